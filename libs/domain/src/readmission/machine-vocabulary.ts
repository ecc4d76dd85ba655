import type { Vocabulary } from '../state-machine/index.js';
import type { ReadmissionCommand, ReadmissionRole, ReadmissionState } from './vocabulary.js';

export const READMISSION_GUARDS = [
  'RETURN_IN_TIME',
  'REPLY_NOT_SIGNED',
  'REPLY_PREPARED',
  'REPLY_SIGNED',
  'SIGNER_IS_ANOTHER',
  'DISPATCHER_IS_ANOTHER',
  'LIMIT_PASSED',
  'EFFECT_NOT_DECIDED',
] as const;
export type ReadmissionGuard = (typeof READMISSION_GUARDS)[number];

export const READMISSION_NEEDS = [
  'RECEIVED_DATE',
  'ACKNOWLEDGED_DATE',
  'INCOMPLETE_REASON',
  'REPLY_REASONS',
  'DISPATCHED_DATE',
  'REASON_TEXT',
  'PLANNED_DAY',
  'TIMELY_NOTICE',
  'ARRIVED_DAY',
] as const;
export type ReadmissionNeed = (typeof READMISSION_NEEDS)[number];

export const READMISSION_EFFECTS = [
  'ASSIGN_NUMBER',
  'START_CLOCK RECEIPT',
  'START_CLOCK ACKNOWLEDGEMENT',
  'CANCEL_CLOCK',
  'MEET_CLOCK',
  'TAKE_OFFICER',
  'DROP_REPLY',
] as const;
export type ReadmissionEffect = (typeof READMISSION_EFFECTS)[number];

export interface ReadmissionVocabulary extends Vocabulary {
  readonly state: ReadmissionState;
  readonly command: ReadmissionCommand;
  readonly actor: ReadmissionRole | 'SYSTEM';
  readonly guard: ReadmissionGuard;
  readonly need: ReadmissionNeed;
  readonly effect: ReadmissionEffect;
  /** The outcome that was signed decides where a dispatched reply leads. */
  readonly memory: 'SIGNED_OUTCOME';
}
