import { addMonths, earlierOf, laterOf, type PlainDate } from '../kernel/index.js';

const YEARS_BACK = 5;
const YEARS_AHEAD = 2;

export interface DayRange {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

/**
 * The days that a planned arrival may have (CASE-83): another one is a slip of the keyboard. A day that the file has
 * already stays possible, however old the file is.
 */
export function plannedArrivalRange(today: PlainDate, stored: PlainDate | null = null): DayRange {
  const earliest = addMonths(today, -12 * YEARS_BACK);
  const latest = addMonths(today, 12 * YEARS_AHEAD);
  if (stored === null) return { earliest, latest };
  return { earliest: earlierOf(earliest, stored), latest: laterOf(latest, stored) };
}

export type DayFault =
  | { readonly code: 'TOO_EARLY'; readonly params: { readonly earliest: PlainDate } }
  | { readonly code: 'TOO_LATE'; readonly params: { readonly latest: PlainDate } };

/** What is wrong with a day by its range; null: nothing. */
export function rangeFault(day: PlainDate, { earliest, latest }: DayRange): DayFault | null {
  if (day < earliest) return { code: 'TOO_EARLY', params: { earliest } };
  return day > latest ? { code: 'TOO_LATE', params: { latest } } : null;
}
