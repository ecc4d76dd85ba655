import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AZ_ENTERED_YEARS, azHolidays, azHolidayTable, createCalendar } from '../calendar/index.js';
import { addDays, daysBetween, plainDate, type PlainDate } from '../kernel/index.js';
import {
  type DeadlinePause,
  type DueRule,
  explainDue,
  explainTerm,
  mayPause,
  replay,
  restOf,
  resumedDue,
  type Term,
  TERM_UNITS,
  windowAround,
  windowState,
  movedWindow,
} from './index.js';
import { SlowCalendar } from './oracle.fixture.js';

const d = plainDate;
const rows = AZ_ENTERED_YEARS.flatMap(azHolidayTable);
const calendar = createCalendar(rows, azHolidays);
const plainWeeks = createCalendar([]);
/** Terms reach beyond the entered years, where the rule alone speaks. */
const slow = new SlowCalendar([...rows, ...[2028, 2029, 2030].flatMap((year) => azHolidays(year))]);

const term = (length: number, unit: Term['unit']): Term => ({ startEvent: 'START', length, unit });
const rule = (terms: readonly Term[], rollForward = true): DueRule => ({
  kind: 'TRY',
  terms,
  rollForward,
  source: 'a page',
  needsLegalReview: false,
});

describe('vectors of readmission.md 3, without holidays (DL-01 to DL-04)', () => {
  it.each([
    ['P3 acknowledged', '2026-02-02', 15, 'CD', '2026-02-17'],
    ['P2 apprehended', '2026-02-06', 2, 'WD', '2026-02-10'],
    ['P4 acknowledged on Friday (D-47)', '2026-02-06', 2, 'WD', '2026-02-10'],
    ['P4 acknowledged on Tuesday (D-47)', '2026-02-10', 2, 'WD', '2026-02-12'],
    ['P8 positive reply', '2026-02-17', 5, 'WD', '2026-02-24'],
    ['P9 issued on the day of P8', '2026-02-24', 150, 'CD', '2026-07-24'],
    ['P12 approved, stays on Sunday', '2026-02-17', 3, 'MONTHS', '2026-05-17'],
    ['P13 before the flight', '2026-04-16', -3, 'WD', '2026-04-13'],
    ['P15 after the transfer', '2026-03-31', 6, 'MONTHS', '2026-09-30'],
  ] as const)('%s: %s and %i %s give %s', (_what, start, length, unit, due) => {
    expect(explainTerm(term(length, unit), d(start), false, plainWeeks).due).toBe(due);
  });

  it('roll on where a profile says so', () => {
    const rolled = explainTerm(term(3, 'MONTHS'), d('2026-02-17'), true, plainWeeks);
    expect(rolled).toMatchObject({ countedTo: '2026-05-17', due: '2026-05-18' });
  });
});

describe('vectors of reintegration.md 9.7 (DL-02, DL-03)', () => {
  it.each([
    ['2026-03-19', 1, 'WD', '2026-03-31'],
    ['2026-03-18', 2, 'WD', '2026-03-31'],
    ['2025-12-30', 2, 'WD', '2026-01-06'],
    ['2025-06-20', 1, 'WD', '2025-06-21'],
    ['2026-02-28', 20, 'CD', '2026-03-31'],
    ['2026-12-01', 30, 'CD', '2027-01-05'],
    ['2024-02-29', 12, 'MONTHS', '2025-02-28'],
    ['2027-02-28', 12, 'MONTHS', '2028-02-28'],
    ['2025-08-31', 6, 'MONTHS', '2026-03-02'],
  ] as const)('%s and %i %s give %s', (start, length, unit, due) => {
    expect(
      explainTerm(term(length, unit), d(start), unit !== 'MONTHS' || length === 6, calendar).due,
    ).toBe(due);
  });
});

