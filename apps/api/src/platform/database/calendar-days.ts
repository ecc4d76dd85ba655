import {
  type CalendarCountry,
  calendarDays,
  createCalendar,
  HOME_COUNTRY,
  type Holiday,
  holidayRule,
} from '@qayidis/domain/calendar';
import { plainDate } from '@qayidis/domain/kernel';

type Query = (sql: string, params: readonly unknown[]) => Promise<unknown>;

/** Years numbered before and after the entered ones; the home country's deadlines reach further (retention). */
const YEARS_AROUND = { home: [1, 8], other: [0, 2] } as const;

/** Numbers the days of a country anew from its table: the same calendar as the app's, as rows. */
export async function fillCalendarDays(
  query: Query,
  country: CalendarCountry,
  rows: readonly Holiday[],
): Promise<void> {
  const years = rows.map(({ date }) => Number(date.slice(0, 4)));
  const [before, after] = YEARS_AROUND[country === HOME_COUNTRY ? 'home' : 'other'];
  const from = plainDate(`${Math.min(...years) - before}-01-01`);
  const to = plainDate(`${Math.max(...years) + after}-12-31`);
  const days = calendarDays(createCalendar(rows, holidayRule(country)), from, to);
  await query('delete from calendar_days where country = $1', [country]);
  await query(
    `insert into calendar_days (country, day, working, ordinal)
     select $1, d.day, d.working, d.ordinal
       from unnest($2::date[], $3::boolean[], $4::integer[]) as d(day, working, ordinal)`,
    [
      country,
      days.map(({ day }) => day),
      days.map(({ working }) => working),
      days.map(({ ordinal }) => ordinal),
    ],
  );
}
