import { addDays, type PlainDate } from '../kernel/index.js';
import type { Calendar } from './calendar.js';

/** A day of the calendar as the database counts with it: +n working days is a step of n in `ordinal`. */
export interface CalendarDay {
  readonly day: PlainDate;
  readonly working: boolean;
  /** Working days from the first day up to and with this one. */
  readonly ordinal: number;
}

/** Every day from `from` up to and with `to`, numbered by its working days. */
export function calendarDays(calendar: Calendar, from: PlainDate, to: PlainDate): CalendarDay[] {
  const days: CalendarDay[] = [];
  let ordinal = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const working = calendar.isWorkingDay(day);
    if (working) ordinal += 1;
    days.push({ day, working, ordinal });
  }
  return days;
}
