import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { azHolidays } from '../calendar/index.js';
import { restOf, resumedDue } from '../deadlines/index.js';
import { addDays, dayOfWeek, plainDate, type PlainDate } from '../kernel/index.js';
import { CLOCK_KINDS, type ClockKind } from './clock-kinds.js';
import { CLOCK_RULES } from './clock-rules.js';
import { dueOf, type ClockAnchors } from './clocks.js';

/** Days off of 2026 as confirmed by the labour ministry (reintegration.md 9.7). */
const OFF_2026 = new Set(
  '01-01 01-02 01-20 03-09 03-20 03-23 03-24 03-25 03-26 03-27 03-30 05-11 05-27 05-28 05-29 06-15 06-26 11-09 11-10 12-31'
    .split(' ')
    .map((day) => `2026-${day}`),
);
const calendar = {
  isWorkingDay: (date: PlainDate) => dayOfWeek(date) <= 5 && !OFF_2026.has(date),
};

const day = plainDate;
const anchors: ClockAnchors = {
  arrivalConfirmedOn: day('2026-02-01'),
  registeredOn: day('2026-02-10'),
  reopenedOn: null,
};
const due = (kind: ClockKind, on: string, change: Partial<ClockAnchors> = {}) =>
  dueOf(CLOCK_RULES[kind], day(on), { ...anchors, ...change }, calendar);

describe('a clock', () => {
  it.each<[ClockKind, string, string]>([
    ['ACKNOWLEDGEMENT', '2026-03-18', '2026-03-31'],
    ['FIRST_CONTACT', '2026-06-05', '2026-06-10'],
    ['FIRST_CONTACT_URGENT', '2026-06-05', '2026-06-08'],
    ['INTAKE', '2026-02-10', '2026-02-24'],
    ['ASSESSMENT', '2026-06-01', '2026-06-23'],
    ['PLAN_DECISION', '2026-05-25', '2026-06-04'],
    ['CLOSURE_DECISION', '2026-06-01', '2026-06-08'],
    ['APPEAL', '2026-11-02', '2026-11-25'],
    ['WAITLIST_REVIEW', '2026-04-29', '2026-06-01'],
    ['SUSPENSION_REVIEW', '2026-06-01', '2026-07-01'],
    ['SUPPORT_END', '2026-06-01', '2027-02-01'],
    ['RETENTION', '2026-06-06', '2028-06-06'],
    ['RETENTION_REJECTED', '2026-06-06', '2027-06-06'],
    ['IMMEDIATE_HELP_APPROVAL', '2026-06-12', '2026-06-17'],
    ['CONSENT_PAPER', '2026-06-01', '2026-06-08'],
    ['DRAFT_PURGE', '2026-06-01', '2026-07-01'],
    ['VISIT_M0', '2026-06-01', '2026-06-23'],
    ['VISIT_M1', '2026-06-01', '2026-07-01'],
    ['VISIT_M3', '2026-06-01', '2026-05-01'],
    ['VISIT_M6', '2026-06-01', '2026-08-03'],
    ['VISIT_M12', '2026-06-01', '2027-02-01'],
    ['VISIT_M18', '2026-06-01', '2027-08-02'],
  ])('%s started on %s is due on %s', (kind, on, expected) => {
    expect(due(kind, on)?.due).toBe(expected);
  });

  it('of the plan is due at the later of arrival + 30 days and registration + 30 working days', () => {
    expect(due('PLAN', '2026-03-01')).toMatchObject({ due: '2026-04-03', decidedBy: 'REGISTERED' });
    const late = { arrivalConfirmedOn: day('2026-03-20') };
    expect(due('PLAN', '2026-04-01', late)).toMatchObject({
      due: '2026-04-20',
      decidedBy: 'ARRIVAL_CONFIRMED',
    });
    expect(due('PLAN', '2026-06-01', { reopenedOn: day('2026-06-01') })?.due).toBe('2026-07-15');
  });

  it('does not run before its start is known', () => {
    expect(due('PLAN', '2026-03-01', { arrivalConfirmedOn: null })).toBeNull();
    expect(due('SUPPORT_END', '2026-03-01', { arrivalConfirmedOn: null })).toBeNull();
  });

  it('explains its date: rule, start, length, days passed over', () => {
    expect(due('WAITLIST_REVIEW', '2026-04-29')).toEqual({
      kind: 'WAITLIST_REVIEW',
      due: '2026-06-01',
      rollForward: true,
      source: 'reintegration.md 3 row 6',
      needsLegalReview: false,
      decidedBy: 'WAITLISTED',
      terms: [
        {
          startEvent: 'WAITLISTED',
          length: 30,
          unit: 'CD',
          start: '2026-04-29',
          countedTo: '2026-05-29',
          due: '2026-06-01',
          skippedDays: ['2026-05-29', '2026-05-30', '2026-05-31'],
          holidays: [],
          uncertain: false,
        },
      ],
    });
  });

  it('refuses a calendar without working days', () => {
    const never = { isWorkingDay: () => false };
    expect(() => dueOf(CLOCK_RULES.INTAKE, day('2026-06-01'), anchors, never)).toThrow(RangeError);
  });

  it('has a rule for each kind', () => {
    expect(CLOCK_KINDS.map((kind) => CLOCK_RULES[kind].kind)).toEqual([...CLOCK_KINDS]);
  });

  it('reads the same days off as the calendar', () => {
    const holidays = new Set(
      azHolidays(2026)
        .map(({ date }) => date as string)
        .filter((date) => dayOfWeek(day(date)) <= 5),
    );
    expect([...OFF_2026].filter((date) => !holidays.has(date))).toEqual([]);
  });
});

describe('a paused clock', () => {
  it('goes on with its rest of working days', () => {
    const intake = due('INTAKE', '2026-06-01', { registeredOn: day('2026-06-01') })!;
    expect(intake.due).toBe('2026-06-16');
    const rest = restOf(intake, intake.due, day('2026-06-05'), calendar);
    expect(rest).toEqual({ days: 6, unit: 'WD' });
    expect(resumedDue(rest, day('2026-07-01'), true, calendar)).toBe('2026-07-09');
  });

  it('that was overdue stays as overdue as it was', () => {
    const intake = due('INTAKE', '2026-06-01', { registeredOn: day('2026-06-01') })!;
    const rest = restOf(intake, intake.due, day('2026-06-20'), calendar);
    expect(resumedDue(rest, day('2026-08-20'), true, calendar)).toBe('2026-08-16');
  });

  it('is due as before when it is resumed on the day of the pause', () => {
    const kinds = fc.constantFrom<ClockKind>('INTAKE', 'ASSESSMENT', 'PLAN', 'PLAN_DECISION');
    fc.assert(
      fc.property(kinds, fc.nat(200), fc.nat(60), (kind, shift, pause) => {
        const on = addDays(day('2026-01-05'), shift);
        const moved = { arrivalConfirmedOn: on, registeredOn: on };
        const clock = due(kind, on, moved)!;
        const pausedOn = addDays(on, pause);
        const rest = restOf(clock, clock.due, pausedOn, calendar);
        expect(resumedDue(rest, pausedOn, clock.rollForward, calendar)).toBe(clock.due);
      }),
    );
  });
});
