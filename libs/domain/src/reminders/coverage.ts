import { CLOCK_KINDS, type CaseState, type ClockKind } from '../cases/index.js';
import { READMISSION_CLOCK_KINDS, type ReadmissionClockKind } from '../readmission/index.js';
import type { ReminderTrigger } from './vocabulary.js';

/** Every kind of deadline that there is, of cases and of readmissions. */
export const DEADLINE_KINDS = [...CLOCK_KINDS, ...READMISSION_CLOCK_KINDS] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** The same for the clocks of a readmission. */
export const READMISSION_CLOCK_TRIGGERS: Readonly<Record<ReadmissionClockKind, ReminderTrigger>> = {
  READMISSION_REPLY: 'READMISSION_REPLY_DUE',
};

/** Which ladder announces the end of each clock: none lapses unannounced (REM-02). */
export const CLOCK_TRIGGERS: Readonly<Record<ClockKind, ReminderTrigger>> = {
  DRAFT_PURGE: 'DRAFT_PURGE',
  ACKNOWLEDGEMENT: 'REFERRAL_UNACKNOWLEDGED',
  FIRST_CONTACT: 'FIRST_CONTACT_DUE',
  FIRST_CONTACT_URGENT: 'FIRST_CONTACT_DUE',
  WAITLIST_REVIEW: 'REVIEW_DUE',
  APPEAL: 'APPEAL_PERIOD_END',
  APPEAL_DECISION: 'DECISION_WAITING',
  INTAKE: 'WORK_DUE',
  ASSESSMENT: 'WORK_DUE',
  PLAN: 'WORK_DUE',
  PLAN_DECISION: 'PLAN_DECISION_WAITING',
  AMENDMENT_DECISION: 'PLAN_DECISION_WAITING',
  SUPPORT_END: 'SUPPORT_END',
  SUSPENSION_REVIEW: 'REVIEW_DUE',
  CLOSURE_DECISION: 'DECISION_WAITING',
  RETENTION: 'RETENTION_END',
  RETENTION_REJECTED: 'RETENTION_END',
  IMMEDIATE_HELP_APPROVAL: 'DECISION_WAITING',
  CONSENT_PAPER: 'CONSENT_PAPER_DUE',
  REGISTER_REVIEW: 'REVIEW_DUE',
  VISIT_M0: 'VISIT_DUE',
  VISIT_M1: 'VISIT_DUE',
  VISIT_M3: 'VISIT_DUE',
  VISIT_M6: 'VISIT_DUE',
  VISIT_M12: 'VISIT_DUE',
  VISIT_M18: 'VISIT_DUE',
};

/** Which ladder keeps a case from being forgotten in each state; null with the reason why none does. */
export const STATE_WATCH: Readonly<
  Record<CaseState, { readonly trigger: ReminderTrigger } | { readonly unwatched: string }>
> = {
  DRAFT: { trigger: 'DRAFT_PURGE' },
  REFERRED: { trigger: 'REFERRAL_UNACKNOWLEDGED' },
  SCREENING: { trigger: 'NO_CONTACT' },
  WAITLISTED: { trigger: 'REVIEW_DUE' },
  REJECTED: { trigger: 'APPEAL_PERIOD_END' },
  REGISTERED: { trigger: 'NO_CONTACT' },
  ASSESSMENT: { trigger: 'NO_CONTACT' },
  PLANNING: { trigger: 'NO_CONTACT' },
  PLAN_REVIEW: { trigger: 'NO_CONTACT' },
  ASSISTANCE: { trigger: 'NO_CONTACT' },
  FOLLOW_UP: { trigger: 'NO_CONTACT' },
  CLOSURE_REVIEW: { trigger: 'DECISION_WAITING' },
  CLOSED: { trigger: 'RETENTION_END' },
  SUSPENDED: { trigger: 'REVIEW_DUE' },
  TRANSFERRED: {
    unwatched: 'Another body leads the case (row 25); nothing is done here any more.',
  },
  ANONYMISED: { unwatched: 'Nothing of it may be known (row 27).' },
};

/** "Active" of the trigger NO_CONTACT; FOLLOW_UP has its own, longer time (reintegration.md 3.1). */
export const CONTACT_STATES = [
  'SCREENING',
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
] as const satisfies readonly CaseState[];
