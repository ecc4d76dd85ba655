import type { TriggerTraits } from './ladder.js';
import type { ReminderTrigger } from './vocabulary.js';

const PAGE = 'reintegration.md 3.1';

const clock = (source = PAGE, more: Partial<TriggerTraits> = {}): TriggerTraits => ({
  urgent: false,
  protects: false,
  expiresAfter: 3,
  source,
  arises: 'CLOCK',
  ...more,
});
const fact = (source = PAGE, more: Partial<TriggerTraits> = {}) =>
  clock(source, { arises: 'FACT', ...more });
const later = (source = PAGE, more: Partial<TriggerTraits> = {}) =>
  clock(source, { arises: 'LATER', ...more });
const event = (source: string, more: Partial<TriggerTraits> = {}) =>
  clock(source, { arises: 'EVENT', expiresAfter: 30, ...more });

const PROTECTS = { protects: true } as const;

/** What is fixed about each trigger. */
export const TRIGGER_TRAITS: Readonly<Record<ReminderTrigger, TriggerTraits>> = {
  REFERRAL_UNACKNOWLEDGED: clock(),
  FIRST_CONTACT_DUE: clock(PAGE, PROTECTS),
  // A mentor who is given the case days later is still told.
  URGENT_FLAG: fact(PAGE, { urgent: true, protects: true, expiresAfter: 14 }),
  WORK_DUE: clock(),
  PLAN_DECISION_WAITING: clock(),
  ITEM_DELIVERY_DUE: fact(),
  RECEIPT_MISSING: fact(PAGE, { expiresAfter: 7 }),
  VISIT_DUE: clock(PAGE, { protects: true, expiresAfter: 7 }),
  NO_CONTACT: fact(PAGE, { protects: true, expiresAfter: 10 }),
  CONSENT_EXPIRY: fact(PAGE, { protects: true, expiresAfter: 7 }),
  SUPPORT_END: clock(PAGE, { protects: true, expiresAfter: 7 }),
  BUDGET_USE: fact(),
  REFERRAL_UNANSWERED: later(),
  REPORT_DUE: later(),
  DATA_SUBJECT_REQUEST: later(PAGE, PROTECTS),
  RETENTION_END: clock(PAGE, { protects: true, expiresAfter: 30 }),
  DECISION_WAITING: clock('D-14; D-37; reintegration.md 3 row 18', PROTECTS),
  REVIEW_DUE: clock('reintegration.md 3 rows 6 and 21', PROTECTS),
  CONSENT_PAPER_DUE: clock('D-06', PROTECTS),
  APPEAL_PERIOD_END: clock('reintegration.md 3 row 7; D-37', PROTECTS),
  DRAFT_PURGE: clock('D-36'),
  READMISSION_REPLY_DUE: clock('readmission.md 10; D-03', { protects: true, expiresAfter: 10 }),
  // Some of them protect a person, and no notice may tell which.
  TASK_DUE: fact('design.md 1; D-08', { protects: true, expiresAfter: 7 }),
  VISIT_MISSED: event('peers.md ask 25', PROTECTS),
  CASE_GIVEN: event('peers.md asks 22 and 28', PROTECTS),
  CASE_TAKEN: event('peers.md asks 22 and 28'),
  PLAN_RETURNED: event('peers.md ask 26'),
  CANNOT_DO: event('DIG-05', PROTECTS),
  NO_ADDRESS: event('peers.md ask 23'),
  MAIL_RETURNED: event('DIG-09'),
  TEXT_NOT_DELIVERED: event('D-07', PROTECTS),
  PLANNER_SILENT: event('REM-15', { urgent: true, protects: true }),
};
