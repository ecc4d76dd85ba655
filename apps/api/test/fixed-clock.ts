import type { TestApp } from './create-test-app.js';

/** Sets the product's time (decisions.md E-13): from now on it runs from this moment. */
export async function setClock(app: TestApp, instant: string): Promise<void> {
  await app.database.query(
    `insert into app.clock_offset (amount) values ($1::timestamptz - now())
     on conflict (only_row) do update set amount = excluded.amount`,
    [instant],
  );
}

/** Sets the product's time; nobody has to sign in again for it, nor prove once more who they are. */
export async function setClockSignedIn(app: TestApp, instant: string): Promise<void> {
  await setClock(app, instant);
  await app.database.query(
    `update sessions set last_seen_at = app.now(), authenticated_at = app.now(),
        expires_at = app.now() + interval '8 hours'`,
  );
}

/** Lets the product's time pass, e.g. `3 days`. Sessions that end meanwhile end. */
export async function letPass(app: TestApp, interval: string): Promise<void> {
  await app.database.query(
    `insert into app.clock_offset (amount) values ($1::interval)
     on conflict (only_row) do update set amount = app.clock_offset.amount + excluded.amount`,
    [interval],
  );
}

/** Stops the product's time at this moment, so that limits can be met to the second; `letPass` still moves it. */
export async function stopClock(app: TestApp): Promise<void> {
  await app.database.query(
    `create or replace function app.now() returns timestamptz language sql stable as
      $$ select timestamptz '${new Date().toISOString()}'
        + coalesce((select amount from app.clock_offset), interval '0') $$`,
  );
}
