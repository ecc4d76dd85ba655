import type { Ladder, LadderStep, Recipient } from './ladder.js';
import {
  LADDERED_TRIGGERS,
  type ReminderAnchor,
  type ReminderChannel,
  type ReminderTrigger,
  type StepUnit,
} from './vocabulary.js';

const MENTOR: Recipient = { role: 'MENTOR', relation: 'CASE' };
const COORDINATOR: Recipient = { role: 'COORDINATOR', relation: 'CASE' };
const COORDINATORS: Recipient = { role: 'COORDINATOR', relation: 'PROGRAMME' };
const DECIDER: Recipient = { role: 'COORDINATOR', relation: 'DECIDER' };
const AUTHOR: Recipient = { role: 'MENTOR', relation: 'AUTHOR' };
const PM: Recipient = { role: 'PM', relation: 'PROGRAMME' };
const FINANCE: Recipient = { role: 'FINANCE', relation: 'PROGRAMME' };
const DPO: Recipient = { role: 'DPO', relation: 'INSTALLATION' };
const RETURNEE: Recipient = { role: 'RETURNEE', relation: 'CASE' };
const HOLDER: Recipient = { role: 'SMS_READMISSION', relation: 'HOLDER' };
const ASSIGNEE: Recipient = { role: 'MENTOR', relation: 'ASSIGNEE' };
const REGISTRY: Recipient = { role: 'SMS_REGISTRY', relation: 'INSTALLATION' };
const READMISSION: Recipient = { role: 'SMS_READMISSION', relation: 'INSTALLATION' };
const HEAD: Recipient = { role: 'SMS_HEAD', relation: 'INSTALLATION' };
const CONCERNED: Recipient = { role: 'MENTOR', relation: 'CONCERNED' };
const INFORMED: Recipient = { role: 'COORDINATOR', relation: 'CONCERNED' };

const IN_THE_INBOX: readonly ReminderChannel[] = ['IN_APP'];
const IN_THE_MORNING: readonly ReminderChannel[] = ['IN_APP', 'DIGEST'];
const AT_ONCE: readonly ReminderChannel[] = ['IN_APP', 'MAIL_NOW'];
const BY_TEXT: readonly ReminderChannel[] = ['TEXT'];

type Rung = readonly LadderStep[];

/** The same people at several distances from one anchor. */
const at = (
  anchor: ReminderAnchor,
  unit: StepUnit,
  offsets: readonly number[],
  to: readonly Recipient[],
  channels = IN_THE_MORNING,
): Rung =>
  offsets.flatMap((offset) =>
    to.map((recipient) => ({ anchor, offset, unit, recipient, channels, escalation: false })),
  );

const then = (rung: Rung): Rung => rung.map((step) => ({ ...step, escalation: true }));

const event = at('EVENT', 'HOUR', [0], [CONCERNED], AT_ONCE);

