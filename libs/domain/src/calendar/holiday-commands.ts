import { dayOfWeek, type PlainDate } from '../kernel/index.js';
import { withSubstitutes } from './azerbaijan.js';
import { type CalendarCountry, HOME_COUNTRY, holidayRule } from './countries.js';
import type { Holiday, HolidayKind, HolidayName } from './holiday.js';

/** What an administrator may do with a country's table of days. */
export const HOLIDAY_COMMANDS = ['ENTER_YEAR', 'ADD', 'CONFIRM', 'MOVE', 'REMOVE'] as const;
export type HolidayCommandKind = (typeof HOLIDAY_COMMANDS)[number];

/** Kinds that a decision of a government adds to the law's. */
export const DECIDED_KINDS = ['EXTRA_OFF', 'EXTRA_WORK'] as const satisfies readonly HolidayKind[];

/** A day of the table, as a command names it. */
export interface NamedDay {
  readonly date: PlainDate;
  readonly name: HolidayName;
}

export type HolidayCommand =
  | { readonly command: 'ENTER_YEAR'; readonly year: number }
  | {
      readonly command: 'ADD';
      readonly day: NamedDay;
      readonly kind: (typeof DECIDED_KINDS)[number];
      readonly label: string | null;
      readonly source: string;
    }
  | { readonly command: 'CONFIRM'; readonly day: NamedDay; readonly source: string }
  | {
      readonly command: 'MOVE';
      readonly day: NamedDay;
      readonly to: PlainDate;
      readonly source: string;
    }
  | { readonly command: 'REMOVE'; readonly day: NamedDay };

/** Why a command is refused: `params.rule` of the refusal. */
export const HOLIDAY_RULES = [
  'HOLIDAY_YEAR_ENTERED',
  'HOLIDAY_YEAR_MISSING',
  'HOLIDAY_UNKNOWN',
  'HOLIDAY_DAY_TAKEN',
  'HOLIDAY_NOT_WEEKDAY',
  'HOLIDAY_BY_LAW',
  'HOLIDAY_OTHER_YEAR',
  /** What is confirmed is not what was seen, or was not seen at all (CAL-15). */
  'HOLIDAY_LOOK_FIRST',
] as const;
export type HolidayRefusal = (typeof HOLIDAY_RULES)[number];

export type HolidayOutcome =
  | { readonly ok: true; readonly rows: readonly Holiday[] }
  | { readonly ok: false; readonly refusal: HolidayRefusal };

const refused = (refusal: HolidayRefusal): HolidayOutcome => ({ ok: false, refusal });

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
const isNamed =
  ({ date, name }: NamedDay) =>
  (row: Holiday): boolean =>
    row.date === date && row.name === name && row.movedFrom === null;
const byDate = (a: Holiday, b: Holiday): number =>
  a.date.localeCompare(b.date) || a.name.localeCompare(b.name);

/** Substitutes follow the days for which they stand, by the law of Azerbaijan (calendar.md CAL-04, CAL-05). */
function settled(country: CalendarCountry, rows: readonly Holiday[]): HolidayOutcome {
  if (country !== HOME_COUNTRY) return { ok: true, rows: [...rows].sort(byDate) };
  const decided = rows.filter(({ kind }) => kind !== 'HOLIDAY');
  const own = rows.filter(({ kind, movedFrom }) => kind === 'HOLIDAY' && movedFrom === null);
  const years = [...new Set(own.map(({ date }) => yearOf(date)))];
  const byLaw = years.flatMap((year) =>
    withSubstitutes(own.filter(({ date }) => yearOf(date) === year)),
  );
  return { ok: true, rows: [...byLaw, ...decided].sort(byDate) };
}

type Of<Kind extends HolidayCommandKind> = Extract<HolidayCommand, { readonly command: Kind }>;

function enterYear(rows: readonly Holiday[], { year }: Of<'ENTER_YEAR'>, country: CalendarCountry) {
  if (rows.some(({ date }) => yearOf(date) === year)) return refused('HOLIDAY_YEAR_ENTERED');
  return settled(country, [...rows, ...holidayRule(country)(year)]);
}

