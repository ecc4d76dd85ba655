import { addDays, type PlainDate } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import { EVENT_TRIGGERS, type NoticeUrgency, type ReminderTrigger } from './vocabulary.js';

/**
 * How an inbox is ordered: what cannot wait, then what just happened and has no day by which anybody would find it among
 * the late ones, then by day.
 */
export const NOTICE_GROUPS = [
  'URGENT',
  'HAPPENED',
  'OVERDUE',
  'TODAY',
  'COMING',
  'WITHOUT_DAY',
] as const;
export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

const HAPPENING: readonly ReminderTrigger[] = EVENT_TRIGGERS;

export interface GroupedNotice {
  readonly trigger: ReminderTrigger;
  readonly urgency: NoticeUrgency;
  readonly dueOn: PlainDate | null;
}

export function noticeGroup(
  { trigger, urgency, dueOn }: GroupedNotice,
  today: PlainDate,
): NoticeGroup {
  if (urgency === 'URGENT') return 'URGENT';
  if (dueOn === null) return HAPPENING.includes(trigger) ? 'HAPPENED' : 'WITHOUT_DAY';
  if (dueOn === today) return 'TODAY';
  return dueOn < today ? 'OVERDUE' : 'COMING';
}

/** What is put off for longer than this is forgotten. */
export const LONGEST_SNOOZE_DAYS = 30;

/** A notice comes back tomorrow at the earliest (REM-10). */
export function snoozeRefusal(until: PlainDate, today: PlainDate): Refusal | null {
  const last = addDays(today, LONGEST_SNOOZE_DAYS);
  if (until > today && until <= last) return null;
  return {
    code: 'RULE_REFUSED',
    params: { rule: 'SNOOZE_DAY', from: addDays(today, 1), to: last },
    pointer: '#/until',
  };
}
