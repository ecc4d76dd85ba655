import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isPlainDate,
  plainDate,
  plainDateOf,
} from './index.js';

const first = plainDate('1900-01-01');
const exists = (text: string): boolean => {
  try {
    const { year } = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return year >= 1900 && year <= 2199;
  } catch {
    return false;
  }
};
const offsets = fc.integer({ min: 0, max: 109_571 });

describe('day numbers', () => {
  it('agree with the calendar arithmetic of Temporal and come back', () => {
    fc.assert(
      fc.property(offsets, (by) => {
        const date = plainDate(Temporal.PlainDate.from(first).add({ days: by }).toString());
        expect(addDays(first, by)).toBe(date);
        expect(addDays(date, -by)).toBe(first);
        const apart = Temporal.PlainDate.from(first).until(date, { largestUnit: 'day' }).days;
        expect([daysBetween(first, date), daysBetween(date, first)]).toEqual([apart, 0 - apart]);
        expect(dateOfDayNumber(dayNumber(date))).toBe(date);
      }),
    );
    expect(dayNumber(plainDate('1970-01-01'))).toBe(0);
  });

  it('accept exactly the days that exist', () => {
    const part = fc.integer({ min: -1, max: 33 });
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: 2210 }), part, part, (year, month, day) => {
        const text = [year, ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
        expect(isPlainDate(text)).toBe(exists(text));
        expect(plainDateOf(year, month, day) !== null).toBe(exists(text));
      }),
    );
    expect(plainDateOf(2024, 2, 29)).toBe('2024-02-29');
    expect(plainDateOf(2023, 2, 29)).toBeNull();
    expect(plainDateOf(1988, 2, 31)).toBeNull();
  });
});