/** The ladders of reintegration.md 3.1 and, after them, those that the other clocks need (REM-01, REM-02). */
const STEPS: Readonly<Record<ReminderTrigger, readonly Rung[]>> = {
  REFERRAL_UNACKNOWLEDGED: [
    at('DUE', 'WD', [0, 1], [COORDINATOR]),
    then(at('DUE', 'WD', [3], [PM])),
  ],
  FIRST_CONTACT_DUE: [
    at('DUE', 'WD', [-1, 1], [MENTOR]),
    then(at('DUE', 'WD', [2], [COORDINATOR])),
  ],
  URGENT_FLAG: [
    at('EVENT', 'HOUR', [0], [MENTOR, COORDINATOR], AT_ONCE),
    then(at('EVENT', 'HOUR', [4], [PM], AT_ONCE)),
  ],
  WORK_DUE: [
    at('DUE', 'WD', [-5, -1, 1], [MENTOR]),
    then(at('DUE', 'WD', [3], [COORDINATOR])),
    then(at('DUE', 'WD', [10], [PM])),
  ],
  PLAN_DECISION_WAITING: [at('DUE', 'WD', [-2, 1], [DECIDER]), then(at('DUE', 'WD', [5], [PM]))],
  ITEM_DELIVERY_DUE: [
    at('DUE', 'CD', [-10, -3, 1], [MENTOR]),
    then(at('DUE', 'CD', [7], [COORDINATOR])),
  ],
  RECEIPT_MISSING: [
    at('DELIVERED', 'WD', [10], [MENTOR, FINANCE]),
    then(at('DELIVERED', 'WD', [20], [COORDINATOR])),
  ],
  VISIT_DUE: [
    at('WINDOW_OPENS', 'CD', [-14], [MENTOR]),
    at('DUE', 'CD', [-2], [RETURNEE], BY_TEXT),
    at('DUE', 'CD', [0], [MENTOR]),
    at('WINDOW_ENDS', 'CD', [-3], [MENTOR]),
    then(at('WINDOW_ENDS', 'CD', [0], [COORDINATOR])),
  ],
  NO_CONTACT: [
    at('LAST_CONTACT_ACTIVE', 'CD', [30], [MENTOR]),
    then(at('LAST_CONTACT_ACTIVE', 'CD', [40], [COORDINATOR])),
    at('LAST_CONTACT_FOLLOW_UP', 'CD', [60], [MENTOR]),
    then(at('LAST_CONTACT_FOLLOW_UP', 'CD', [70], [COORDINATOR])),
  ],
  CONSENT_EXPIRY: [at('DUE', 'CD', [-30, -7], [MENTOR]), then(at('DUE', 'CD', [0], [DPO]))],
  SUPPORT_END: [
    at('DUE', 'CD', [-60, -30, -7], [MENTOR, COORDINATOR]),
    then(at('DUE', 'CD', [0], [PM])),
  ],
  BUDGET_USE: [
    at('USE', 'PERCENT', [80, 95, 100], [FINANCE, COORDINATORS]),
    then(at('USE', 'PERCENT', [100], [PM])),
  ],
  REFERRAL_UNANSWERED: [
    at('RECEIVED', 'WD', [5, 10], [MENTOR]),
    then(at('RECEIVED', 'WD', [15], [COORDINATOR])),
  ],
  REPORT_DUE: [
    at('DUE', 'WD', [-15, -5, -1], [COORDINATORS, FINANCE]),
    then(at('DUE', 'WD', [1], [PM])),
  ],
  DATA_SUBJECT_REQUEST: [
    at('RECEIVED', 'WD', [5], [DPO]),
    at('DUE', 'CD', [-5], [DPO]),
    then(at('DUE', 'CD', [0], [PM])),
  ],
  RETENTION_END: [at('DUE', 'CD', [-60], [DPO])],
  DECISION_WAITING: [at('DUE', 'WD', [-1, 1], [DECIDER]), then(at('DUE', 'WD', [5], [PM]))],
  REVIEW_DUE: [at('DUE', 'CD', [-3, 1], [MENTOR]), then(at('DUE', 'CD', [7], [COORDINATOR]))],
  CONSENT_PAPER_DUE: [
    at('DUE', 'WD', [-1, 1], [MENTOR]),
    then(at('DUE', 'WD', [5], [COORDINATOR, DPO])),
  ],
  APPEAL_PERIOD_END: [at('DUE', 'WD', [-3], [MENTOR])],
  DRAFT_PURGE: [at('DUE', 'CD', [-7, -1], [AUTHOR])],
  // 50, 80 and 100 % of the reply clock, then the day on which the limit has passed (readmission.md 10).
  READMISSION_REPLY_DUE: [
    at('ELAPSED', 'PERCENT', [50], [HOLDER]),
    at('ELAPSED', 'PERCENT', [80], [HOLDER, READMISSION]),
    at('ELAPSED', 'PERCENT', [100], [HOLDER, REGISTRY]),
    then(at('ELAPSED', 'PERCENT', [100], [HEAD])),
    then(at('DUE', 'CD', [1], [HEAD])),
  ],
  TASK_DUE: [
    at('RECEIVED', 'CD', [0], [ASSIGNEE]),
    at('DUE', 'CD', [0, 1], [ASSIGNEE]),
    then(at('DUE', 'WD', [3], [COORDINATOR])),
  ],
  VISIT_MISSED: [event],
  CASE_GIVEN: [event],
  CASE_TAKEN: [event],
  PLAN_RETURNED: [event],
  CANNOT_DO: [at('EVENT', 'HOUR', [0], [INFORMED], IN_THE_MORNING)],
  NO_ADDRESS: [at('EVENT', 'HOUR', [0], [INFORMED], IN_THE_INBOX)],
  MAIL_RETURNED: [at('EVENT', 'HOUR', [0], [INFORMED], IN_THE_MORNING)],
  TEXT_NOT_DELIVERED: [event],
  PLANNER_SILENT: [],
};

/** What a fresh installation brings as version 1 of every ladder. */
export const STANDARD_LADDERS: readonly Ladder[] = LADDERED_TRIGGERS.map((trigger) => ({
  trigger,
  steps: STEPS[trigger].flat(),
}));

export const standardLadder = (trigger: ReminderTrigger): Ladder => ({
  trigger,
  steps: STEPS[trigger].flat(),
});
