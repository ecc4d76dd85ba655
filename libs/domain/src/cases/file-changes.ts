import type { CaseState } from './case-states.js';
import { isOpen } from './case-states.js';

/** What can be written into the file of a case beside the commands of its machine. */
export const FILE_CHANGES = [
  'DETAILS',
  'MEMBERS',
  'PERSON',
  'ELIGIBILITY',
  'ASSESSMENT',
  'FACTORS',
  'CHECKLIST',
  'PLAN',
  'GOAL',
  'ITEM',
  'ITEM_ACCOUNT',
  'CONSENT',
  'CONSENT_PAPER',
  'CONSENT_WITHDRAWAL',
  'SAFE_CONTACT',
  'NOTE',
  'NOTE_CLASS',
  'DUPLICATE',
  'TASK',
  'TASK_DONE',
  'VISIT',
  'FOLLOW_UP_VISIT',
] as const;
export type FileChange = (typeof FILE_CHANGES)[number];

const ENDED_HERE = ['REJECTED', 'CLOSED'] as const satisfies readonly CaseState[];
const WITH_IDENTITY = [...ENDED_HERE, 'TRANSFERRED'] as const satisfies readonly CaseState[];

/**
 * What may still be written after the end; everything else is read-only from then on, until a reopening
 * (docs/domain/cases.md CASE-79). Two pairs of eyes closed what the file said then.
 */
const AFTER_THE_END: Readonly<Partial<Record<FileChange, readonly CaseState[]>>> = {
  // Account is given for what was handed out before the end: it is settled, and a second person looks at it.
  ITEM_ACCOUNT: WITH_IDENTITY,
  // What the person decides or hands in later is theirs to decide (D-06, D-07).
  CONSENT_PAPER: WITH_IDENTITY,
  CONSENT_WITHDRAWAL: WITH_IDENTITY,
  SAFE_CONTACT: WITH_IDENTITY,
  // A late word is added, and a text is closed to more eyes; neither changes what was there.
  NOTE: WITH_IDENTITY,
  NOTE_CLASS: WITH_IDENTITY,
  // Whether two files are one person is asked by the newer of them.
  DUPLICATE: ENDED_HERE,
  TASK: ENDED_HERE,
  TASK_DONE: [...WITH_IDENTITY, 'ANONYMISED'],
  // The one visit that comes after a closure, to who agreed (D-33).
  FOLLOW_UP_VISIT: ['CLOSED'],
};

/** Whether this can be written in this state; the server refuses and the screen hides by it. */
export const isFileOpenFor = (state: CaseState, change: FileChange): boolean =>
  isOpen(state) || (AFTER_THE_END[change]?.includes(state) ?? false);

/** Everything that can be written in this state. */
export const fileChangesIn = (state: CaseState): readonly FileChange[] =>
  FILE_CHANGES.filter((change) => isFileOpenFor(state, change));
