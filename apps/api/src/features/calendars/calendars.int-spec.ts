import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addWorkingDays,
  azHolidays,
  type CalendarCountry,
  createCalendar,
  holidayRule,
  SEEDED_YEARS,
  seededHolidays,
} from '@qayidis/domain/calendar';
import { addDays, plainDate } from '@qayidis/domain/kernel';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { systemActor } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { calendarOf } from './calendar-of.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openPlatform();
});
afterAll(() => platform.close());

const inSql = async (country: string, starts: readonly string[], counts: readonly number[]) => {
  const rows = await platform.db.query<{ due: string }>(
    `select app.add_working_days($1, s.day, s.n)::text as due
       from unnest($2::date[], $3::int[]) with ordinality as s(day, n, at) order by s.at`,
    [country, starts, counts],
  );
  return rows.map(({ due }) => due);
};
const inDomain = (country: CalendarCountry) =>
  createCalendar(
    SEEDED_YEARS.flatMap((year) => seededHolidays(country, year)),
    holidayRule(country),
  );

describe('working days in the database (CAL-13)', () => {
  it.each<CalendarCountry>(['AZ', 'DE', 'RO', 'GR'])(
    'of %s are counted as the domain counts them, to either side, from any day',
    async (country) => {
      const starts = Array.from({ length: 400 }, (_, by) =>
        addDays(plainDate('2025-02-01'), by * 2),
      );
      const counts = starts.map((_, index) => ((index * 7) % 61) - 20);
      const calendar = inDomain(country);
      const expected = starts.map((day, index) => addWorkingDays(calendar, day, counts[index]!));
      expect(await inSql(country, starts, counts)).toEqual(expected);
    },
  );

  it('are weekdays where no day is numbered', async () => {
    expect(await inSql('AZ', ['2015-03-19', '2015-03-20', '2015-03-23'], [2, 0, -1])).toEqual([
      '2015-03-23',
      '2015-03-20',
      '2015-03-20',
    ]);
  });

  it('are numbered without a gap', async () => {
    const gaps = await platform.db.query(
      `select 1 from (select country, ordinal - lag(ordinal, 1, 0) over (partition by country order by day)
          - working::int as gap from calendar_days) d where gap <> 0`,
    );
    expect(gaps).toEqual([]);
  });
});

describe('the calendar of a unit of work (CAL-14)', () => {
  const worksOn = (day: string) =>
    platform.work.run(systemActor(newId()), async (tx) =>
      (await calendarOf(tx)).isWorkingDay(plainDate(day)),
    );

  it('is the table as it is now, whichever process changed it', async () => {
    expect(await worksOn('2026-12-30')).toBe(true);
    await platform.db.query(
      `insert into holidays (id, country, date, kind, name, uncertain, source)
       values ($1, 'AZ', '2026-12-30', 'EXTRA_OFF', 'CABINET_DECISION', false, 'a decision')`,
      [newId()],
    );
    await platform.db.query("update calendars set version = version + 1 where country = 'AZ'");
    expect(await worksOn('2026-12-30')).toBe(false);
  });

  it('goes on by rule beyond the entered years', async () => {
    const day = azHolidays(2030).find(({ name }) => name === 'QURBAN')!.date;
    expect(await worksOn(day)).toBe(false);
  });
});
