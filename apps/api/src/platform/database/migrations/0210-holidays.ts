import {
  CALENDAR_COUNTRIES,
  type CalendarCountry,
  HOLIDAY_COMMANDS,
  HOLIDAY_KINDS,
  HOLIDAY_NAMES,
  SEEDED_YEARS,
  seededHolidays,
} from '@qayidis/domain/calendar';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { fillCalendarDays } from '../calendar-days.js';
import { ACTING_ROLES } from '../roles.js';
import {
  ALL_VERBS,
  NO_DELETE,
  protectRows,
  type RowRule,
  WRITE_ONCE,
} from '../row-level-security.js';
import { inList } from './sql.js';

/** Days off and on per country as rows, and the numbered days with which the database counts (calendar.md). */
export class Holidays0210 implements MigrationInterface {
  name = 'Holidays1760000000210';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await runner.query(WALK_WORKING_DAYS);
    await runner.query(ADD_WORKING_DAYS);
    for (const country of CALENDAR_COUNTRIES) await seed(runner, country);
    await protect(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.add_working_days, app.walk_working_days');
    await runner.query('drop table holiday_changes, calendar_days, holidays, calendars');
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table calendars (
    country text constraint pk_calendars primary key,
    version integer not null default 1)`);
  await runner.query(`create table holidays (
    id uuid constraint pk_holidays primary key,
    country text not null constraint fk_holidays_country references calendars,
    date date not null,
    kind text not null constraint ck_holidays_kind check (${inList('kind', HOLIDAY_KINDS)}),
    name text not null constraint ck_holidays_name check (${inList('name', HOLIDAY_NAMES)}),
    label text,
    moved_from date,
    uncertain boolean not null,
    source text not null,
    version integer not null default 1)`);
  await runner.query(
    `create unique index ux_holidays_day on holidays
      (country, date, kind, name, coalesce(label, ''), coalesce(moved_from, date))`,
  );
  await runner.query(`create table calendar_days (
    country text not null constraint fk_calendar_days_country references calendars,
    day date not null,
    working boolean not null,
    ordinal integer not null,
    constraint pk_calendar_days primary key (country, day))`);
  await runner.query(
    'create index ix_calendar_days_ordinal on calendar_days (country, ordinal) where working',
  );
  await runner.query(`create table holiday_changes (
    id uuid constraint pk_holiday_changes primary key,
    country text not null constraint fk_holiday_changes_country references calendars,
    year integer not null,
    command text not null constraint ck_holiday_changes_command check (${inList('command', HOLIDAY_COMMANDS)}),
    day date,
    moved_to date,
    name text constraint ck_holiday_changes_name check (${inList('name', HOLIDAY_NAMES)}),
    label text,
    source text,
    reason text not null,
    decided_by uuid not null constraint fk_holiday_changes_decided_by references users,
    created_at timestamptz not null default now())`);
  await runner.query(
    'create index ix_holiday_changes_country on holiday_changes (country, year, created_at desc)',
  );
}

async function seed(runner: QueryRunner, country: CalendarCountry): Promise<void> {
  const holidays = SEEDED_YEARS.flatMap((year) => seededHolidays(country, year));
  const rows = holidays.map(({ movedFrom, ...holiday }) => ({
    ...holiday,
    id: newId(),
    country,
    moved_from: movedFrom,
    version: 1,
  }));
  await runner.query('insert into calendars (country) values ($1)', [country]);
  await runner.query(
    `insert into holidays select * from jsonb_populate_recordset(null::holidays, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
  await fillCalendarDays((sql, params) => runner.query(sql, [...params]), country, holidays);
}

/** They name nobody, and every working day of every role is counted with them. */
async function protect(runner: QueryRunner): Promise<void> {
  const readable: RowRule = { verbs: ['select'], rows: 'true' };
  const readers = Object.fromEntries(ACTING_ROLES.map((role) => [role, readable]));
  const written = (verbs: RowRule['verbs']) => ({ ...readers, r_admin: { verbs, rows: 'true' } });
  await protectRows(runner, 'calendars', { ...written(NO_DELETE), r_worker: readable });
  await protectRows(runner, 'holidays', { ...written(ALL_VERBS), r_worker: readable });
  await protectRows(runner, 'calendar_days', { ...written(ALL_VERBS), r_worker: readable });
  await protectRows(runner, 'holiday_changes', {
    r_admin: { verbs: WRITE_ONCE, rows: 'true' },
    r_coordinator: readable,
    r_manager: readable,
    r_worker: readable,
  });
}

/** Day by day, for starts outside the numbered days: there the weeks run from Monday to Friday without a holiday. */
const WALK_WORKING_DAYS = `create function app.walk_working_days(of_country text, start date, n integer)
  returns date language plpgsql stable as $$
    declare
      found date := start;
      remaining integer := abs(n);
    begin
      while remaining > 0 loop
        found := found + sign(n)::integer;
        if coalesce((select d.working from public.calendar_days d where d.country = of_country and d.day = found),
                    extract(isodow from found) < 6) then
          remaining := remaining - 1;
        end if;
      end loop;
      return found;
    end $$`;

/** The n-th working day after a day, which never counts; before it when n is negative (calendar.md CAL-07). */
const ADD_WORKING_DAYS = `create function app.add_working_days(of_country text, start date, n integer)
  returns date language sql stable as $$
    select case when n = 0 then start else coalesce(
      (select target.day from public.calendar_days at_start
         join public.calendar_days target on target.country = of_country and target.working
          and target.ordinal = at_start.ordinal + n
              + case when n < 0 and not at_start.working then 1 else 0 end
        where at_start.country = of_country and at_start.day = start),
      app.walk_working_days(of_country, start, n)) end $$`;
