import { describe, expect, it } from '@jest/globals';
import { COUNTRIES } from '../code-lists/index.js';
import { dayOfWeek, plainDate } from '../kernel/index.js';
import {
  CALENDAR_COUNTRIES,
  CAPITAL_ZONES,
  calendarDays,
  createCalendar,
  easternEaster,
  HOLIDAY_NAMES,
  holidayRule,
  SEEDED_YEARS,
  seededHolidays,
  westernEaster,
} from './index.js';

const d = plainDate;
const member = COUNTRIES.filter(({ group }) => group === 'EU').map(({ code }) => code);
const calendarOf = (country: (typeof CALENDAR_COUNTRIES)[number]) =>
  createCalendar(
    SEEDED_YEARS.flatMap((year) => seededHolidays(country, year)),
    holidayRule(country),
  );

describe('calendars of other countries (CAL-12)', () => {
  it('are those of Azerbaijan and of each member state', () => {
    expect([...CALENDAR_COUNTRIES].sort()).toEqual(['AZ', ...member].sort());
    for (const zone of Object.values(CAPITAL_ZONES))
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });

  it.each(member)(
    '%s has its days of each entered year, each with a name that is known',
    (code) => {
      for (const year of SEEDED_YEARS) {
        const rows = seededHolidays(code as 'AT', year);
        expect(rows.length).toBeGreaterThanOrEqual(9);
        for (const { name, label, date } of rows) {
          expect(HOLIDAY_NAMES).toContain(name);
          expect(label === null).toBe(name !== 'NATIONAL_DAY');
          expect(date.startsWith(String(year))).toBe(true);
          if (/MONDAY/.test(name)) expect(`${name} ${dayOfWeek(date)}`).toBe(`${name} 1`);
          if (name === 'GOOD_FRIDAY') expect(dayOfWeek(date)).toBe(5);
        }
      }
    },
  );

  it.each([
    ['DE', '2026-10-03', '2026-10-05'],
    ['DE', '2026-04-03', '2026-04-07'],
    ['RO', '2026-01-02', '2026-01-05'],
    ['GR', '2026-04-10', '2026-04-14'],
    ['PL', '2027-11-11', '2027-11-12'],
  ] as const)('%s does not work on %s, and again on %s', (country, off, on) => {
    const calendar = calendarOf(country);
    expect(calendar.isWorkingDay(d(off))).toBe(false);
    expect(calendar.isWorkingDay(d(on))).toBe(true);
    expect(calendar.explain(d(off)).uncertain).toBe(false);
  });

  it('go on by rule beyond the entered years, uncertain throughout', () => {
    const calendar = calendarOf('DE');
    expect(calendar.explain(d('2029-04-02'))).toMatchObject({
      working: false,
      names: ['EASTER_MONDAY'],
      uncertain: true,
    });
    expect(calendar.explain(d('2029-10-03'))).toMatchObject({ working: false, uncertain: true });
    expect(calendarOf('GR').explain(d('2029-04-09')).names).toEqual(['EASTER_MONDAY']);
  });

  it('know both Easters', () => {
    expect([2019, 2024, 2025, 2026, 2027, 2038].map(westernEaster)).toEqual(
      ['2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25'].map(d),
    );
    expect([2024, 2025, 2026, 2027].map(easternEaster)).toEqual(
      ['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02'].map(d),
    );
  });

  it('number their working days', () => {
    const days = calendarDays(calendarOf('AZ'), d('2025-12-31'), d('2026-12-31'));
    expect(days).toHaveLength(366);
    expect(days.at(-1)).toEqual({ day: '2026-12-31', working: false, ordinal: 241 });
    expect(days[5]).toEqual({ day: '2026-01-05', working: true, ordinal: 1 });
  });
});
