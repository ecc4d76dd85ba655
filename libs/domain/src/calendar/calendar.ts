import { addDays, dayOfWeek, type PlainDate } from '../kernel/index.js';
import type { Holiday, HolidayName } from './holiday.js';

export const DAY_REASONS = [
  'WORKING_DAY',
  'EXTRA_WORK',
  'WEEKEND',
  'HOLIDAY',
  'SUBSTITUTE',
  'EXTRA_OFF',
] as const;
export type DayReason = (typeof DAY_REASONS)[number];

/** Why a day is or is not a working day; every due date can be traced to these (design.md 3.2). */
export interface DayExplanation {
  readonly date: PlainDate;
  readonly working: boolean;
  readonly reason: DayReason;
  readonly names: readonly HolidayName[];
  /** Names in the country's own words, where it has one of its own. */
  readonly labels: readonly string[];
  readonly movedFrom: readonly PlainDate[];
  readonly uncertain: boolean;
  readonly sources: readonly string[];
}

export interface Calendar {
  isWorkingDay(date: PlainDate): boolean;
  explain(date: PlainDate): DayExplanation;
}

/** Days off of a year that the table does not hold; null when there is no rule for it. */
export type HolidayRule = (year: number) => readonly Holiday[];

type DayTable = (date: PlainDate) => { rows: readonly Holiday[]; byRule: boolean };

const NO_ROWS: readonly Holiday[] = [];

function groupByDate(rows: readonly Holiday[]): Map<PlainDate, Holiday[]> {
  const days = new Map<PlainDate, Holiday[]>();
  for (const row of rows) {
    const day = days.get(row.date);
    if (day) day.push(row);
    else days.set(row.date, [row]);
  }
  return days;
}

function dayTable(rows: readonly Holiday[], rule: HolidayRule | undefined): DayTable {
  const entered = groupByDate(rows);
  const enteredYears = new Set(rows.map(({ date }) => date.slice(0, 4)));
  const computed = new Map<string, Map<PlainDate, Holiday[]>>();
  return (date) => {
    const year = date.slice(0, 4);
    if (!rule || enteredYears.has(year)) {
      return { rows: entered.get(date) ?? NO_ROWS, byRule: false };
    }
    let days = computed.get(year);
    if (!days) {
      days = groupByDate(rule(Number(year)));
      computed.set(year, days);
    }
    return { rows: days.get(date) ?? NO_ROWS, byRule: true };
  };
}

function reasonOf(date: PlainDate, rows: readonly Holiday[]): DayReason {
  if (rows.some(({ kind }) => kind === 'EXTRA_WORK')) return 'EXTRA_WORK';
  if (rows.some(({ kind }) => kind === 'EXTRA_OFF')) return 'EXTRA_OFF';
  if (rows.some(({ movedFrom }) => movedFrom === null)) return 'HOLIDAY';
  if (rows.length > 0) return 'SUBSTITUTE';
  return dayOfWeek(date) >= 6 ? 'WEEKEND' : 'WORKING_DAY';
}

const isWorking = (reason: DayReason): boolean =>
  reason === 'WORKING_DAY' || reason === 'EXTRA_WORK';

/**
 * A calendar of Monday-to-Friday weeks over a table of days.
 * @param rows the table; a year with any row is taken as entered
 * @param rule gives the days of other years; whatever it says is shown as uncertain (decisions.md D-49)
 */
export function createCalendar(rows: readonly Holiday[], rule?: HolidayRule): Calendar {
  const table = dayTable(rows, rule);
  const explained = new Map<PlainDate, DayExplanation>();
  const explain = (date: PlainDate): DayExplanation => {
    const found = explained.get(date);
    if (found) return found;
    const day = explainDay(date, table);
    explained.set(date, day);
    return day;
  };
  return { isWorkingDay: (date) => explain(date).working, explain };
}

function explainDay(date: PlainDate, table: DayTable): DayExplanation {
  const { rows, byRule } = table(date);
  const reason = reasonOf(date, rows);
  return {
    date,
    working: isWorking(reason),
    reason,
    names: [...new Set(rows.map(({ name }) => name))],
    labels: [...new Set(rows.flatMap(({ label }) => label ?? []))],
    movedFrom: rows.flatMap(({ movedFrom }) => (movedFrom ? [movedFrom] : [])),
    uncertain: byRule || rows.some(({ uncertain }) => uncertain),
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}

const LONGEST_CLOSURE = 60;

function step(calendar: Calendar, from: PlainDate, direction: 1 | -1): PlainDate {
  let date = from;
  for (let days = 0; days < LONGEST_CLOSURE; days += 1) {
    date = addDays(date, direction);
    if (calendar.isWorkingDay(date)) return date;
  }
  throw new RangeError(`No working day within ${LONGEST_CLOSURE} days of ${from}`);
}

/**
 * The `count`-th working day after a day, which itself never counts; before it when `count` is negative.
 * Zero gives the day itself, working or not (reintegration.md 9.7).
 * @throws RangeError for a fraction, or a calendar without working days
 */
export function addWorkingDays(calendar: Calendar, from: PlainDate, count: number): PlainDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a number of days: ${count}`);
  let date = from;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    date = step(calendar, date, count > 0 ? 1 : -1);
  }
  return date;
}

/** The day itself when it is a working day, else the next one: for time limits in calendar days. */
export const rollForward = (calendar: Calendar, date: PlainDate): PlainDate =>
  calendar.isWorkingDay(date) ? date : step(calendar, date, 1);

/** Working days after `from` up to and with `to`; negative, counted from `to`, when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from) || 0;
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (calendar.isWorkingDay(date)) count += 1;
  }
  return count;
}
