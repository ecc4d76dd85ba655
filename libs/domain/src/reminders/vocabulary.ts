/** The 16 triggers of reintegration.md 3.1, in its order. */
export const LADDER_TRIGGERS = [
  'REFERRAL_UNACKNOWLEDGED',
  'FIRST_CONTACT_DUE',
  'URGENT_FLAG',
  'WORK_DUE',
  'PLAN_DECISION_WAITING',
  'ITEM_DELIVERY_DUE',
  'RECEIPT_MISSING',
  'VISIT_DUE',
  'NO_CONTACT',
  'CONSENT_EXPIRY',
  'SUPPORT_END',
  'BUDGET_USE',
  'REFERRAL_UNANSWERED',
  'REPORT_DUE',
  'DATA_SUBJECT_REQUEST',
  'RETENTION_END',
] as const;

/** What the page leaves open and would otherwise lapse unannounced: the other clocks of the case machine. */
export const FURTHER_TRIGGERS = [
  'DECISION_WAITING',
  'REVIEW_DUE',
  'CONSENT_PAPER_DUE',
  'APPEAL_PERIOD_END',
  'DRAFT_PURGE',
] as const;

/** Clocks of the state's side (readmission.md 10). */
export const READMISSION_TRIGGERS = ['READMISSION_REPLY_DUE'] as const;

/** What one person asks of another, by its day (design.md 1). */
export const TASK_TRIGGERS = ['TASK_DUE'] as const;

/** Of one item of a plan each: a case may have several on one day. */
export const ITEM_TRIGGERS = ['ITEM_DELIVERY_DUE', 'RECEIPT_MISSING'] as const;

/** Things that happen and are told at once to the person they concern (peers.md asks 22, 23, 25, 26, 28). */
export const EVENT_TRIGGERS = [
  'VISIT_MISSED',
  'CASE_GIVEN',
  'CASE_TAKEN',
  'PLAN_RETURNED',
  'CANNOT_DO',
  'NO_ADDRESS',
  'MAIL_RETURNED',
  'TEXT_NOT_DELIVERED',
] as const;
export type EventTrigger = (typeof EVENT_TRIGGERS)[number];

/** Those that have steps which an administrator may change. */
export const LADDERED_TRIGGERS = [
  ...LADDER_TRIGGERS,
  ...FURTHER_TRIGGERS,
  ...READMISSION_TRIGGERS,
  ...TASK_TRIGGERS,
  ...EVENT_TRIGGERS,
] as const;

/** Told to administrators by whoever notices, without a ladder: nobody may switch off that reminders have stopped. */
export const SYSTEM_TRIGGERS = ['PLANNER_SILENT'] as const;

export const REMINDER_TRIGGERS = [...LADDERED_TRIGGERS, ...SYSTEM_TRIGGERS] as const;
export type ReminderTrigger = (typeof REMINDER_TRIGGERS)[number];

/** From what a step counts. */
export const REMINDER_ANCHORS = [
  'DUE',
  'WINDOW_OPENS',
  'WINDOW_ENDS',
  'RECEIVED',
  'DELIVERED',
  'LAST_CONTACT_ACTIVE',
  'LAST_CONTACT_FOLLOW_UP',
  'USE',
  'ELAPSED',
  'EVENT',
] as const;
export type ReminderAnchor = (typeof REMINDER_ANCHORS)[number];

/** CD calendar days, WD working days, HOUR hours after an event; PERCENT: the share of a budget line that is used, or of a
 * deadline that has gone by. */
export const STEP_UNITS = ['CD', 'WD', 'HOUR', 'PERCENT'] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

export const RECIPIENT_ROLES = [
  'MENTOR',
  'COORDINATOR',
  'PM',
  'FINANCE',
  'DPO',
  'RETURNEE',
  'SMS_REGISTRY',
  'SMS_READMISSION',
  'SMS_HEAD',
] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/**
 * CASE: who leads it; DECIDER: whose decision is waited for; AUTHOR: who wrote it; CONCERNED: whom the event names;
 * HOLDER: with whom a readmission waits; ASSIGNEE: to whom a task was given; PROGRAMME and INSTALLATION: everybody of the role there.
 */
export const RECIPIENT_RELATIONS = [
  'CASE',
  'DECIDER',
  'AUTHOR',
  'CONCERNED',
  'HOLDER',
  'ASSIGNEE',
  'PROGRAMME',
  'INSTALLATION',
] as const;
export type RecipientRelation = (typeof RECIPIENT_RELATIONS)[number];

/** IN_APP the inbox, DIGEST the morning mail, MAIL_NOW a mail of its own, TEXT a text message to a returnee. */
export const REMINDER_CHANNELS = ['IN_APP', 'DIGEST', 'MAIL_NOW', 'TEXT'] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

export const NOTICE_URGENCIES = ['NORMAL', 'URGENT'] as const;
export type NoticeUrgency = (typeof NOTICE_URGENCIES)[number];
