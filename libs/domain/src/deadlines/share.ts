import { addDays, daysBetween, type PlainDate } from '../kernel/index.js';
import type { DueExplanation } from './due.js';
import { restOf } from './pauses.js';
import type { WorkingDayCalendar } from './terms.js';

type Explained = Pick<DueExplanation, 'terms' | 'decidedBy'>;

/** How long the deciding term is, in the unit in which its rest is counted. */
function lengthOf({ terms, decidedBy }: Explained): number {
  const deciding = terms.find(({ startEvent }) => startEvent === decidedBy);
  if (deciding === undefined) return 0;
  return deciding.unit === 'WD' ? deciding.length : daysBetween(deciding.start, deciding.due);
}

/**
 * DL-14. How much of a deadline has gone by on a day, in whole percent from 0 to 100. Counted in the unit of its term,
 * so days off do not use up working days, and by what is left, so a pause does not use up anything.
 */
export function elapsedPercent(
  explained: Explained,
  due: PlainDate,
  day: PlainDate,
  calendar: WorkingDayCalendar,
): number {
  const length = lengthOf(explained);
  const { days } = restOf(explained, due, day, calendar);
  if (length <= 0 || days <= 0) return 100;
  return Math.max(0, Math.floor((100 * (length - days)) / length));
}

/** The first day on which at least so much has gone by; the due day for 100 and more. */
export function dayOfShare(
  explained: Explained,
  due: PlainDate,
  percent: number,
  calendar: WorkingDayCalendar,
): PlainDate {
  let day = due;
  while (elapsedPercent(explained, due, addDays(day, -1), calendar) >= Math.min(percent, 100))
    day = addDays(day, -1);
  return day;
}
