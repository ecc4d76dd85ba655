import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import {
  changeHolidays,
  firstDifference,
  type Holiday,
  type HolidayCommand,
  isYearConfirmed,
  SEEDED_YEARS,
  seededHolidays,
  yearToConfirm,
} from './index.js';

const d = plainDate;
const table = SEEDED_YEARS.flatMap((year) => seededHolidays('AZ', year));
const source = 'Cabinet of Ministers No 400';

function after(command: HolidayCommand, rows: readonly Holiday[] = table): readonly Holiday[] {
  const outcome = changeHolidays('AZ', rows, command);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.rows;
}
const namesOn = (rows: readonly Holiday[], day: string) =>
  rows.filter(({ date }) => date === day).map(({ name, movedFrom }) => [name, movedFrom]);

describe('commands on a table of days (CAL-10)', () => {
  it('leave the seeded table as it is where they change nothing', () => {
    const day = { date: d('2026-05-28'), name: 'INDEPENDENCE_DAY' } as const;
    const rows = after({ command: 'CONFIRM', day, source: 'Labour Code, Art. 105' });
    expect(firstDifference(table, rows)).toBeNull();
  });

  it('move a forecast feast, with the day that stands in for it', () => {
    const first = { date: d('2027-05-16'), name: 'QURBAN' } as const;
    const second = { date: d('2027-05-17'), name: 'QURBAN' } as const;
    const once = after({ command: 'MOVE', day: second, to: d('2027-05-18'), source });
    const rows = after({ command: 'MOVE', day: first, to: d('2027-05-17'), source }, once);
    expect(namesOn(rows, '2027-05-17')).toEqual([['QURBAN', null]]);
    expect(namesOn(rows, '2027-05-18')).toEqual([['QURBAN', null]]);
    expect(rows.filter(({ movedFrom }) => movedFrom?.startsWith('2027-05-1'))).toEqual([]);
    expect(firstDifference(table, rows)).toBe('2027-05-16');
  });

  it('confirm a feast, and with it its substitute', () => {
    const day = { date: d('2027-05-16'), name: 'QURBAN' } as const;
    const rows = after({ command: 'CONFIRM', day, source });
    expect(rows.find(({ movedFrom }) => movedFrom === '2027-05-16')).toMatchObject({
      uncertain: false,
      source,
    });
  });

  it('add and take back a day of the Cabinet', () => {
    const day = { date: d('2026-12-30'), name: 'CABINET_DECISION' } as const;
    const rows = after({ command: 'ADD', day, kind: 'EXTRA_OFF', label: null, source });
    expect(firstDifference(table, rows)).toBe('2026-12-30');
    expect(firstDifference(table, after({ command: 'REMOVE', day }, rows))).toBeNull();
  });

  it('enter a further year by the rule, uncertain', () => {
    const rows = after({ command: 'ENTER_YEAR', year: 2028 });
    expect(rows.filter(({ date }) => date.startsWith('2028')).length).toBeGreaterThan(18);
    expect(isYearConfirmed(rows, 2028)).toBe(false);
  });

  const off = { kind: 'EXTRA_OFF', label: null, source } as const;
  it.each<[string, HolidayCommand]>([
    ['HOLIDAY_YEAR_ENTERED', { command: 'ENTER_YEAR', year: 2027 }],
    [
      'HOLIDAY_YEAR_MISSING',
      { command: 'ADD', day: { date: d('2029-01-08'), name: 'OTHER' }, ...off },
    ],
    [
      'HOLIDAY_NOT_WEEKDAY',
      { command: 'ADD', day: { date: d('2026-12-26'), name: 'OTHER' }, ...off },
    ],
    [
      'HOLIDAY_DAY_TAKEN',
      { command: 'ADD', day: { date: d('2025-01-29'), name: 'OTHER' }, ...off },
    ],
    [
      'HOLIDAY_UNKNOWN',
      { command: 'CONFIRM', day: { date: d('2026-02-02'), name: 'OTHER' }, source },
    ],
    [
      'HOLIDAY_BY_LAW',
      { command: 'REMOVE', day: { date: d('2026-05-28'), name: 'INDEPENDENCE_DAY' } },
    ],
    [
      'HOLIDAY_OTHER_YEAR',
      {
        command: 'MOVE',
        day: { date: d('2027-05-16'), name: 'QURBAN' },
        to: d('2028-05-16'),
        source,
      },
    ],
    [
      'HOLIDAY_DAY_TAKEN',
      {
        command: 'MOVE',
        day: { date: d('2027-05-16'), name: 'QURBAN' },
        to: d('2027-05-17'),
        source,
      },
    ],
  ])('are refused: %s', (refusal, command) => {
    expect(changeHolidays('AZ', table, command)).toEqual({ ok: false, refusal });
  });
});

describe('the reminder of November (CAL-11)', () => {
  it.each([
    ['2026-11-19', null],
    ['2026-11-20', 2027],
    ['2026-12-31', 2027],
    ['2027-01-01', 2027],
  ])('on %s asks for the days of %s', (today, year) => {
    expect(yearToConfirm(table, d(today))).toBe(year);
  });

  it('ends when nothing in the next year is a forecast', () => {
    const sure = table.map((row) => ({ ...row, uncertain: false }));
    expect(yearToConfirm(sure, d('2026-11-25'))).toBeNull();
    expect(yearToConfirm(sure, d('2027-11-25'))).toBe(2028);
  });
});
