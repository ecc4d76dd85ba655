import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek, plainDate, type PlainDate } from '../kernel/index.js';
import {
  AZ_ENTERED_YEARS,
  addWorkingDays,
  azHolidays,
  azHolidayTable,
  createCalendar,
  estimatedLunarDays,
  rollForward,
  workingDaysBetween,
} from './index.js';

const rows = AZ_ENTERED_YEARS.flatMap(azHolidayTable);
const calendar = createCalendar(rows, azHolidays);
const d = plainDate;

function daysOf(year: number): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = d(`${year}-01-01`); day.startsWith(`${year}`); day = addDays(day, 1))
    days.push(day);
  return days;
}

const weekdaysOff = (year: number): Partial<Record<string, number[]>> => {
  const months: Partial<Record<string, number[]>> = {};
  for (const day of daysOf(year)) {
    if (dayOfWeek(day) > 5 || calendar.isWorkingDay(day)) continue;
    (months[Number(day.slice(5, 7))] ??= []).push(Number(day.slice(8)));
  }
  return months;
};

describe('working days of Azerbaijan', () => {
  it('closes the weekdays of 2025, with the days that the Cabinet swapped', () => {
    expect(weekdaysOff(2025)).toEqual({
      1: [1, 2, 3, 20, 29],
      3: [20, 21, 24, 25, 26, 27, 28, 31],
      5: [9, 28],
      6: [6, 9, 16, 26, 27],
      11: [10, 11],
      12: [31],
    });
    for (const worked of ['2025-03-10', '2025-04-01', '2025-06-21']) {
      expect(calendar.isWorkingDay(d(worked))).toBe(true);
    }
  });

  it('closes the weekdays of 2026 where Novruz meets Ramazan', () => {
    expect(weekdaysOff(2026)).toEqual({
      1: [1, 2, 20],
      3: [9, 20, 23, 24, 25, 26, 27, 30],
      5: [11, 27, 28, 29],
      6: [15, 26],
      11: [9, 10],
      12: [31],
    });
  });

  it('closes the weekdays of 2027 as forecast', () => {
    expect(weekdaysOff(2027)).toEqual({
      1: [1, 4, 20],
      3: [8, 9, 10, 22, 23, 24, 25, 26],
      5: [10, 17, 18, 28],
      6: [15, 28],
      11: [8, 9],
      12: [31],
    });
  });

  it.each([2026, 2027])('counts 241 working days in %i', (year) => {
    expect(workingDaysBetween(calendar, d(`${year - 1}-12-31`), d(`${year}-12-31`))).toBe(241);
  });

  it('never moves the day of mourning', () => {
    const off = azHolidays(2029).filter(({ movedFrom }) => movedFrom === '2029-01-20');
    expect(dayOfWeek(d('2029-01-20'))).toBe(6);
    expect(off).toEqual([]);
    expect(calendar.isWorkingDay(d('2029-01-22'))).toBe(true);
  });

  it('gives one day for each holiday lost on 21 March 2026', () => {
    const moved = azHolidayTable(2026).filter(({ movedFrom }) => movedFrom === '2026-03-21');
    expect(moved.map(({ name }) => name).sort()).toEqual(['NOVRUZ', 'RAMAZAN']);
  });
});

describe('explanations', () => {
  it('names the holiday for which a day stands in', () => {
    expect(calendar.explain(d('2026-05-29'))).toEqual({
      date: '2026-05-29',
      working: false,
      reason: 'SUBSTITUTE',
      names: ['QURBAN'],
      labels: [],
      movedFrom: ['2026-05-28'],
      uncertain: false,
      sources: ['Cabinet of Ministers No 362 of 2 December 2025'],
    });
  });

  it.each([
    ['2026-03-20', 'HOLIDAY', false],
    ['2026-03-28', 'WEEKEND', false],
    ['2026-04-02', 'WORKING_DAY', false],
    ['2025-06-21', 'EXTRA_WORK', true],
    ['2025-01-29', 'EXTRA_OFF', true],
    ['2027-05-18', 'SUBSTITUTE', true],
    ['2027-05-28', 'HOLIDAY', false],
    ['2031-05-28', 'HOLIDAY', true],
    ['2031-04-02', 'WORKING_DAY', true],
  ] as const)('%s is %s, uncertain: %s', (day, reason, uncertain) => {
    expect(calendar.explain(d(day))).toMatchObject({ reason, uncertain });
  });

  it('forecasts the feasts to within a day of what was decided', () => {
    for (const [year, ramazan, qurban] of [
      [2025, '2025-03-30', '2025-06-06'],
      [2026, '2026-03-20', '2026-05-27'],
    ] as const) {
      const forecast = estimatedLunarDays(year);
      const near = (day: string): PlainDate[] => [-1, 0, 1].map((by) => addDays(d(day), by));
      expect(near(ramazan)).toContain(forecast.ramazan[0]);
      expect(near(qurban)).toContain(forecast.qurban[0]);
    }
    expect(estimatedLunarDays(2033).ramazan).toHaveLength(4);
  });
});

describe('time limits', () => {
  it.each([
    ['2026-02-06', 2, '2026-02-10'],
    ['2026-02-10', 2, '2026-02-12'],
    ['2026-02-17', 5, '2026-02-24'],
    ['2026-04-16', -3, '2026-04-13'],
    ['2026-03-19', 1, '2026-03-31'],
    ['2026-03-21', 0, '2026-03-21'],
    ['2025-06-20', 1, '2025-06-21'],
  ])('%s and %i working days give %s', (from, count, due) => {
    expect(addWorkingDays(calendar, d(from), count)).toBe(due);
  });

  it('rolls a calendar-day limit to the next working day only when it must', () => {
    expect(rollForward(calendar, d('2026-03-20'))).toBe('2026-03-31');
    expect(rollForward(calendar, d('2026-03-19'))).toBe('2026-03-19');
  });

  it('refuses a fraction and a calendar that is always closed', () => {
    const closed = { ...calendar, isWorkingDay: () => false };
    expect(() => addWorkingDays(calendar, d('2026-01-05'), 1.5)).toThrow(RangeError);
    expect(() => addWorkingDays(closed, d('2026-01-05'), 1)).toThrow(RangeError);
  });
});

describe('against a slow oracle', () => {
  const off = new Set(rows.filter(({ kind }) => kind !== 'EXTRA_WORK').map(({ date }) => date));
  const on = new Set(rows.filter(({ kind }) => kind === 'EXTRA_WORK').map(({ date }) => date));
  const works = (day: PlainDate): boolean => on.has(day) || (dayOfWeek(day) < 6 && !off.has(day));
  const days = fc.integer({ min: 0, max: 1_000 }).map((by) => addDays(d('2025-01-05'), by));
  const counts = fc.integer({ min: 0, max: 60 });

  it('lands on a working day with exactly that many between', () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        const due = addWorkingDays(calendar, from, count);
        let seen = 0;
        for (let day = from; day < due; ) if (works((day = addDays(day, 1)))) seen += 1;
        expect(seen).toBe(count);
        expect(count === 0 || works(due)).toBe(true);
        expect(workingDaysBetween(calendar, from, due)).toBe(count);
        expect(workingDaysBetween(calendar, due, from) + count).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from where it went when it started on a working day', () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        const start = rollForward(calendar, from);
        expect(addWorkingDays(calendar, addWorkingDays(calendar, start, count), -count)).toBe(
          start,
        );
      }),
      { numRuns: 60 },
    );
  });
});
