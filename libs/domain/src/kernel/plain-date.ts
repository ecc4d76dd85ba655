import { Temporal } from 'temporal-polyfill';
import { dateOfDayNumber, dayNumber, type PlainDate, plainDateOf } from './day-number.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing day between 1900-01-01 and 2199-12-31 written `YYYY-MM-DD`. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  return plainDateOf(...(text.split('-').map(Number) as [number, number, number])) !== null;
}

/** @throws RangeError when the text names no existing day. For text of outside origin ask `isPlainDate` first. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

/**
 * The date `days` whole calendar days later (earlier when negative).
 * @throws RangeError when that lies outside 1900 to 2199
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = dateOfDayNumber(dayNumber(date) + days);
  if (moved === null) throw new RangeError(`No calendar date ${days} days after ${date}`);
  return moved;
}

/** The same day `months` months later, or that month's last day where it has no such day. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  plainDate(Temporal.PlainDate.from(date).add({ months }).toString());

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dayNumber(to) - dayNumber(from);

/** Monday is 1, Sunday is 7. */
export const dayOfWeek = (date: PlainDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** Completed years of life on a day (29 February counts on 28 February of a common year). */
export const ageOn = (born: PlainDate, on: PlainDate): number =>
  Temporal.PlainDate.from(born).until(Temporal.PlainDate.from(on), { largestUnit: 'year' }).years;

export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a >= b ? a : b);
export const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a <= b ? a : b);
