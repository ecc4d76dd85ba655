import { dateOfDayNumber, plainDateOf, type PlainDate } from '../kernel/index.js';
import { foldAz } from '../names/index.js';
import { cellText, type Cell } from './cells.js';
import { absent, notUnderstood, understood, type UnderstoodCell } from './understood.js';

export interface ReadDate {
  readonly date: PlainDate;
  /** YEAR: only the year stood there and the date is its first day. */
  readonly precision: 'DAY' | 'YEAR';
}

export interface DateReading {
  /** The day on which the register is read: an abbreviated year is never later. */
  readonly today: PlainDate;
  /** False for columns in which the month comes first. */
  readonly dayFirst: boolean;
  readonly yearAlone: boolean;
}

type Read = UnderstoodCell<ReadDate>;

/** 1 January 1970 in the day count of spreadsheets. */
const SERIAL_OF_1970 = 25_569;
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109_574;
const SHORT_YEAR_CONFIDENCE = 0.9;
const AMBIGUOUS_CONFIDENCE = 0.8;

const MONTHS = new Map(
  [
    ['yanvar', 'yan', 'january', 'jan', 'январь', 'января'],
    ['fevral', 'fev', 'february', 'feb', 'февраль', 'февраля'],
    ['mart', 'mar', 'march', 'март', 'марта'],
    ['aprel', 'apr', 'april', 'апрель', 'апреля'],
    ['may', 'май', 'мая'],
    ['iyun', 'june', 'jun', 'июнь', 'июня'],
    ['iyul', 'july', 'jul', 'июль', 'июля'],
    ['avqust', 'avq', 'august', 'aug', 'август', 'августа'],
    ['sentyabr', 'sen', 'sent', 'september', 'sep', 'sept', 'сентябрь', 'сентября'],
    ['oktyabr', 'okt', 'october', 'oct', 'октябрь', 'октября'],
    ['noyabr', 'noy', 'november', 'nov', 'ноябрь', 'ноября'],
    ['dekabr', 'dek', 'december', 'dec', 'декабрь', 'декабря'],
  ].flatMap((words, index) => words.map((word) => [foldAz(word), index + 1] as const)),
);

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?:\s*\p{L}{0,3}\.?)?$/u;
const DAY_MONTH_NAME = /^(\d{1,2})[\s.-]*(\p{L}+)[\s.,-]+(\d{4}|\d{2})(?:\D*)$/u;
const MONTH_NAME_DAY = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const YEAR_ALONE = /^(19|20)\d{2}(?:\s*\p{L}{0,4}\.?)?$/u;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

const impossible = (original: string): Read => notUnderstood(original, 'DATE_IMPOSSIBLE');

function found(original: string, date: PlainDate | null, confidence = 1): Read {
  if (!date) return impossible(original);
  const problem =
    confidence <= AMBIGUOUS_CONFIDENCE ? { code: 'DATE_AMBIGUOUS' as const } : undefined;
  return understood(original, { date, precision: 'DAY' as const }, confidence, problem);
}

function fullYear(text: string, today: PlainDate): number {
  if (text.length === 4) return Number(text);
  const recent = 2000 + Number(text);
  return recent > Number(today.slice(0, 4)) ? recent - 100 : recent;
}

function swapped(original: string, year: number, day: number, month: number): Read {
  const otherWay = month > 12 ? plainDateOf(year, day, month) : null;
  return otherWay ? found(original, otherWay, AMBIGUOUS_CONFIDENCE) : impossible(original);
}

/** The day comes first unless the column says otherwise; "12/25/2019" can only be meant the other way. */
function yearLast(original: string, match: RegExpExecArray, reading: DateReading): Read {
  const [first = '', separator = '', second = '', yearText = ''] = match.slice(1);
  const year = fullYear(yearText, reading.today);
  const numbers: readonly [number, number] = [Number(first), Number(second)];
  const [day, month] = reading.dayFirst ? numbers : ([numbers[1], numbers[0]] as const);
  const date = plainDateOf(year, month, day);
  if (!date) return swapped(original, year, day, month);
  const short = yearText.length === 2 && separator !== '.';
  return found(original, date, short ? SHORT_YEAR_CONFIDENCE : 1);
}

function namedMonth(original: string, parts: readonly string[], today: PlainDate): Read | null {
  const [day = '', name = '', year = ''] = parts;
  const month = MONTHS.get(foldAz(name));
  if (month === undefined) return null;
  return found(original, plainDateOf(fullYear(year, today), month, Number(day)));
}

function yearOnly(original: string, year: string, reading: DateReading): Read {
  const date = reading.yearAlone ? plainDateOf(Number(year), 1, 1) : null;
  if (!date) return notUnderstood(original, 'DATE_UNREADABLE');
  return understood(original, { date, precision: 'YEAR' as const }, 0.6, {
    code: 'DATE_YEAR_ONLY',
  });
}

function serial(original: string, days: number, confidence: number): Read {
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return notUnderstood(original, 'DATE_UNREADABLE');
  return found(original, dateOfDayNumber(Math.floor(days) - SERIAL_OF_1970), confidence);
}

function readNamed(text: string, today: PlainDate): Read | null {
  const dayFirst = DAY_MONTH_NAME.exec(text);
  if (dayFirst) return namedMonth(text, dayFirst.slice(1), today);
  const monthFirst = MONTH_NAME_DAY.exec(text);
  if (!monthFirst) return null;
  const [, month = '', day = '', year = ''] = monthFirst;
  return namedMonth(text, [day, month, year], today);
}

function readText(original: string, text: string, reading: DateReading): Read {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return found(original, plainDateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const usual = YEAR_LAST.exec(text);
  if (usual) return yearLast(original, usual, reading);
  if (YEAR_ALONE.test(text)) return yearOnly(original, text.slice(0, 4), reading);
  if (SERIAL.test(text)) return serial(original, Number(text), AMBIGUOUS_CONFIDENCE);
  const named = readNamed(text, reading.today);
  return named ? { ...named, original } : notUnderstood(original, 'DATE_UNREADABLE');
}

function readNumber(original: string, value: number, reading: DateReading): Read {
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2100;
  return isYear ? yearOnly(original, String(value), reading) : serial(original, value, 0.9);
}

/** A date as people write it; never throws. `31.02.1988` is impossible, not the third of March. */
export function readDate(cell: Cell | undefined, reading: DateReading): Read {
  const original = cellText(cell);
  const text = original.trim();
  if (text === '') return absent(original);
  if (typeof cell === 'number') return readNumber(original, cell, reading);
  return readText(original, text, reading);
}

/** True when a column's dates only make sense with the month first ("12/25/2019"). */
export function looksMonthFirst(cells: readonly (Cell | undefined)[]): boolean {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const cell of cells) {
    const match = typeof cell === 'string' ? YEAR_LAST.exec(cell.trim()) : null;
    if (match && Number(match[1]) > 12) dayFirst += 1;
    if (match && Number(match[3]) > 12) monthFirst += 1;
  }
  return monthFirst > 0 && dayFirst === 0;
}
