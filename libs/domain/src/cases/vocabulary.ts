import type { Role } from '../permissions/index.js';
import type { CaseState } from './case-states.js';
import type { ClockKind } from './clock-kinds.js';

/** Commands of the case machine (reintegration.md 3; D-13, D-19, D-36, D-37). */
export const CASE_COMMANDS = [
  'CREATE_REFERRAL',
  'RECEIVE_REFERRAL',
  'IMPORT',
  'SUBMIT',
  'PURGE_DRAFT',
  'ACKNOWLEDGE',
  'EXPIRE',
  'CONFIRM_ELIGIBILITY',
  'WAITLIST',
  'OFFER_PLACE',
  'REJECT',
  'LODGE_APPEAL',
  'UPHOLD_APPEAL',
  'REFUSE_APPEAL',
  'START_ASSESSMENT',
  'COMPLETE_ASSESSMENT',
  'SUBMIT_PLAN',
  'RETURN_PLAN',
  'APPROVE_PLAN',
  'AMEND_PLAN',
  'APPROVE_AMENDMENT',
  'RETURN_AMENDMENT',
  'DISCARD_AMENDMENT',
  'ALL_DELIVERED',
  'RECORD_NEW_NEED',
  'CONFIRM_ARRIVAL',
  'MOVE_FLIGHT',
  'RECORD_NO_SHOW',
  'RECORD_NOT_RETURNED',
  'ASSIGN_MENTOR',
  'EXTEND_SUPPORT',
  'SUSPEND',
  'RESUME',
  'CLOSE_LOST_CONTACT',
  'WITHDRAW',
  'REQUEST_CLOSURE',
  'CONFIRM_CLOSURE',
  'REFUSE_CLOSURE',
  'CLOSE_FROM_REGISTER',
  'TRANSFER_OUT',
  'REOPEN',
  'ANONYMISE',
] as const;
export type CaseCommand = (typeof CASE_COMMANDS)[number];

export type CaseRole = Role | 'SYSTEM';

/** What must hold. A refusal names the guard as `params.rule`. */
export const CASE_GUARDS = [
  'ASSIGNED_MENTOR',
  'IS_CREATOR',
  'REFERRAL_CONSENT',
  'REFERRAL_COMPLETE',
  'DUPLICATES_DECIDED',
  'DRAFT_ABANDONED',
  'ACKNOWLEDGEMENT_LATE',
  'NOT_YET_OVERDUE',
  'ORIGIN_REGISTER',
  'NOT_FROM_REGISTER',
  'ELIGIBILITY_ANSWERED',
  'ELIGIBILITY_MET',
  'CONSENT_P1',
  'CONSENT_P3',
  'BUDGET_FREE',
  'WITHIN_APPEAL_PERIOD',
  'NO_APPEAL_YET',
  'APPEAL_OPEN',
  'NO_OPEN_APPEAL',
  'NOT_REJECTER',
  'IDENTITY_SEEN',
  'ARRIVAL_CONFIRMED',
  'ARRIVAL_NOT_CONFIRMED',
  'INTAKE_HELD',
  'RAPID_CHECK_DONE',
  'RED_FLAGS_SCREENED',
  'SKILLS_DONE',
  'FAMILY_DONE',
  'PLAN_DRAFTED',
  'PLAN_SUBMITTED',
  'PLAN_PENDING',
  'PLAN_HAS_GOAL',
  'PLAN_HAS_ITEM',
  'ITEMS_LINKED',
  'FACTORS_COVERED',
  'WITHIN_CEILING',
  'PLAN_SIGNED',
  'NOT_PLAN_AUTHOR',
  'WITHIN_LIMIT',
  'DONOR_ELIGIBLE',
  'SMALL_CHANGE_FUNDED',
  'IS_PLAN_AUTHOR',
  'NO_PLAN_PENDING',
  'HAS_ITEM',
  'ITEMS_FINISHED',
  'SUPPORT_WINDOW_OPEN',
  'BEFORE_SUPPORT_END',
  'SUPPORT_END_KNOWN',
  'NOT_YET_EXTENDED',
  'VULNERABLE',
  'CONTACT_RESTORED',
  'SUSPENDED_UNREACHABLE',
  'SUSPENDED_LONG_ENOUGH',
  'NOT_CLOSURE_REQUESTER',
  'RECEIVER_ACCEPTED',
  'WITHIN_REOPEN_PERIOD',
  'RETENTION_OVER',
  'NO_LEGAL_HOLD',
  'NOT_CASE_CREATOR',
] as const;
export type CaseGuard = (typeof CASE_GUARDS)[number];

