import type { TestDatabase } from './test-database.js';

/** Moves the time that the database tells, for this test's database only (decisions.md E-13). */
export async function moveClock(database: TestDatabase, seconds: number): Promise<void> {
  await database.query(
    `insert into app.clock_offset (amount) values (make_interval(secs => $1))
      on conflict (only_row) do update set amount = clock_offset.amount + excluded.amount`,
    [seconds],
  );
}

/** Stops the clock at this moment, so that limits can be met to the second. */
export async function stopClock(database: TestDatabase): Promise<void> {
  await database.query(
    `create or replace function app.now() returns timestamptz language sql stable as
      $$ select timestamptz '${new Date().toISOString()}'
        + coalesce((select amount from app.clock_offset), interval '0') $$`,
  );
}