function add(
  rows: readonly Holiday[],
  { day: { date, name }, kind, label, source }: Of<'ADD'>,
  country: CalendarCountry,
): HolidayOutcome {
  if (!rows.some((row) => yearOf(row.date) === yearOf(date)))
    return refused('HOLIDAY_YEAR_MISSING');
  const taken = rows.some((row) => row.date === date && row.kind !== 'HOLIDAY');
  if (taken) return refused('HOLIDAY_DAY_TAKEN');
  if (kind === 'EXTRA_OFF' && dayOfWeek(date) >= 6) return refused('HOLIDAY_NOT_WEEKDAY');
  const row = { date, kind, name, label, movedFrom: null, uncertain: false, source };
  return settled(country, [...rows, row]);
}

/** The day alone; what stands in for it becomes as certain as it is. */
function change(
  rows: readonly Holiday[],
  day: NamedDay,
  now: (row: Holiday) => Holiday,
  country: CalendarCountry,
): HolidayOutcome {
  const named = isNamed(day);
  if (!rows.some(named)) return refused('HOLIDAY_UNKNOWN');
  return settled(
    country,
    rows.map((row) => (named(row) ? now(row) : row)),
  );
}

function move(
  rows: readonly Holiday[],
  { day, to, source }: Of<'MOVE'>,
  country: CalendarCountry,
): HolidayOutcome {
  if (yearOf(to) !== yearOf(day.date)) return refused('HOLIDAY_OTHER_YEAR');
  if (rows.some(isNamed({ ...day, date: to }))) return refused('HOLIDAY_DAY_TAKEN');
  const moved = (row: Holiday) => ({ ...row, date: to, uncertain: false, source });
  return change(rows, day, moved, country);
}

function remove(
  rows: readonly Holiday[],
  { day }: Of<'REMOVE'>,
  country: CalendarCountry,
): HolidayOutcome {
  const found = rows.find(isNamed(day));
  if (found === undefined) return refused('HOLIDAY_UNKNOWN');
  if (found.kind === 'HOLIDAY') return refused('HOLIDAY_BY_LAW');
  return settled(
    country,
    rows.filter((row) => row !== found),
  );
}

/** The table of a country after a command; substitutes are made anew. */
export function changeHolidays(
  country: CalendarCountry,
  rows: readonly Holiday[],
  command: HolidayCommand,
): HolidayOutcome {
  switch (command.command) {
    case 'ENTER_YEAR':
      return enterYear(rows, command, country);
    case 'ADD':
      return add(rows, command, country);
    case 'CONFIRM': {
      const { source } = command;
      return change(rows, command.day, (row) => ({ ...row, uncertain: false, source }), country);
    }
    case 'MOVE':
      return move(rows, command, country);
    case 'REMOVE':
      return remove(rows, command, country);
  }
}

/** Two rows with the same key are the same to whoever counts. */
const keyOf = ({ date, kind, name, label, movedFrom, uncertain }: Holiday): string =>
  [date, kind, name, label ?? '', movedFrom, uncertain].join(' ');

/** What was taken out of a table and put into it, by all that a reader sees of a row. */
export function tableDifference<Row extends Holiday>(
  before: readonly Row[],
  after: readonly Holiday[],
): { readonly removed: readonly Row[]; readonly added: readonly Holiday[] } {
  const seen = (row: Holiday): string => `${keyOf(row)} ${row.source}`;
  const [old, now] = [new Set(before.map(seen)), new Set(after.map(seen))];
  return {
    removed: before.filter((row) => !now.has(seen(row))),
    added: after.filter((row) => !old.has(seen(row))),
  };
}

/** The first day on which two tables differ: no deadline due before it can move; null where they are the same. */
export function firstDifference(
  before: readonly Holiday[],
  after: readonly Holiday[],
): PlainDate | null {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const changed = [
    ...before.filter((row) => !now.has(keyOf(row))),
    ...after.filter((row) => !old.has(keyOf(row))),
  ];
  return changed.map(({ date }) => date).sort()[0] ?? null;
}

/** A year is settled when it is entered and nothing in it is a forecast. */
export function isYearConfirmed(rows: readonly Holiday[], year: number): boolean {
  const ofYear = rows.filter(({ date }) => yearOf(date) === year);
  return ofYear.length > 0 && ofYear.every(({ uncertain }) => !uncertain);
}

const REMINDED_FROM = '-11-20';

/** From 20 November the days of the next year are asked for until they are confirmed (reintegration.md 9.7). */
export function yearToConfirm(rows: readonly Holiday[], today: PlainDate): number | null {
  const year = yearOf(today);
  if (!isYearConfirmed(rows, year)) return year;
  if (today < `${year}${REMINDED_FROM}`) return null;
  return isYearConfirmed(rows, year + 1) ? null : year + 1;
}
