/** States of a reintegration case (reintegration.md 3), in the order of its life. */
export const CASE_STATES = [
  'DRAFT',
  'REFERRED',
  'SCREENING',
  'WAITLISTED',
  'REJECTED',
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
  'FOLLOW_UP',
  'CLOSURE_REVIEW',
  'CLOSED',
  'SUSPENDED',
  'TRANSFERRED',
  'ANONYMISED',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** States in which nobody works on the case any more; every other is "any open" (D-35). */
export const ENDED_STATES = ['REJECTED', 'CLOSED', 'TRANSFERRED', 'ANONYMISED'] as const;

/** "Any open" of the rules: every state but REJECTED, CLOSED, TRANSFERRED, ANONYMISED (D-35). */
export const OPEN_STATES = [
  'DRAFT',
  'REFERRED',
  'SCREENING',
  'WAITLISTED',
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
  'FOLLOW_UP',
  'CLOSURE_REVIEW',
  'SUSPENDED',
] as const satisfies readonly CaseState[];

/** Open states from which an end can be asked for: all but the one that already waits for it (D-35, D-36). */
export const ENDABLE_STATES = [
  'DRAFT',
  'REFERRED',
  'SCREENING',
  'WAITLISTED',
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
  'FOLLOW_UP',
  'SUSPENDED',
] as const satisfies readonly CaseState[];

/** "REGISTERED..FOLLOW_UP": the states of work that a suspension can interrupt (rows 18, 21). */
export const WORK_STATES = [
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
  'FOLLOW_UP',
] as const satisfies readonly CaseState[];

/** "REFERRED to REGISTERED": a journey can still fail (D-13, D-36). */
export const BEFORE_WORK_STATES = [
  'REFERRED',
  'SCREENING',
  'WAITLISTED',
  'REGISTERED',
] as const satisfies readonly CaseState[];

export const isOpen = (state: CaseState): boolean =>
  (OPEN_STATES as readonly CaseState[]).includes(state);

/** How a case came into the system; `REGISTER` waives what lay before the system (D-19, D-42). */
export const CASE_ORIGINS = ['REFERRAL', 'SMS_REFERRAL', 'REGISTER'] as const;
export type CaseOrigin = (typeof CASE_ORIGINS)[number];

/** Why a case was refused (reintegration.md 4.1). */
export const REJECT_REASONS = [
  'NOT_NATIONAL',
  'NOT_FROM_SCHEME_COUNTRY',
  'TOO_LATE',
  'DOUBLE_FUNDING',
  'NO_CONSENT',
  'NO_NEED',
  'LEFT_AGAIN',
  'BUDGET_EXHAUSTED',
  'FALSE_INFORMATION',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** Why work is interrupted (reintegration.md 3 row 21). */
export const SUSPEND_REASONS = [
  'UNREACHABLE',
  'DETENTION',
  'MILITARY_SERVICE',
  'HOSPITAL',
  'ABROAD',
] as const;
export type SuspendReason = (typeof SUSPEND_REASONS)[number];
