import type { CaseOrigin } from './case-states.js';

/** A rule that a case is spared, with the reason that the screen shows. */
export interface CaseWaiver {
  readonly rule: 'ACKNOWLEDGEMENT_CLOCK' | 'E3_IN_TIME' | 'SUPPORT_END';
  readonly reason: 'FROM_REGISTER';
  readonly source: string;
}

const FROM_REGISTER: readonly CaseWaiver[] = [
  { rule: 'ACKNOWLEDGEMENT_CLOCK', reason: 'FROM_REGISTER', source: 'D-19' },
  { rule: 'E3_IN_TIME', reason: 'FROM_REGISTER', source: 'D-42' },
  { rule: 'SUPPORT_END', reason: 'FROM_REGISTER', source: 'D-42' },
];

/** What lay before the system binds nobody in it (D-19, D-42). */
export const waiversOf = (origin: CaseOrigin): readonly CaseWaiver[] =>
  origin === 'REGISTER' ? FROM_REGISTER : [];
