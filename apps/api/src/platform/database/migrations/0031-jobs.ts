import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRows } from '../row-level-security.js';

/** Adding jobs inside a transaction (E-01). Needs BullMQ's schema at run time: `provisionJobs`. */
export class Jobs0031 implements MigrationInterface {
  name = 'Jobs1760000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table job_outbox (
      seq bigint generated always as identity constraint pk_job_outbox primary key,
      id text not null constraint uq_job_outbox_id unique,
      name text not null,
      queue text not null,
      payload jsonb not null,
      delay_ms integer not null,
      attempts integer not null,
      backoff_ms integer not null)`);
    await protectRows(runner, 'job_outbox', {
      r_worker: { verbs: ['select', 'update', 'delete'], rows: 'true' },
    });
    await runner.query(ENQUEUE);
    await runner.query('revoke all on function app.enqueue_jobs from public');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.enqueue_jobs');
    await runner.query('drop table job_outbox');
  }
}

/**
 * Called by app.close_work alone. The runtime login says in its connection settings which store is in use.
 * Retention as in platform/jobs/job-retention.ts. Real time, not the tests' offset: workers compare with theirs.
 */
const ENQUEUE = `create function app.enqueue_jobs(jobs jsonb) returns void language plpgsql
  security definer set search_path = public, pg_catalog as $$
  declare
    j record;
  begin
    if current_setting('app.job_store', true) = 'redis' then
      insert into job_outbox (id, name, queue, payload, delay_ms, attempts, backoff_ms)
      select r.id, r.name, r.queue, r.payload, r."delayMs", r.attempts, r."backoffMs"
        from jsonb_to_recordset(jobs) as r(id text, name text, queue text, payload jsonb,
          "delayMs" integer, attempts integer, "backoffMs" integer)
      on conflict (id) do nothing;
      return;
    end if;
    for j in select * from jsonb_to_recordset(jobs) as r(id text, name text, queue text, payload jsonb,
        "delayMs" integer, attempts integer, "backoffMs" integer)
    loop
      perform bullmq.add_job(j.queue, j.id, j.name, j.payload,
        jsonb_build_object(
          'jobId', j.id, 'attempts', j.attempts, 'delay', j."delayMs",
          'backoff', jsonb_build_object('type', 'exponential', 'delay', j."backoffMs"),
          'removeOnComplete', jsonb_build_object('age', 86400, 'count', 10000),
          'removeOnFail', jsonb_build_object('age', 2592000, 'count', 10000)),
        0, j."delayMs", (extract(epoch from clock_timestamp()) * 1000)::bigint, j.attempts,
        null, null, null, null, null, false);
    end loop;
  end $$`;
