import { addDays, type PlainDate } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import type { NoticeUrgency } from './vocabulary.js';

/** How an inbox is ordered: what is late or cannot wait first. */
export const NOTICE_GROUPS = ['URGENT', 'OVERDUE', 'TODAY', 'COMING', 'WITHOUT_DAY'] as const;
export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

export function noticeGroup(
  urgency: NoticeUrgency,
  dueOn: PlainDate | null,
  today: PlainDate,
): NoticeGroup {
  if (urgency === 'URGENT') return 'URGENT';
  if (dueOn === null) return 'WITHOUT_DAY';
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
