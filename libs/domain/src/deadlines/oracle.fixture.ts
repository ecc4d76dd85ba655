import type { Holiday } from '../calendar/index.js';
import type { PlainDate } from '../kernel/index.js';

/**
 * The rules of docs/domain/deadlines.md once more, as slowly and as plainly as can be: day after day, with numbers
 * and a list of days, sharing no arithmetic with the engine.
 */
type Ymd = readonly [year: number, month: number, day: number];

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

const read = (text: string): Ymd => text.split('-').map(Number) as unknown as Ymd;
const write = ([year, month, day]: Ymd): PlainDate =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-') as PlainDate;

function tomorrow([year, month, day]: Ymd): Ymd {
  if (day < lengthOf(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

/** Zeller's congruence; Saturday is 0, Sunday is 1. */
function isWeekend([year, month, day]: Ymd): boolean {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const weekday =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return weekday < 2;
}

export class SlowCalendar {
  private readonly off: ReadonlySet<string>;
  private readonly on: ReadonlySet<string>;

  constructor(rows: readonly Holiday[]) {
    this.off = new Set(rows.filter(({ kind }) => kind !== 'EXTRA_WORK').map(({ date }) => date));
    this.on = new Set(rows.filter(({ kind }) => kind === 'EXTRA_WORK').map(({ date }) => date));
  }

  works(date: PlainDate): boolean {
    if (this.on.has(date)) return true;
    return !this.off.has(date) && !isWeekend(read(date));
  }

  calendarDays(start: PlainDate, count: number): PlainDate {
    let day = read(start);
    for (let passed = 0; passed < count; passed += 1) day = tomorrow(day);
    return write(day);
  }

  workingDays(start: PlainDate, count: number): PlainDate {
    let day = read(start);
    let worked = 0;
    while (worked < count) {
      day = tomorrow(day);
      if (this.works(write(day))) worked += 1;
    }
    return write(day);
  }

  months(start: PlainDate, count: number): PlainDate {
    let [year, month] = read(start);
    const [, , day] = read(start);
    for (let passed = 0; passed < count; passed += 1) {
      month += 1;
      if (month === 13) [year, month] = [year + 1, 1];
    }
    return write([year, month, Math.min(day, lengthOf(year, month))]);
  }

  rolled(date: PlainDate): PlainDate {
    let day = date;
    while (!this.works(day)) day = write(tomorrow(read(day)));
    return day;
  }
}
