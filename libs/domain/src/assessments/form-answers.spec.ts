import { describe, expect, it } from '@jest/globals';
import { RAPID_CHECK_FLAGS } from '../code-lists/index.js';
import { type FormKind, missingAnswers } from './form-answers.js';

const CASES: readonly [kind: FormKind, answers: object, missing: readonly string[]][] = [
  ['INTAKE', {}, ['identitySeen', 'papersSeen', 'wishes', 'needs']],
  [
    'INTAKE',
    { identitySeen: null, papersSeen: [], wishes: ' ', needs: 'iş' },
    ['identitySeen', 'papersSeen', 'wishes'],
  ],
  ['INTAKE', { identitySeen: false, papersSeen: ['NONE'], wishes: 'iş', needs: 'ev' }, []],
  ['RAPID_CHECK', { yes: [], no: [] }, RAPID_CHECK_FLAGS],
  [
    'RAPID_CHECK',
    { yes: ['MED'], no: RAPID_CHECK_FLAGS.filter((flag) => flag !== 'MED' && flag !== 'PREG') },
    ['PREG'],
  ],
  ['FOLLOW_UP_SCREENING', { waived: true }, ['text']],
  ['SKILLS', { education: 'ISCED_3', yearsWorked: 0 }, []],
  ['SKILLS', { education: null }, ['education', 'yearsWorked']],
  ['STRENGTHS', {}, []],
];

describe('a finished form', () => {
  it.each(CASES)('%s with %j leaves open %j', (kind, answers, missing) => {
    expect(missingAnswers(kind, answers as Record<string, unknown>)).toEqual(missing);
  });
});
