import { azHolidays, azHolidayTable } from './azerbaijan.js';
import { AZ_ENTERED_YEARS } from './azerbaijan.data.js';
import type { HolidayRule } from './calendar.js';
import { euHolidays } from './eu-holidays.js';
import type { Holiday } from './holiday.js';
import { repeatingRule } from './repeating-rule.js';

/** Where the work is done, and the capital by whose clock its days end. */
export const HOME_COUNTRY = 'AZ';

/** Countries with a calendar, and the time zone of each capital (readmission.md 3, rules 1 and 3). */
export const CAPITAL_ZONES = {
  AZ: 'Asia/Baku',
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  HR: 'Europe/Zagreb',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin',
  GR: 'Europe/Athens',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SK: 'Europe/Bratislava',
  SI: 'Europe/Ljubljana',
  ES: 'Europe/Madrid',
  SE: 'Europe/Stockholm',
} as const;

export type CalendarCountry = keyof typeof CAPITAL_ZONES;
export const CALENDAR_COUNTRIES = Object.keys(CAPITAL_ZONES) as readonly CalendarCountry[];

/** The years with which an installation begins. */
export const SEEDED_YEARS: readonly number[] = AZ_ENTERED_YEARS;

/** What an installation begins with for a country and year. */
export const seededHolidays = (country: CalendarCountry, year: number): Holiday[] =>
  country === HOME_COUNTRY ? azHolidayTable(year) : euHolidays(country, year);

/** Days off of a year that nobody entered: by law in Azerbaijan, as they recurred elsewhere (D-49). */
export const holidayRule = (country: CalendarCountry): HolidayRule =>
  country === HOME_COUNTRY
    ? (year) => azHolidays(year)
    : repeatingRule(SEEDED_YEARS.map((year) => euHolidays(country, year)));
