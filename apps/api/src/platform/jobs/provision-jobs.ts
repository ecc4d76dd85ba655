import { runMigrations } from 'bullmq';
import type pg from 'pg';

/**
 * Brings BullMQ's schema up to date and lets the runtime login work in it (E-01, E-03). Run by the owner, before
 * our own migrations, whose `app.add_jobs` calls into it. `app_login` may use the tables but not alter them, so
 * every job must carry its id: an id from a sequence would create that sequence on first use.
 */
export async function provisionJobs(client: pg.ClientBase): Promise<void> {
  await runMigrations(client);
  await client.query(`
    revoke create on schema bullmq from public;
    grant usage on schema bullmq to app_login;
    grant select, insert, update, delete on all tables in schema bullmq to app_login;
    grant usage, select, update on all sequences in schema bullmq to app_login;
    grant execute on all functions in schema bullmq to app_login`);
}
