import { CLOCK_KINDS, VISIT_CLOCK_KINDS } from '@qayidis/domain/cases';
import {
  MISS_REASONS,
  SATISFACTION_COLLECTORS,
  SATISFACTION_OUTCOMES,
  VISIT_CODES,
  VISIT_MODES,
  VISIT_STATES,
  WAIVE_REASONS,
} from '@qayidis/domain/monitoring';
import { SURVEY_STATES, SURVEY_WAVES } from '@qayidis/domain/survey';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_DELETE, protectRows, WITH_ITS_CASE, WRITE_ONCE } from '../row-level-security.js';
import { inList } from './sql.js';

const CASEWORK = { verbs: NO_DELETE, rows: WITH_ITS_CASE } as const;
const FOR_CASEWORKERS = { r_mentor: CASEWORK, r_coordinator: CASEWORK, r_manager: CASEWORK };
const READABLE = { verbs: ['select'], rows: 'true' } as const;

const CASE_ID = (table: string) =>
  `case_id uuid not null constraint fk_${table}_case_id references cases on delete cascade`;
const USER = (table: string, column: string) =>
  `${column} uuid constraint fk_${table}_${column} references users`;
const STAMPS = `version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()`;

const code = (table: string, column: string, codes: readonly string[]) =>
  `${column} text constraint ck_${table}_${column} check (${inList(column, codes)})`;

/** Visits of the schedule, the survey and the satisfaction form (reintegration.md 6, 7; docs/domain/monitoring-visits.md). */
export class MonitoringVisits0200 implements MigrationInterface {
  name = 'MonitoringVisits1760000000200';

  async up(runner: QueryRunner): Promise<void> {
    await allowClocks(runner, CLOCK_KINDS);
    await runner.query(
      'alter table deadlines add column if not exists window_from date, add column if not exists window_to date',
    );
    await createInstruments(runner);
    await createVisits(runner);
    await createSurveys(runner);
    await createSatisfaction(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table satisfaction_forms, survey_responses, monitoring_visits, survey_instruments',
    );
    await runner.query("delete from deadlines where kind like 'VISIT\\_%'");
    await runner.query(
      "update cases set next_due_kind = null, next_due_on = null where next_due_kind like 'VISIT\\_%'",
    );
    await allowClocks(
      runner,
      CLOCK_KINDS.filter((kind) => !(VISIT_CLOCK_KINDS as readonly string[]).includes(kind)),
    );
    await runner.query(
      'alter table deadlines drop column if exists window_from, drop column if exists window_to',
    );
  }
}

async function allowClocks(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  for (const [table, column] of [
    ['deadlines', 'kind'],
    ['cases', 'next_due_kind'],
  ] as const) {
    await runner.query(`alter table ${table} drop constraint ck_${table}_${column}`);
    await runner.query(
      `alter table ${table} add constraint ck_${table}_${column} check (${inList(column, kinds)})`,
    );
  }
}

/** Official scoring tables; the version with equal weights is the domain's own and has no row. */
async function createInstruments(runner: QueryRunner): Promise<void> {
  await runner.query(`create table survey_instruments (
    code text constraint pk_survey_instruments primary key,
    source text not null,
    items jsonb not null,
    ${USER('survey_instruments', 'imported_by')},
    created_at timestamptz not null default now())`);
  await protectRows(runner, 'survey_instruments', {
    r_mentor: READABLE,
    r_coordinator: READABLE,
    r_manager: READABLE,
    r_admin: { verbs: WRITE_ONCE, rows: 'true' },
  });
}

async function createVisits(runner: QueryRunner): Promise<void> {
  const table = 'monitoring_visits';
  await runner.query(`create table ${table} (
    id uuid constraint pk_${table} primary key,
    ${CASE_ID(table)},
    ${code(table, 'code', VISIT_CODES)} not null,
    ${code(table, 'state', VISIT_STATES)} not null,
    deadline_id uuid constraint fk_${table}_deadline_id references deadlines on delete set null,
    planned_on date,
    ${code(table, 'mode', VISIT_MODES)},
    held_on date,
    ${USER(table, 'recorded_by')},
    times_rescheduled integer not null default 0,
    ${code(table, 'miss_reason', MISS_REASONS)},
    ${code(table, 'waive_reason', WAIVE_REASONS)},
    ${USER(table, 'reported_by')},
    reason_cipher text,
    reason_origin text,
    findings_cipher text,
    ${STAMPS},
    constraint uq_${table}_case_id_code unique (case_id, code),
    constraint ck_${table}_held check ((state = 'DONE') = (held_on is not null)))`);
  await runner.query(
    `create index ix_${table}_state on ${table} (state, case_id) where state in ('SCHEDULED', 'DUE')`,
  );
  await protectRows(runner, table, FOR_CASEWORKERS);
}

async function createSurveys(runner: QueryRunner): Promise<void> {
  const table = 'survey_responses';
  await runner.query(`create table ${table} (
    id uuid constraint pk_${table} primary key,
    ${CASE_ID(table)},
    visit_id uuid constraint fk_${table}_visit_id references monitoring_visits on delete cascade,
    person_id uuid not null constraint fk_${table}_person_id references persons,
    ${code(table, 'wave', SURVEY_WAVES)} not null,
    ${code(table, 'state', SURVEY_STATES)} not null,
    instrument text,
    held_on date,
    economic numeric(7, 6),
    social numeric(7, 6),
    psychosocial numeric(7, 6),
    composite numeric(7, 6),
    answers_cipher text,
    reason_cipher text,
    reason_origin text,
    ${USER(table, 'recorded_by')},
    ${STAMPS})`);
  await runner.query(`create unique index uq_${table}_person_id_wave on ${table}
    (case_id, person_id, wave) where wave <> 'ADHOC'`);
  await runner.query(`create index ix_${table}_visit_id on ${table} (visit_id)`);
  await protectRows(runner, table, FOR_CASEWORKERS);
}

async function createSatisfaction(runner: QueryRunner): Promise<void> {
  const table = 'satisfaction_forms';
  await runner.query(`create table ${table} (
    id uuid constraint pk_${table} primary key,
    ${CASE_ID(table)},
    visit_id uuid not null constraint fk_${table}_visit_id references monitoring_visits on delete cascade,
    ${code(table, 'outcome', SATISFACTION_OUTCOMES)} not null,
    ${code(table, 'collector', SATISFACTION_COLLECTORS)} not null,
    collected_on date not null,
    ratings jsonb not null default '{}',
    rating_sum integer,
    comment_cipher text,
    comment_origin text,
    ${USER(table, 'recorded_by')},
    ${STAMPS},
    constraint uq_${table}_visit_id unique (visit_id))`);
  await runner.query(`create index ix_${table}_case_id on ${table} (case_id)`);
  await protectRows(runner, table, FOR_CASEWORKERS);
}
