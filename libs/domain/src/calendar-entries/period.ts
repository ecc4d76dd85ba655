import { addDays, daysBetween, type PlainDate, plainDate } from '../kernel/index.js';

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

/** What is wrong with a period, as the code of a field; null when it can be shown. */
export function periodFault({ from, to }: CalendarPeriod): 'TOO_EARLY' | 'TOO_LARGE' | null {
  if (to < from) return 'TOO_EARLY';
  return daysBetween(from, to) >= LONGEST_CALENDAR_DAYS ? 'TOO_LARGE' : null;
}

/** Every day of a period, in order. */
export function daysOf({ from, to }: CalendarPeriod): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
