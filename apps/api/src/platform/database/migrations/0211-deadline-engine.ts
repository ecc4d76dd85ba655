import { MOVE_CAUSES, PAUSE_REASONS, REST_UNITS } from '@qayidis/domain/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { NO_DELETE, protectRows, type RowRule, WRITE_ONCE } from '../row-level-security.js';
import { inList } from './sql.js';

/** Windows, pauses as rows, the journal of what moved, and recomputations of many (docs/domain/deadlines.md). */
export class DeadlineEngine0211 implements MigrationInterface {
  name = 'DeadlineEngine1760000000211';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table deadlines
      add column if not exists country text not null default 'AZ'
        constraint fk_deadlines_country references calendars,
      add column if not exists window_from date,
      add column if not exists window_to date`);
    await createPauses(runner);
    await createRecomputations(runner);
    await createMoves(runner);
    await runner.query(RUNNING);
    await protect(runner);
    await carryOver(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.running_deadlines');
    await runner.query('drop table deadline_moves, deadline_recomputations, deadline_pauses');
    await runner.query(`alter table deadlines drop column country,
      drop column if exists window_from, drop column if exists window_to`);
  }
}

async function createPauses(runner: QueryRunner): Promise<void> {
  await runner.query(`create table deadline_pauses (
    id uuid constraint pk_deadline_pauses primary key,
    deadline_id uuid not null constraint fk_deadline_pauses_deadline_id references deadlines on delete cascade,
    reason text not null constraint ck_deadline_pauses_reason check (${inList('reason', PAUSE_REASONS)}),
    from_on date not null,
    to_on date,
    rest_days integer not null,
    rest_unit text not null constraint ck_deadline_pauses_rest_unit check (${inList('rest_unit', REST_UNITS)}),
    constraint ck_deadline_pauses_order check (to_on >= from_on))`);
  await runner.query(
    'create unique index ux_deadline_pauses_open on deadline_pauses (deadline_id) where to_on is null',
  );
  await runner.query(
    'create index ix_deadline_pauses_deadline_id on deadline_pauses (deadline_id)',
  );
}

async function createRecomputations(runner: QueryRunner): Promise<void> {
  await runner.query(`create table deadline_recomputations (
    id uuid constraint pk_deadline_recomputations primary key,
    cause text not null constraint ck_deadline_recomputations_cause check (${inList('cause', MOVE_CAUSES)}),
    country text constraint fk_deadline_recomputations_country references calendars,
    due_from date,
    parameter text,
    programme_id uuid constraint fk_deadline_recomputations_programme_id references programmes,
    run_on date not null,
    last_id uuid,
    examined integer not null default 0,
    moved integer not null default 0,
    requested_by uuid constraint fk_deadline_recomputations_requested_by references users,
    created_at timestamptz not null default now(),
    finished_at timestamptz)`);
  await runner.query(
    'create index ix_deadline_recomputations_waiting on deadline_recomputations (run_on) where finished_at is null',
  );
}

async function createMoves(runner: QueryRunner): Promise<void> {
  await runner.query(`create table deadline_moves (
    id uuid constraint pk_deadline_moves primary key,
    deadline_id uuid not null constraint fk_deadline_moves_deadline_id references deadlines on delete cascade,
    from_due date not null,
    to_due date,
    cause text not null constraint ck_deadline_moves_cause check (${inList('cause', MOVE_CAUSES)}),
    recomputation_id uuid constraint fk_deadline_moves_recomputation_id references deadline_recomputations,
    moved_by uuid constraint fk_deadline_moves_moved_by references users,
    moved_at timestamptz not null default now(),
    constraint ux_deadline_moves_once unique (deadline_id, recomputation_id))`);
}

async function protect(runner: QueryRunner): Promise<void> {
  const rows = 'exists (select 1 from deadlines d where d.id = deadline_id)';
  const forCaseworkers = (verbs: RowRule['verbs']) =>
    Object.fromEntries(
      ['r_mentor', 'r_coordinator', 'r_manager'].map((role) => [role, { verbs, rows }]),
    );
  await protectRows(runner, 'deadline_pauses', forCaseworkers(NO_DELETE));
  await protectRows(runner, 'deadline_moves', {
    ...forCaseworkers(WRITE_ONCE),
    r_worker: { verbs: WRITE_ONCE, rows: 'true' },
  });
  // They name nobody but who asked for them.
  const readable: RowRule = { verbs: ['select'], rows: 'true' };
  await protectRows(runner, 'deadline_recomputations', {
    r_admin: { verbs: WRITE_ONCE, rows: 'true' },
    r_coordinator: readable,
    r_manager: readable,
  });
}

/**
 * What an administrator needs to see what a new day off or number would move: running deadlines with the numbers of
 * their cases, and nothing else of the cases, which stay behind the wall.
 */
const RUNNING = `create function app.running_deadlines(
    of_country text, from_due date, of_kinds text[], of_programme uuid, after_id uuid, most integer)
  returns table (id uuid, case_number text, programme_id uuid, kind text, due_on date, explanation jsonb, total bigint)
  language sql stable security definer set search_path = public, pg_catalog as $$
    with wanted as (
      select d.id, c.number, c.programme_id, d.kind, d.due_on, d.explanation
        from deadlines d join cases c on c.id = d.case_id
       where d.state = 'OPEN'
         and (of_country is null or d.country = of_country) and (from_due is null or d.due_on >= from_due)
         and (of_kinds is null or d.kind = any (of_kinds))
         and (of_programme is null or c.programme_id = of_programme))
    select w.*, (select count(*) from wanted) from wanted w
     where after_id is null or w.id > after_id order by w.id limit most $$;
  revoke all on function app.running_deadlines from public;
  grant execute on function app.running_deadlines to r_admin, r_worker;`;

/** Pauses that stood in the explanations become rows; who was extended knows by how much. */
async function carryOver(runner: QueryRunner): Promise<void> {
  await runner.query(`update deadlines d set explanation = d.explanation || jsonb_build_object('pauses',
      (select jsonb_agg(p || '{"reason": "SUSPENDED"}' order by at)
         from jsonb_array_elements(d.explanation -> 'pauses') with ordinality as e(p, at)))
    where jsonb_array_length(coalesce(d.explanation -> 'pauses', '[]')) > 0`);
  await runner.query(`update deadlines d set explanation = d.explanation
      || jsonb_build_object('extensionMonths', c.support_extension_months)
    from cases c where c.id = d.case_id and d.kind = 'SUPPORT_END' and c.support_extension_months > 0`);
  const paused =
    (await runner.query(`select d.id as deadline_id, p->>'from' as from_on, p->>'to' as to_on,
      (p->'rest'->>'days')::int as rest_days, p->'rest'->>'unit' as rest_unit, 'SUSPENDED' as reason
    from deadlines d, jsonb_array_elements(d.explanation -> 'pauses') as p`)) as object[];
  await runner.query(
    `insert into deadline_pauses select * from jsonb_populate_recordset(null::deadline_pauses, $1::jsonb)`,
    [JSON.stringify(paused.map((row) => ({ ...row, id: newId() })))],
  );
}
