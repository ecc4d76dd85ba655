import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tellAt } from '@qayidis/domain/reminders';
import { TestDatabase } from '../../../test/test-database.js';
import { tellAtSql } from './hits-sql.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await TestDatabase.create();
});
afterAll(() => database.drop());

it('the database moves what falls into the quiet hours as the domain does (REM-03)', async () => {
  const quiet = { from: 20, until: 8 };
  const start = Date.parse('2026-02-27T00:00:00Z');
  const instants = Array.from({ length: 400 }, (_, index) => start + index * 17 * 60_000);
  for (const urgent of [false, true]) {
    const rows = await database.query<{ at: Date }>(
      `select ${tellAtSql('i', String(urgent))} as at, $2::integer, $3::integer
         from unnest($1::timestamptz[]) with ordinality as t(i, n) order by n`,
      [instants.map((instant) => new Date(instant).toISOString()), quiet.from, quiet.until],
    );
    expect(rows.map(({ at }) => at.getTime())).toEqual(
      instants.map((instant) => tellAt(instant, urgent, quiet)),
    );
  }
});
