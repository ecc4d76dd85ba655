/** One deadline per visit of the schedule (reintegration.md 7). */
export const VISIT_CLOCK_KINDS = [
  'VISIT_M0',
  'VISIT_M1',
  'VISIT_M3',
  'VISIT_M6',
  'VISIT_M12',
  'VISIT_M18',
] as const;
export type VisitClockKind = (typeof VISIT_CLOCK_KINDS)[number];

/** Kinds of deadline of a case. */
export const CLOCK_KINDS = [
  'DRAFT_PURGE',
  'ACKNOWLEDGEMENT',
  'FIRST_CONTACT',
  'FIRST_CONTACT_URGENT',
  'WAITLIST_REVIEW',
  'APPEAL',
  'APPEAL_DECISION',
  'INTAKE',
  'ASSESSMENT',
  'PLAN',
  'PLAN_DECISION',
  'AMENDMENT_DECISION',
  'SUPPORT_END',
  'SUSPENSION_REVIEW',
  'CLOSURE_DECISION',
  'RETENTION',
  'RETENTION_REJECTED',
  'IMMEDIATE_HELP_APPROVAL',
  'CONSENT_PAPER',
  ...VISIT_CLOCK_KINDS,
  'REGISTER_REVIEW',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];
