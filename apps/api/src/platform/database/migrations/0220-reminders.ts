import { DEFAULT_PARAMETERS, PARAMETER_CODES } from '@qayidis/domain/parameters';
import {
  DEFAULT_REMINDER_PARAMETERS,
  RECIPIENT_RELATIONS,
  RECIPIENT_ROLES,
  REMINDER_ANCHORS,
  REMINDER_CHANNELS,
  REMINDER_TRIGGERS,
  STANDARD_LADDERS,
  STEP_UNITS,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { protectRows, type RowRule, WRITE_ONCE } from '../row-level-security.js';
import { arrayOf, inList } from './sql.js';

const CODES = Object.keys(
  DEFAULT_REMINDER_PARAMETERS,
) as (keyof typeof DEFAULT_REMINDER_PARAMETERS)[];
const SINCE_EVER = '1991-10-18';

/** Ladders as versioned rows, and what they were found to call for (reintegration.md 3.1, security.md 5). */
export class Reminders0220 implements MigrationInterface {
  name = 'Reminders1760000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table deadlines add column if not exists window_from date, add column if not exists window_to date',
    );
    await allowParameters(runner, PARAMETER_CODES);
    await seedParameters(runner);
    await createLadders(runner);
    await seedLadders(runner);
    await createOccurrences(runner);
    await createHeartbeats(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table planner_heartbeats, reminder_occurrences');
    await runner.query('drop function app.ladders_in_force');
    await runner.query('drop table reminder_steps, reminder_ladders');
    await runner.query('drop index ix_users_programme_role');
    await runner.query('delete from parameter_versions where code = any($1)', [CODES]);
    const others = PARAMETER_CODES.filter((code) => !(CODES as readonly string[]).includes(code));
    await allowParameters(runner, others);
  }
}

async function allowParameters(runner: QueryRunner, codes: readonly string[]): Promise<void> {
  await runner.query('alter table parameter_versions drop constraint ck_parameter_versions_code');
  await runner.query(
    `alter table parameter_versions add constraint ck_parameter_versions_code check (${inList('code', codes)})`,
  );
}

async function seedParameters(runner: QueryRunner): Promise<void> {
  for (const code of CODES) {
    const { value, source, needsLegalReview } = DEFAULT_PARAMETERS[code];
    await runner.query(
      `insert into parameter_versions (id, code, value, valid_from, source, needs_legal_review)
       select $1, $2, $3, $4, $5, $6 where not exists (select 1 from parameter_versions where code = $2)`,
      [newId(), code, value, SINCE_EVER, source, needsLegalReview],
    );
  }
}

/** Rows are only ever added; a ladder without steps is switched off. They name nobody. */
async function createLadders(runner: QueryRunner): Promise<void> {
  await runner.query(`create table reminder_ladders (
    id uuid constraint pk_reminder_ladders primary key,
    trigger text not null constraint ck_reminder_ladders_trigger check (${inList('trigger', REMINDER_TRIGGERS)}),
    programme_id uuid constraint fk_reminder_ladders_programme_id references programmes,
    version integer not null constraint ck_reminder_ladders_version check (version >= 1),
    valid_from date not null,
    source text not null,
    needs_legal_review boolean not null,
    reason text,
    decided_by uuid constraint fk_reminder_ladders_decided_by references users,
    created_at timestamptz not null default now(),
    constraint uq_reminder_ladders_version unique nulls not distinct (trigger, programme_id, version))`);
  await runner.query(`create table reminder_steps (
    ladder_id uuid not null constraint fk_reminder_steps_ladder_id references reminder_ladders on delete cascade,
    position integer not null,
    anchor text not null constraint ck_reminder_steps_anchor check (${inList('anchor', REMINDER_ANCHORS)}),
    offset_value integer not null,
    unit text not null constraint ck_reminder_steps_unit check (${inList('unit', STEP_UNITS)}),
    recipient_role text not null constraint ck_reminder_steps_recipient_role check (${inList('recipient_role', RECIPIENT_ROLES)}),
    relation text not null constraint ck_reminder_steps_relation check (${inList('relation', RECIPIENT_RELATIONS)}),
    channels text[] not null constraint ck_reminder_steps_channels check (channels <@ ${arrayOf(REMINDER_CHANNELS)}),
    escalation boolean not null,
    constraint pk_reminder_steps primary key (ladder_id, position))`);
  const readable: RowRule = { verbs: ['select'], rows: 'true' };
  for (const table of ['reminder_ladders', 'reminder_steps'])
    await protectRows(runner, table, {
      r_coordinator: readable,
      r_manager: readable,
      r_admin: { verbs: WRITE_ONCE, rows: 'true' },
      r_worker: readable,
    });
  await runner.query(IN_FORCE);
}

