import { expect, it } from '@jest/globals';
import {
  type DuplicateMatch,
  type EarlierDecision,
  type RowFinding,
  standsAfter,
} from './index.js';

const match = (ref: string): DuplicateMatch => ({
  ref,
  kind: 'DUPLICATE',
  score: 0.9,
  reasons: ['SAME_NAME'],
  needsDecision: true,
});
const finding = (...refs: string[]): RowFinding => ({
  status: 'READY',
  repeats: null,
  known: false,
  matches: refs.map(match),
});
const earlier = (changes: Partial<EarlierDecision>): EarlierDecision => ({
  decision: 'IMPORT',
  decisionRef: null,
  isByPerson: true,
  matching: 'SUSPECTED',
  matches: [match('PERSON:a')],
  ...changes,
});

it.each<[string, Partial<EarlierDecision>, RowFinding, boolean]>([
  ['about whom was seen then', {}, finding('PERSON:a'), true],
  ['where the suspicion is gone', {}, finding(), true],
  ['not where somebody new is suspected', {}, finding('PERSON:a', 'PERSON:b'), false],
  ['to leave it out, whoever is suspected', { decision: 'SKIP' }, finding('PERSON:b'), true],
  [
    'not if the row was known and left no choice',
    { decision: 'SKIP', matching: 'KNOWN' },
    finding(),
    false,
  ],
  ['not if it was the proposal only', { isByPerson: false }, finding('PERSON:a'), false],
  ['not where the row is known now', {}, { ...finding(), known: true }, false],
  [
    'not for one who is gone',
    { decision: 'LINK_EXISTING', decisionRef: 'PERSON:a' },
    finding('ROW:4'),
    false,
  ],
])('a decision stands after the row was compared anew: %s', (_case, before, now, expected) => {
  expect(standsAfter(earlier(before), now)).toBe(expected);
});
