import type { PlainDate } from '../kernel/index.js';
import type { Role } from '../permissions/index.js';
import type { Refusal } from '../problems/index.js';
import {
  cannotWaitRefusal,
  mayWait,
  type NoticeSubject,
  type ReminderTrigger,
  snoozeRefusal,
  URGENT_TRIGGERS,
} from '../reminders/index.js';

/** What a line of a letter can be answered with. */
export const LINE_ACTIONS = ['DONE', 'MOVED', 'CANNOT'] as const;
export type LineAction = (typeof LINE_ACTIONS)[number];

/** Why somebody moves a thing or cannot do it: codes only, what there is to tell of a person goes into the case. */
export const ANSWER_REASONS = [
  'PERSON_NOT_REACHED',
  'PERSON_ASKED_LATER',
  'WAITS_FOR_OTHERS',
  'WAITS_FOR_PAPER',
  'NO_TIME',
  'AWAY',
  'NOT_MINE',
  'NOT_NEEDED',
  'OTHER',
] as const;
export type AnswerReason = (typeof ANSWER_REASONS)[number];

const REASONS_OF: Readonly<Record<LineAction, readonly AnswerReason[]>> = {
  DONE: [],
  MOVED: [
    'PERSON_NOT_REACHED',
    'PERSON_ASKED_LATER',
    'WAITS_FOR_OTHERS',
    'WAITS_FOR_PAPER',
    'NO_TIME',
    'AWAY',
    'OTHER',
  ],
  CANNOT: [
    'PERSON_NOT_REACHED',
    'WAITS_FOR_OTHERS',
    'WAITS_FOR_PAPER',
    'NO_TIME',
    'AWAY',
    'NOT_MINE',
    'NOT_NEEDED',
    'OTHER',
  ],
};
export const reasonsOf = (action: LineAction): readonly AnswerReason[] => REASONS_OF[action];

/** Where the thing behind a line is recorded. */
export const LINE_PLACES = [
  'CASE',
  'VISIT',
  'READMISSION',
  'ITEMS',
  'BUDGET',
  'PAPERS',
  'TASK',
  'NONE',
] as const;
export type LinePlace = (typeof LINE_PLACES)[number];

/**
 * What the answers of a kind mean. `recorded`: it is done only when it stands at its place, and then its notices end by
 * themselves (REM-09), so that "done" leads there first; otherwise "done" closes the line. "Moved" puts the line off
 * with a reason; a visit is moved at its place. "Cannot" closes the line and tells the next level why.
 */
export interface LineMeaning {
  readonly place: LinePlace;
  readonly recorded: boolean;
  readonly actions: readonly LineAction[];
}

const recordedAt = (place: LinePlace): LineMeaning => ({
  place,
  recorded: true,
  actions: LINE_ACTIONS,
});
const toKnow = (place: LinePlace): LineMeaning => ({ place, recorded: false, actions: ['DONE'] });