describe('an explanation (DL-05)', () => {
  it('names the days off that were passed over, and what they stand for', () => {
    const explained = explainTerm(term(1, 'WD'), d('2026-03-19'), true, calendar);
    expect(explained.skippedDays).toHaveLength(11);
    expect(explained.holidays[0]).toEqual({
      date: '2026-03-20',
      reason: 'HOLIDAY',
      names: ['NOVRUZ', 'RAMAZAN'],
      labels: [],
      movedFrom: [],
      uncertain: false,
    });
    expect(explained.holidays.at(-1)).toMatchObject({
      date: '2026-03-30',
      reason: 'SUBSTITUTE',
      movedFrom: [expect.stringMatching(/^2026-03-2/)],
    });
    expect(explained.uncertain).toBe(false);
  });

  it.each([
    ['a forecast feast', '2027-03-05', 3, 'WD', true],
    ['days off that are decided', '2027-01-15', 5, 'WD', false],
    ['a year that nobody entered', '2029-04-02', 1, 'WD', true],
    ['a month that ends on a decided day', '2027-01-15', 1, 'MONTHS', false],
  ] as const)('says whether it may still move: %s', (_what, start, length, unit, uncertain) => {
    expect(explainTerm(term(length, unit), d(start), true, calendar).uncertain).toBe(uncertain);
  });

  it('tells which of several terms decided, and does not run without a start', () => {
    const both = rule([
      { startEvent: 'ARRIVAL', length: 30, unit: 'CD' },
      { startEvent: 'REGISTRATION', length: 30, unit: 'WD' },
    ]);
    const starts: Record<string, PlainDate | null> = {
      ARRIVAL: d('2026-02-01'),
      REGISTRATION: d('2026-02-10'),
    };
    expect(explainDue(both, (event) => starts[event]!, calendar)).toMatchObject({
      due: '2026-04-03',
      decidedBy: 'REGISTRATION',
    });
    starts.ARRIVAL = null;
    expect(explainDue(both, (event) => starts[event]!, calendar)).toBeNull();
  });
});

const terms = fc.record({
  startEvent: fc.constant('START'),
  length: fc.integer({ min: 0, max: 40 }),
  unit: fc.constantFrom(...TERM_UNITS),
});
const days = fc.integer({ min: 0, max: 900 }).map((by) => addDays(d('2025-01-01'), by));
const RUNS = { numRuns: 300 };

const slowDue = ({ length, unit }: Term, start: PlainDate, roll: boolean): PlainDate => {
  if (unit === 'WD') return slow.workingDays(start, length);
  const end = unit === 'CD' ? slow.calendarDays(start, length) : slow.months(start, length % 13);
  return roll ? slow.rolled(end) : end;
};
const bounded = (one: Term): Term =>
  one.unit === 'MONTHS' ? { ...one, length: one.length % 13 } : one;

describe('against a slow oracle (DL-01 to DL-07)', () => {
  it('ends where counting day by day ends, and passes over exactly the days off between', () => {
    fc.assert(
      fc.property(terms, days, fc.boolean(), (one, start, roll) => {
        const explained = explainTerm(bounded(one), start, roll, calendar);
        expect(explained.due).toBe(slowDue(one, start, roll));
        for (const skipped of explained.skippedDays) expect(slow.works(skipped)).toBe(false);
        const span = Array.from({ length: daysBetween(start, explained.due) }, (_, by) =>
          addDays(start, by + 1),
        );
        if (one.unit === 'WD')
          expect(explained.skippedDays).toEqual(span.filter((day) => !slow.works(day)));
      }),
      RUNS,
    );
  });

  it('is due at the latest of several terms', () => {
    fc.assert(
      fc.property(
        fc.array(terms, { minLength: 1, maxLength: 4 }),
        days,
        fc.boolean(),
        (several, start, roll) => {
          const due = explainDue(rule(several.map(bounded), roll), () => start, calendar)?.due;
          expect(due).toBe(
            several
              .map((one) => slowDue(one, start, roll))
              .sort()
              .at(-1),
          );
        },
      ),
      RUNS,
    );
  });

  it('gives a pause its days back, and stays as overdue as it was', () => {
    const spans = fc.tuple(days, fc.nat(60), fc.nat(90));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        spans,
        (length, working, [start, after, lasted]) => {
          const explained = explainDue(
            rule([term(length, working ? 'WD' : 'CD')]),
            () => start,
            calendar,
          )!;
          const from = addDays(start, after);
          const to = addDays(from, lasted);
          const rest = restOf(explained, explained.due, from, calendar);
          const due = resumedDue(rest, to, true, calendar);
          const left = daysBetween(from, explained.due);
          if (left <= 0) return expect(daysBetween(to, due)).toBe(left);
          if (!working) return expect(due).toBe(slow.rolled(slow.calendarDays(to, left)));
          const unused = Array.from({ length: left }, (_, by) => addDays(from, by + 1)).filter(
            (day) => slow.works(day),
          );
          return expect(due).toBe(slow.workingDays(to, unused.length));
        },
      ),
      RUNS,
    );
  });
});