/** What the person who commands must say; the screen draws these fields. */
export const CASE_NEEDS = [
  'COMMENT',
  'MENTOR',
  'NEW_MENTOR',
  'REJECT_REASON',
  'LETTER_TEXT',
  'SUSPEND_REASON',
  'CLOSURE_REASON',
  'REGISTER_OUTCOME',
  'WITHDRAWAL_RECORD',
  'ARRIVAL_DATE',
  'PLANNED_DATE',
  'EXTENSION_MONTHS',
] as const;
export type CaseNeed = (typeof CASE_NEEDS)[number];

export const CASE_LETTERS = ['REJECTION', 'APPEAL_DECISION', 'CLOSURE', 'LOST_CONTACT'] as const;
export type CaseLetter = (typeof CASE_LETTERS)[number];

export const PLAIN_EFFECTS = [
  'ASSIGN_NUMBER',
  'SEARCH_DUPLICATES',
  'ISSUE_RECEIPT',
  'MARK_FROM_REGISTER',
  'DELETE_ROW',
  'ASSIGN_MENTOR',
  'PROPOSE_FUNDING',
  'FILL_FIRST_THIRTY_DAYS',
  'COMPUTE_PRIORITY',
  'OPEN_APPEAL',
  'CLOSE_APPEAL',
  'OPEN_BASELINE_SURVEY',
  'SUBMIT_PLAN_VERSION',
  'RETURN_PLAN_VERSION',
  'ACTIVATE_PLAN_VERSION',
  'DISCARD_PLAN_VERSION',
  'OPEN_AMENDMENT',
  'END_PLAN',
  'TAKE_UP_PLAN',
  'POST_COMMITMENTS',
  'RELEASE_COMMITMENTS',
  'SCHEDULE_VISITS',
  'ACTIVATE_FOLLOW_UP',
  'RECOMPUTE_CLOCKS',
  'PAUSE_CLOCKS',
  'RESUME_CLOCKS',
  'STOP_CLOCKS',
  'STOP_SHARING',
  'RAISE_NO_SHOW_TASK',
  'PREPARE_HAND_OVER_SHEET',
  'NEW_EPISODE',
  'RESTART_STATE_CLOCK',
  'DESTROY_IDENTIFIERS',
  'KEEP_STATISTICS_ROW',
] as const;
export type PlainEffect = (typeof PLAIN_EFFECTS)[number];

/** An effect as the table writes it: a code, sometimes with its object. */
export type CaseEffectName =
  | PlainEffect
  | `START_CLOCK ${ClockKind}`
  | `STOP_CLOCK ${ClockKind}`
  | `NOTIFY ${Role}`
  | `LETTER ${CaseLetter}`;

/** The two remembered states (D-35). */
export type CaseMemory = 'BEFORE_SUSPENSION' | 'BEFORE_CLOSURE' | 'BEFORE_CLOSURE_FROM_SCREENING';

export interface CaseVocabulary {
  readonly state: CaseState;
  readonly command: CaseCommand;
  readonly actor: CaseRole;
  readonly guard: CaseGuard;
  readonly need: CaseNeed;
  readonly effect: CaseEffectName;
  readonly memory: CaseMemory;
}