export const LINE_MEANINGS: Readonly<Record<ReminderTrigger, LineMeaning>> = {
  REFERRAL_UNACKNOWLEDGED: recordedAt('CASE'),
  FIRST_CONTACT_DUE: recordedAt('CASE'),
  URGENT_FLAG: recordedAt('CASE'),
  WORK_DUE: recordedAt('CASE'),
  PLAN_DECISION_WAITING: recordedAt('CASE'),
  ITEM_DELIVERY_DUE: recordedAt('CASE'),
  RECEIPT_MISSING: recordedAt('CASE'),
  VISIT_DUE: recordedAt('VISIT'),
  NO_CONTACT: recordedAt('CASE'),
  CONSENT_EXPIRY: recordedAt('CASE'),
  SUPPORT_END: recordedAt('CASE'),
  BUDGET_USE: toKnow('BUDGET'),
  REFERRAL_UNANSWERED: recordedAt('CASE'),
  REPORT_DUE: recordedAt('NONE'),
  DATA_SUBJECT_REQUEST: recordedAt('NONE'),
  RETENTION_END: recordedAt('CASE'),
  DECISION_WAITING: recordedAt('CASE'),
  REVIEW_DUE: recordedAt('CASE'),
  CONSENT_PAPER_DUE: recordedAt('CASE'),
  APPEAL_PERIOD_END: toKnow('CASE'),
  DRAFT_PURGE: recordedAt('CASE'),
  READMISSION_REPLY_DUE: recordedAt('READMISSION'),
  // Pressed as done, the task itself is.
  TASK_DUE: { ...toKnow('TASK'), actions: LINE_ACTIONS },
  VISIT_MISSED: { ...toKnow('CASE'), actions: LINE_ACTIONS },
  CASE_GIVEN: { ...toKnow('CASE'), actions: ['DONE', 'CANNOT'] },
  CASE_TAKEN: toKnow('NONE'),
  PLAN_RETURNED: { ...toKnow('CASE'), actions: LINE_ACTIONS },
  CANNOT_DO: { ...toKnow('CASE'), actions: LINE_ACTIONS },
  NO_ADDRESS: toKnow('CASE'),
  MAIL_RETURNED: toKnow('NONE'),
  TEXT_NOT_DELIVERED: { ...toKnow('CASE'), actions: LINE_ACTIONS },
  PLANNER_SILENT: toKnow('NONE'),
};

/** Nobody stands above them whom "cannot" could tell (REM-07, DIG-05). */
const HIGHEST: readonly Role[] = ['SMS_HEAD'];

/**
 * What a letter offers its reader for a line. That one task of many is not put off, no letter may tell (D-07): the page
 * behind the link says it (REM-20).
 */
export const actionsFor = (trigger: ReminderTrigger, reader: Role): readonly LineAction[] =>
  LINE_MEANINGS[trigger].actions.filter(
    (action) =>
      (action !== 'CANNOT' || !HIGHEST.includes(reader)) &&
      (action !== 'MOVED' || !URGENT_TRIGGERS.includes(trigger)),
  );

/** Hours for which the links of a letter work; the next morning's letter brings new ones. */
export const LINE_LINK_HOURS = 7 * 24;

export interface LineAnswer {
  readonly action: LineAction;
  readonly reason?: AnswerReason | null;
  readonly movedTo?: PlainDate | null;
}

/** What a refusal of an answer may name as `params.rule`, beside SNOOZE_DAY and SNOOZE_URGENT. */
export const ANSWER_RULES = [
  'ANSWER_ACTION',
  'ANSWER_REASON',
  'ANSWER_DAY',
  'ANSWER_ABOVE',
] as const;

const refuse = (rule: (typeof ANSWER_RULES)[number], pointer: string): Refusal => ({
  code: 'RULE_REFUSED',
  params: { rule },
  pointer,
});

/** Whether a line may be answered so (DIG-05). @returns null when it may. */
export function answerRefusal(
  subject: NoticeSubject,
  answer: LineAnswer,
  today: PlainDate,
): Refusal | null {
  const { action, reason = null } = answer;
  if (!LINE_MEANINGS[subject.trigger].actions.includes(action))
    return refuse('ANSWER_ACTION', '#/token');
  if (action === 'MOVED' && !mayWait(subject)) return cannotWaitRefusal('#/token');
  const reasons = reasonsOf(action);
  const fits = reason === null ? reasons.length === 0 : reasons.includes(reason);
  return fits ? dayRefusal(answer, today) : refuse('ANSWER_REASON', '#/reason');
}

function dayRefusal({ action, movedTo = null }: LineAnswer, today: PlainDate): Refusal | null {
  if ((movedTo !== null) !== (action === 'MOVED')) return refuse('ANSWER_DAY', '#/movedTo');
  const refused = movedTo === null ? null : snoozeRefusal(movedTo, today);
  return refused && { ...refused, pointer: '#/movedTo' };
}

/** "Cannot" tells the next level; where nobody is there to be told, it would end the line unheard (DIG-05, REM-07). */
export const nobodyAboveRefusal = (): Refusal => refuse('ANSWER_ABOVE', '#/token');
