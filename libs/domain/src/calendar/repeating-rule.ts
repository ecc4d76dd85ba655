import { addDays, daysBetween, type PlainDate, plainDateOf } from '../kernel/index.js';
import type { HolidayRule } from './calendar.js';
import { easternEaster, westernEaster } from './easter.js';
import type { Holiday } from './holiday.js';

/** How a day recurs: its place in the year `from`, sought in the year `to`; null where there is none. */
type Recurrence = (date: PlainDate, to: number) => PlainDate | null;

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

const sameDate: Recurrence = (date, to) =>
  plainDateOf(to, Number(date.slice(5, 7)), Number(date.slice(8)));

const fromEaster =
  (easter: (year: number) => PlainDate): Recurrence =>
  (date, to) =>
    addDays(easter(to), daysBetween(easter(yearOf(date)), date));

const RECURRENCES: readonly Recurrence[] = [
  sameDate,
  fromEaster(westernEaster),
  fromEaster(easternEaster),
];

/**
 * Days off of a year that is not entered: those of the last entered year that kept their date, or their distance
 * from Easter, in all entered years. What moves otherwise is left out; the year is uncertain throughout.
 */
export function repeatingRule(years: readonly (readonly Holiday[])[]): HolidayRule {
  const last = years.at(-1) ?? [];
  const known = new Set(years.flat().map(({ name, date }) => `${name} ${date}`));
  const entered = years.flatMap(([first]) => (first === undefined ? [] : [yearOf(first.date)]));
  const recurs = ({ name, date }: Holiday, how: Recurrence): boolean =>
    entered.every((year) => known.has(`${name} ${how(date, year)}`));
  const recurring = last.flatMap((row) => {
    const how = RECURRENCES.find((candidate) => recurs(row, candidate));
    return how === undefined ? [] : [{ row, how }];
  });
  return (year) =>
    recurring.flatMap(({ row, how }) => {
      const date = how(row.date, year);
      return date === null ? [] : [{ ...row, date, uncertain: true }];
    });
}
