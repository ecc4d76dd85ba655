import { plainDate } from '../kernel/index.js';
import { EU_HOLIDAYS, EU_HOLIDAYS_SOURCE } from './eu-holidays.data.js';
import type { Holiday, HolidayName } from './holiday.js';

const ENTRY = /^(\d\d-\d\d) ([A-Z_]+)(?: (.+))?$/;

function read(year: number, entry: string): Holiday {
  const [, day, name, label] = ENTRY.exec(entry) ?? [];
  if (day === undefined) throw new RangeError(`Not a holiday: ${entry}`);
  return {
    date: plainDate(`${year}-${day}`),
    kind: 'HOLIDAY',
    name: name as HolidayName,
    label: label ?? null,
    movedFrom: null,
    uncertain: false,
    source: EU_HOLIDAYS_SOURCE,
  };
}

/** Public holidays of a whole member state; none for years and countries that are not in the data. */
export const euHolidays = (country: string, year: number): Holiday[] =>
  (EU_HOLIDAYS[country]?.[year] ?? '')
    .split('; ')
    .filter((entry) => entry !== '')
    .map((entry) => read(year, entry));
