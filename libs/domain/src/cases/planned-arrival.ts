import { addMonths, type DayRange, earlierOf, laterOf, type PlainDate } from '../kernel/index.js';

const YEARS_BACK = 5;
const YEARS_AHEAD = 2;

const reaching = (range: DayRange, stored: PlainDate | null): DayRange =>
  stored === null
    ? range
    : { earliest: earlierOf(range.earliest, stored), latest: laterOf(range.latest, stored) };

/**
 * The days that a planned arrival may have (CASE-83): another one is a slip of the keyboard. A day that the file has
 * already stays possible, however old the file is.
 */
export const plannedArrivalRange = (today: PlainDate, stored: PlainDate | null = null): DayRange =>
  reaching(
    {
      earliest: addMonths(today, -12 * YEARS_BACK),
      latest: addMonths(today, 12 * YEARS_AHEAD),
    },
    stored,
  );

/**
 * The days that an arrival may be confirmed for (CASE-84): all clocks run from it. A file from an old register goes
 * back as far as the arrival that it has.
 * @param stored what the file says already: the arrival, else the planned one
 */
export function confirmedArrivalRange(today: PlainDate, stored: PlainDate | null = null): DayRange {
  const { earliest } = plannedArrivalRange(today, stored);
  return { earliest, latest: today };
}
