import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CASE_STATES, ENDED_STATES, isOpen } from './case-states.js';
import { FILE_CHANGES, fileChangesIn, isFileOpenFor } from './file-changes.js';

const AFTER_AN_END = [
  'ITEM_ACCOUNT',
  'CONSENT_PAPER',
  'CONSENT_WITHDRAWAL',
  'SAFE_CONTACT',
  'NOTE',
  'NOTE_CLASS',
  'DUPLICATE',
  'TASK',
  'TASK_DONE',
];

describe('what may be written into a file', () => {
  it.each([
    ['CLOSED', [...AFTER_AN_END, 'FOLLOW_UP_VISIT']],
    ['REJECTED', AFTER_AN_END],
    ['TRANSFERRED', AFTER_AN_END.filter((one) => one !== 'DUPLICATE' && one !== 'TASK')],
    ['ANONYMISED', ['TASK_DONE']],
  ] as const)('of a case that is %s: only what the end leaves open', (state, open) => {
    expect(fileChangesIn(state)).toEqual(open);
  });

  it('of an open case: everything', () => {
    for (const state of CASE_STATES.filter(isOpen))
      expect(fileChangesIn(state)).toEqual(FILE_CHANGES);
  });

  it('never more after anonymisation than after a transfer, nor more then than after a closure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILE_CHANGES), (change) => {
        const order = ['ANONYMISED', 'TRANSFERRED', 'CLOSED', 'ASSISTANCE'] as const;
        const open = order.map((state) => Number(isFileOpenFor(state, change)));
        expect(open).toEqual([...open].sort());
      }),
    );
  });

  it('keeps the facts that two people closed in every ended state', () => {
    const facts = ['DETAILS', 'MEMBERS', 'PERSON', 'ELIGIBILITY', 'ASSESSMENT', 'FACTORS'] as const;
    for (const state of ENDED_STATES)
      for (const change of [
        ...facts,
        'CHECKLIST',
        'PLAN',
        'GOAL',
        'ITEM',
        'CONSENT',
        'VISIT',
      ] as const)
        expect(isFileOpenFor(state, change)).toBe(false);
  });
});