/** What holds in a programme on a day: its own latest ladder, else the installation's. */
const IN_FORCE = `create function app.ladders_in_force(programme uuid, day date)
  returns setof reminder_ladders language sql stable as $$
    select distinct on (trigger) * from public.reminder_ladders
     where (programme_id is null or programme_id = programme) and valid_from <= day
     order by trigger, programme_id nulls last, valid_from desc, version desc $$`;

async function seedLadders(runner: QueryRunner): Promise<void> {
  for (const { trigger, steps } of STANDARD_LADDERS) {
    const id = newId();
    await runner.query(
      `insert into reminder_ladders (id, trigger, version, valid_from, source, needs_legal_review)
       values ($1, $2, 1, $3, $4, false)`,
      [id, trigger, SINCE_EVER, TRIGGER_TRAITS[trigger].source],
    );
    const rows = steps.map(({ recipient, offset, ...step }, index) => ({
      ...step,
      offset_value: offset,
      ladder_id: id,
      position: index + 1,
      recipient_role: recipient.role,
      relation: recipient.relation,
    }));
    await runner.query(
      `insert into reminder_steps select * from jsonb_populate_recordset(null::reminder_steps, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}

/**
 * One row for each thing that is to be told once: to this person, by this way, of this step, on this day. The unique
 * key is what makes a reminder exactly once in effect (ADR 0019).
 */
async function createOccurrences(runner: QueryRunner): Promise<void> {
  await runner.query(`create table reminder_occurrences (
    id uuid constraint pk_reminder_occurrences primary key,
    trigger text not null constraint ck_reminder_occurrences_trigger check (${inList('trigger', REMINDER_TRIGGERS)}),
    step text not null,
    subject_id uuid not null,
    case_id uuid constraint fk_reminder_occurrences_case_id references cases on delete cascade,
    programme_id uuid constraint fk_reminder_occurrences_programme_id references programmes,
    recipient_id uuid not null,
    recipient_role text not null,
    channel text not null constraint ck_reminder_occurrences_channel check (${inList('channel', ['IN_APP', 'TEXT'])}),
    channels text[] not null constraint ck_reminder_occurrences_channels check (channels <@ ${arrayOf(REMINDER_CHANNELS)}),
    due_local_date date not null,
    due_at timestamptz not null,
    due_on date,
    urgent boolean not null,
    data jsonb not null default '{}',
    state text not null default 'DUE' constraint ck_reminder_occurrences_state check (${inList('state', ['DUE', 'SENDING', 'TOLD', 'SKIPPED', 'PARKED'])}),
    attempt integer not null default 0,
    lease_until timestamptz,
    next_try_at timestamptz,
    finished_at timestamptz,
    skip_reason text,
    created_at timestamptz not null default now(),
    constraint uq_reminder_occurrences_once unique (trigger, step, subject_id, recipient_id, channel, due_local_date))`);
  await runner.query(
    "create index ix_reminder_occurrences_open on reminder_occurrences (due_at) where state in ('DUE', 'SENDING')",
  );
  await runner.query(
    "create index ix_reminder_occurrences_parked on reminder_occurrences (created_at) where state = 'PARKED'",
  );
  await runner.query(
    'create index ix_reminder_occurrences_case_id on reminder_occurrences (case_id)',
  );
  await runner.query(
    'create index ix_reminder_occurrences_told on reminder_occurrences (trigger, finished_at)',
  );
  await protectRows(runner, 'reminder_occurrences', {
    r_admin: { verbs: ['select'], rows: 'true' },
  });
  await runner.query(
    "create index ix_users_programme_role on users (programme_id, role) where status = 'ACTIVE'",
  );
}

/** When each task of the planner last ran to its end; silence is an alarm (security.md 5). */
async function createHeartbeats(runner: QueryRunner): Promise<void> {
  await runner.query(`create table planner_heartbeats (
    task text constraint pk_planner_heartbeats primary key,
    ran_at timestamptz not null,
    took_ms integer not null,
    counts jsonb not null default '{}')`);
  await protectRows(runner, 'planner_heartbeats', {
    r_admin: { verbs: ['select'], rows: 'true' },
  });
}
