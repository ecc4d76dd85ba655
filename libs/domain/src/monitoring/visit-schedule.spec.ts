import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLOCK_RULES, dueOf } from '../cases/index.js';
import { addDays, daysBetween, plainDate } from '../kernel/index.js';
import {
  liesBeforeTheSystem,
  VISIT_SCHEDULE,
  visitApplies,
  visitOfClock,
  waveOf,
  windowAfterRescheduling,
  windowOf,
} from './visit-schedule.js';
import { VISIT_CODES, type VisitCode } from './visit-vocabulary.js';

const calendar = { isWorkingDay: () => true };
const arrival = plainDate('2026-08-31');
const anchors = { arrivalConfirmedOn: arrival, registeredOn: null, reopenedOn: null };
const due = (code: VisitCode) =>
  dueOf(CLOCK_RULES[VISIT_SCHEDULE[code].clock], arrival, anchors, calendar)!.due;

describe('the schedule', () => {
  it.each<[VisitCode, string, string, string]>([
    ['M1', '2026-09-30', '2026-09-20', '2026-10-10'],
    ['M3', '2026-11-30', '2026-11-15', '2026-12-15'],
    ['M6', '2027-02-28', '2027-02-07', '2027-03-21'],
    ['M12', '2027-08-31', '2027-08-01', '2027-09-30'],
    ['M18', '2028-02-29', '2028-01-15', '2028-04-14'],
  ])('%s is due on %s, from %s to %s (VISIT-01)', (code, on, from, to) => {
    expect(due(code)).toBe(on);
    expect(windowOf(code, due(code))).toEqual({ from, to });
  });

  it('says the anchor that its clock counts from (VISIT-02)', () => {
    for (const code of VISIT_CODES) {
      const { clock, anchor } = VISIT_SCHEDULE[code];
      expect(CLOCK_RULES[clock].terms.map(({ startEvent }) => startEvent)).toEqual([anchor]);
      expect(visitOfClock(clock)).toBe(code);
    }
    expect(visitOfClock('PLAN')).toBeUndefined();
  });

  it('has no window for the baseline, which is due with the assessment (VISIT-01)', () => {
    expect(windowOf('M0', arrival)).toBeNull();
  });

  it('reaches as far before the due day as after it', () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((n) => addDays(plainDate('2000-01-01'), n));
    fc.assert(
      fc.property(days, fc.constantFrom(...VISIT_CODES), (on, code) => {
        const window = windowOf(code, on);
        if (window) expect(daysBetween(window.from, on)).toBe(daysBetween(on, window.to));
      }),
    );
  });
});

describe('a visit applies', () => {
  const facts = { followUpConsent: false, itemAmountsMinor: [30_000, 5_000] };

  it('M1 only where an item costs more than 300 EUR (VISIT-02)', () => {
    expect(visitApplies('M1', facts)).toBe(false);
    expect(visitApplies('M1', { ...facts, itemAmountsMinor: [30_001] })).toBe(true);
  });

  it('M18 only with the consent to be followed up (VISIT-03)', () => {
    expect(visitApplies('M18', facts)).toBe(false);
    expect(visitApplies('M18', { ...facts, followUpConsent: true })).toBe(true);
  });

  it('and all others to everybody', () => {
    const always = VISIT_CODES.filter((code) => visitApplies(code, facts));
    expect(always).toEqual(['M0', 'M3', 'M6', 'M12']);
  });
});

describe('a window that was over before', () => {
  const window = { from: plainDate('2026-01-01'), to: plainDate('2026-01-31') };
  const today = plainDate('2026-02-01');

  it.each<[VisitCode, 'REFERRAL' | 'REGISTER', boolean]>([
    ['M3', 'REFERRAL', true],
    ['M3', 'REGISTER', true],
    ['M12', 'REFERRAL', false],
    ['M12', 'REGISTER', true],
  ])('%s of a case from %s binds nobody: %s (VISIT-10)', (code, origin, expected) => {
    expect(liesBeforeTheSystem(code, window, { today, origin })).toBe(expected);
    expect(liesBeforeTheSystem(code, window, { today: window.to, origin })).toBe(false);
  });
});

describe('a visit on a new day', () => {
  it('may be made from now on, and late after that day as on its first (VISIT-07)', () => {
    const old = windowOf('M3', plainDate('2026-05-01'))!;
    const days = { today: plainDate('2026-05-20'), newDay: plainDate('2026-06-01') };
    expect(windowAfterRescheduling(old, days, 15)).toEqual({
      from: '2026-05-20',
      to: '2026-06-16',
    });
  });
});

describe('the wave of a survey', () => {
  const window = windowOf('M12', plainDate('2026-12-01'));

  it('is that of the visit, but FINAL where the case ends before the window (VISIT-08)', () => {
    expect(waveOf('M12', plainDate('2026-12-05'), window)).toBe('M12');
    expect(waveOf('M12', plainDate('2026-06-05'), window)).toBe('FINAL');
    expect(waveOf('M0', plainDate('2026-06-05'), null)).toBe('BASE');
    expect(waveOf('M1', plainDate('2026-06-05'), window)).toBeNull();
  });
});
