import { LADDERED_TRIGGERS, REMINDER_TRIGGERS } from '@qayidis/domain/reminders';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRows } from '../row-level-security.js';
import { inList, replaceCheck } from './sql.js';

const TABLES = ['reminder_ladders', 'reminder_occurrences', 'notices', 'notice_choices'] as const;

/** What those who run an installation look at, and what they may take up again. */
export class Operations0250 implements MigrationInterface {
  name = 'Operations1760000000250';

  async up(runner: QueryRunner): Promise<void> {
    await showOutbox(runner);
    // A task that never ran to its end may still have failed.
    await runner.query(`alter table planner_heartbeats
      alter column ran_at drop not null, alter column took_ms drop not null,
      add column failed_at timestamptz, add column fault text`);
    await runner.query('alter table reminder_occurrences add column fault text');
    await runner.query(
      'grant update (state, attempt, next_try_at, finished_at, fault) on reminder_occurrences to r_admin',
    );
    await runner.query(
      'create index ix_reminder_occurrences_day on reminder_occurrences (due_local_date)',
    );
    await allowTriggers(runner, REMINDER_TRIGGERS);
    await showTexts(runner);
    await createSilences(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table planner_silences');
    await runner.query('drop policy r_admin_rows on text_messages');
    await runner.query('revoke select (created_at, state) on text_messages from r_admin');
    await runner.query(
      `delete from reminder_occurrences where not ${inList('trigger', LADDERED_TRIGGERS)}`,
    );
    await runner.query(
      `delete from notice_choices where not ${inList('trigger', LADDERED_TRIGGERS)}`,
    );
    await allowTriggers(runner, LADDERED_TRIGGERS);
    await runner.query('drop index ix_reminder_occurrences_day');
    await runner.query(
      'revoke update (state, attempt, next_try_at, finished_at, fault) on reminder_occurrences from r_admin',
    );
    await runner.query('alter table reminder_occurrences drop column fault');
    await runner.query('delete from planner_heartbeats where ran_at is null');
    await runner.query(`alter table planner_heartbeats drop column fault, drop column failed_at,
      alter column ran_at set not null, alter column took_ms set not null`);
    await runner.query('drop policy r_admin_rows on job_outbox');
    await runner.query('revoke select (queue, created_at) on job_outbox from r_admin');
    await runner.query('alter table job_outbox drop column created_at');
  }
}

/** How much waits for Redis and since when, by the machine's clock as all of the queues; not what it carries. */
async function showOutbox(runner: QueryRunner): Promise<void> {
  await runner.query(
    'alter table job_outbox add column created_at timestamptz not null default now()',
  );
  await runner.query('grant select (queue, created_at) on job_outbox to r_admin');
  await runner.query('create policy r_admin_rows on job_outbox for select to r_admin using (true)');
}

/** How many text messages went how; not of whom. */
async function showTexts(runner: QueryRunner): Promise<void> {
  await runner.query('grant select (created_at, state) on text_messages to r_admin');
  await runner.query(
    'create policy r_admin_rows on text_messages for select to r_admin using (true)',
  );
}

async function allowTriggers(runner: QueryRunner, triggers: readonly string[]): Promise<void> {
  for (const table of TABLES) await replaceCheck(runner, table, 'trigger', triggers);
}

/** Each time that the planner was not heard of; at most one is open. Noticed by whichever process looks first. */
async function createSilences(runner: QueryRunner): Promise<void> {
  await runner.query(`create table planner_silences (
    id uuid constraint pk_planner_silences primary key,
    since timestamptz,
    noticed_at timestamptz not null,
    ended_at timestamptz)`);
  await runner.query(
    'create unique index uq_planner_silences_open on planner_silences ((true)) where ended_at is null',
  );
  await protectRows(runner, 'planner_silences', {
    r_admin: { verbs: ['select'], rows: 'true' },
  });
}
