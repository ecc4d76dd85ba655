import type { FieldFault } from '../problems/index.js';
import { addDays, type PlainDate, plainDate } from '../kernel/index.js';

/** Days that one look at the calendar may span: six weeks of a month's sheet, and two months (REM-40). */
export const LONGEST_CALENDAR_DAYS = 62;

export interface CalendarPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The month of a day where nothing else is asked for. */
export function monthOf(day: PlainDate): CalendarPeriod {
  const from = plainDate(`${day.slice(0, 7)}-01`);
  const next = addDays(from, 31);
  return { from, to: addDays(plainDate(`${next.slice(0, 7)}-01`), -1) };
}

/** What is wrong with the last day of a period; null when it can be shown. */
export function periodFault({
  from,
  to,
}: CalendarPeriod): FieldFault<'TOO_EARLY' | 'TOO_LARGE'> | null {
  if (to < from) return { code: 'TOO_EARLY', params: { earliest: from } };
  const last = addDays(from, LONGEST_CALENDAR_DAYS - 1);
  return to > last ? { code: 'TOO_LARGE', params: { max: last } } : null;
}

/** Every day of a period, in order. */
export function daysOf({ from, to }: CalendarPeriod): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
