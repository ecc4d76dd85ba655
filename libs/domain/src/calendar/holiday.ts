import type { PlainDate } from '../kernel/index.js';

/** HOLIDAY by law, EXTRA_OFF and EXTRA_WORK by a decision of the Cabinet (reintegration.md 9.7). */
export const HOLIDAY_KINDS = ['HOLIDAY', 'EXTRA_OFF', 'EXTRA_WORK'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export const HOLIDAY_NAMES = [
  'NEW_YEAR',
  'MOURNING_DAY',
  'WOMENS_DAY',
  'NOVRUZ',
  'RAMAZAN',
  'QURBAN',
  'VICTORY_OVER_FASCISM',
  'INDEPENDENCE_DAY',
  'NATIONAL_SALVATION_DAY',
  'ARMED_FORCES_DAY',
  'VICTORY_DAY',
  'FLAG_DAY',
  'SOLIDARITY_DAY',
  'ELECTION',
  'CABINET_DECISION',
  'NEW_YEARS_EVE',
  'EPIPHANY',
  'CLEAN_MONDAY',
  'MAUNDY_THURSDAY',
  'GOOD_FRIDAY',
  'EASTER_SUNDAY',
  'EASTER_MONDAY',
  'LABOUR_DAY',
  'ASCENSION',
  'PENTECOST',
  'WHIT_MONDAY',
  'CORPUS_CHRISTI',
  'ASSUMPTION',
  'ALL_SAINTS',
  'ALL_SOULS',
  'IMMACULATE_CONCEPTION',
  'CHRISTMAS_EVE',
  'CHRISTMAS',
  'SECOND_DAY_OF_CHRISTMAS',
  'MIDSUMMER',
  'NATIONAL_DAY',
  'OTHER',
] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

/** A row of the calendar's table; several rows may name one day (Novruz and Ramazan met in 2026). */
export interface Holiday {
  readonly date: PlainDate;
  readonly kind: HolidayKind;
  readonly name: HolidayName;
  /** The name in the country's own words, where the code alone does not tell which day it is. */
  readonly label?: string | null;
  /** Set when this day stands in for a holiday that fell on a weekend or on another holiday. */
  readonly movedFrom: PlainDate | null;
  /** A forecast (moon, an unpublished decision) or not re-checked: shown as such wherever it moves a date. */
  readonly uncertain: boolean;
  readonly source: string;
}