const pause = (from: string, to: string | null): DeadlinePause => ({
  reason: 'SUSPENDED',
  from: d(from),
  to: to === null ? null : d(to),
  rest: { days: 0, unit: 'CD' },
});

describe('a deadline counted anew (DL-08)', () => {
  const intake = rule([term(10, 'WD')]);
  const start = () => d('2026-06-01');

  it('takes its pauses where they were, each with what was then left', () => {
    const once = replay(intake, start, [pause('2026-06-05', '2026-07-01')], calendar);
    expect(once).toMatchObject({ due: '2026-07-09', pauses: [{ rest: { days: 6, unit: 'WD' } }] });
    const twice = [pause('2026-06-05', '2026-07-01'), pause('2026-07-07', '2026-08-03')];
    expect(replay(intake, start, twice, calendar)).toMatchObject({
      due: '2026-08-05',
      pauses: [{ rest: { days: 6 } }, { rest: { days: 2 } }],
    });
  });

  it('keeps its day while a pause lasts, and moves with a new day off before it', () => {
    expect(replay(intake, start, [pause('2026-06-05', null)], calendar)?.due).toBe('2026-06-16');
    const extra = { ...rows[0]!, date: d('2026-07-06'), kind: 'EXTRA_OFF' } as const;
    const closed = createCalendar([...rows, extra], azHolidays);
    expect(replay(intake, start, [pause('2026-06-05', '2026-07-01')], closed)?.due).toBe(
      '2026-07-10',
    );
  });

  it('comes to the same day when nothing changed, however often', () => {
    fc.assert(
      fc.property(
        terms,
        days,
        fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 3 }),
        (one, from, gaps) => {
          let at = from;
          const pauses = gaps.map(([before, lasted]) => {
            const begun = addDays(at, before);
            at = addDays(begun, lasted);
            return pause(begun, at);
          });
          const first = replay(rule([bounded(one)]), () => from, pauses, calendar)!;
          const again = replay(first, () => from, first.pauses, calendar);
          expect(again).toEqual(first);
        },
      ),
      RUNS,
    );
  });

  it('does not run without its start', () => {
    expect(replay(intake, () => null, [], calendar)).toBeNull();
  });

  it('is paused only for a reason that its rule allows (DL-06)', () => {
    const allows = { pauseReasons: ['INFO_REQUESTED'] } as const;
    expect(mayPause(allows, 'INFO_REQUESTED')).toBe(true);
    expect(mayPause(allows, 'ON_HOLD')).toBe(false);
  });
});

describe('a window (DL-04)', () => {
  const around = windowAround(d('2026-03-31'), 15, 15);

  it('stands around its day, and goes with it', () => {
    expect(around).toEqual({ from: '2026-03-16', to: '2026-04-15' });
    expect(movedWindow(around, d('2026-03-31'), d('2026-04-10'))).toEqual(
      windowAround(d('2026-04-10'), 15, 15),
    );
  });

  it.each([
    ['2026-03-15', 'NOT_OPEN'],
    ['2026-03-16', 'OPEN'],
    ['2026-04-15', 'OPEN'],
    ['2026-04-16', 'PASSED'],
  ])('on %s is %s', (on, state) => {
    expect(windowState(around, d(on))).toBe(state);
  });
});
