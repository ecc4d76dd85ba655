import type { ClockKind } from '../cases/index.js';
import type { CalendarEntryType } from './entry-types.js';

/** All that a calendar on somebody's phone is told of an entry (REM-44). */
export const FEED_SUBJECTS = [
  'DRAFT',
  'ACKNOWLEDGEMENT',
  'FIRST_CONTACT',
  'REVIEW',
  'APPEAL',
  'DECISION',
  'INTAKE',
  'ASSESSMENT',
  'PLAN',
  'SUPPORT_END',
  'RETENTION',
  'VISIT',
  'PLANNED_VISIT',
  'WINDOW_END',
  'CONSENT',
  'DELIVERY',
  'TASK',
] as const;
export type FeedSubject = (typeof FEED_SUBJECTS)[number];

/** That something is urgent, immediate or suspended may tell of health or protection: it is not said (D-07). */
const OF_CLOCK: Readonly<Record<ClockKind, FeedSubject>> = {
  DRAFT_PURGE: 'DRAFT',
  ACKNOWLEDGEMENT: 'ACKNOWLEDGEMENT',
  FIRST_CONTACT: 'FIRST_CONTACT',
  FIRST_CONTACT_URGENT: 'FIRST_CONTACT',
  WAITLIST_REVIEW: 'REVIEW',
  SUSPENSION_REVIEW: 'REVIEW',
  REGISTER_REVIEW: 'REVIEW',
  APPEAL: 'APPEAL',
  APPEAL_DECISION: 'DECISION',
  PLAN_DECISION: 'DECISION',
  AMENDMENT_DECISION: 'DECISION',
  CLOSURE_DECISION: 'DECISION',
  IMMEDIATE_HELP_APPROVAL: 'DECISION',
  INTAKE: 'INTAKE',
  ASSESSMENT: 'ASSESSMENT',
  PLAN: 'PLAN',
  SUPPORT_END: 'SUPPORT_END',
  RETENTION: 'RETENTION',
  RETENTION_REJECTED: 'RETENTION',
  CONSENT_PAPER: 'CONSENT',
  VISIT_M0: 'VISIT',
  VISIT_M1: 'VISIT',
  VISIT_M3: 'VISIT',
  VISIT_M6: 'VISIT',
  VISIT_M12: 'VISIT',
  VISIT_M18: 'VISIT',
};

const OF_TYPE: Readonly<Record<Exclude<CalendarEntryType, 'DEADLINE'>, FeedSubject>> = {
  WINDOW_END: 'WINDOW_END',
  PLANNED_VISIT: 'PLANNED_VISIT',
  // Which help, and what a task says, may be of health: only that there is one.
  TASK: 'TASK',
  DELIVERY: 'DELIVERY',
  CONSENT_END: 'CONSENT',
};

/** The neutral name of an entry; a clock that is not known is a task. */
export function feedSubject(type: CalendarEntryType, kind: string): FeedSubject {
  if (type !== 'DEADLINE') return OF_TYPE[type];
  return (OF_CLOCK as Readonly<Record<string, FeedSubject>>)[kind] ?? 'TASK';
}
