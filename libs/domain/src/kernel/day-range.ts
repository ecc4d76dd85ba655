import type { PlainDate } from './day-number.js';

export interface DayRange {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

export type DayFault =
  | { readonly code: 'TOO_EARLY'; readonly params: { readonly earliest: PlainDate } }
  | { readonly code: 'TOO_LATE'; readonly params: { readonly latest: PlainDate } };

/** What is wrong with a day by its range; null: nothing. */
export function rangeFault(day: PlainDate, { earliest, latest }: DayRange): DayFault | null {
  if (day < earliest) return { code: 'TOO_EARLY', params: { earliest } };
  return day > latest ? { code: 'TOO_LATE', params: { latest } } : null;
}
