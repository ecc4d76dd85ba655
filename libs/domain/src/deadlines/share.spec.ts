import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { azHolidays, azHolidayTable, createCalendar } from '../calendar/index.js';
import { addDays, plainDate } from '../kernel/index.js';
import { explainDue, type DueRule } from './due.js';
import { replay } from './replay.js';
import { dayOfShare, elapsedPercent } from './share.js';
import type { TermUnit } from './terms.js';

const d = plainDate;
const calendar = createCalendar([2025, 2026, 2027].flatMap(azHolidayTable), azHolidays);

const rule = (length: number, unit: TermUnit, rollForward = false): DueRule => ({
  kind: 'TRY',
  terms: [{ startEvent: 'START', length, unit }],
  rollForward,
  source: 'a page',
  needsLegalReview: false,
});

describe('the share of a deadline that has gone by (DL-14)', () => {
  it.each<[number, TermUnit, string, number, string]>([
    [15, 'CD', '2026-02-02', 50, '2026-02-10'],
    [15, 'CD', '2026-02-02', 80, '2026-02-14'],
    [15, 'CD', '2026-02-02', 100, '2026-02-17'],
    [2, 'WD', '2026-02-06', 50, '2026-02-09'],
    [2, 'WD', '2026-02-06', 80, '2026-02-10'],
    // Eleven days off at Novruz use up nothing.
    [2, 'WD', '2026-03-19', 50, '2026-03-31'],
    [3, 'MONTHS', '2026-02-17', 50, '2026-04-03'],
  ])('%i %s from %s: %i %% on %s', (length, unit, start, percent, day) => {
    const explained = explainDue(rule(length, unit), () => d(start), calendar)!;
    expect(dayOfShare(explained, explained.due, percent, calendar)).toBe(day);
  });

  it('stands still while it is paused', () => {
    const started = rule(15, 'CD');
    const pause = { reason: 'INFO_REQUESTED', from: d('2026-02-09'), to: d('2026-02-19') } as const;
    const rest = { days: 0, unit: 'CD' } as const;
    const paused = replay(started, () => d('2026-02-02'), [{ ...pause, rest }], calendar)!;
    expect(paused.due).toBe('2026-02-27');
    expect(elapsedPercent(paused, paused.due, d('2026-02-19'), calendar)).toBe(46);
    expect(dayOfShare(paused, paused.due, 50, calendar)).toBe('2026-02-20');
  });

  it('never falls from day to day, is 0 at its start and 100 from its last day on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom<TermUnit>('WD', 'CD', 'MONTHS'),
        fc.boolean(),
        fc.constantFrom(50, 80, 100),
        (offset, length, unit, roll, percent) => {
          const start = addDays(d('2025-01-01'), offset);
          const explained = explainDue(
            rule(unit === 'MONTHS' ? Math.ceil(length / 20) : length, unit, roll),
            () => start,
            calendar,
          )!;
          const { due } = explained;
          const at = (day: typeof due) => elapsedPercent(explained, due, day, calendar);
          expect([at(start), at(due), at(addDays(due, 3))]).toEqual([0, 100, 100]);
          const day = dayOfShare(explained, due, percent, calendar);
          expect(at(day)).toBeGreaterThanOrEqual(percent);
          expect(at(addDays(day, -1))).toBeLessThan(percent);
          expect(day > start && day <= due).toBe(true);
        },
      ),
    );
  });
});
