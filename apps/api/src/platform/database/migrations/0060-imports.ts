import {
  IMPORT_ROW_KINDS,
  IMPORT_STATES,
  ROW_DECISIONS,
  ROW_MATCHINGS,
  ROW_OUTCOMES,
  ROW_STATUSES,
} from '@qayidis/domain/import';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALL_VERBS, protectRows } from '../row-level-security.js';
import { inList } from './sql.js';

/**
 * Registers on their way in: the file's reading and its rows are sealed with a key per import (decisions.md D-11);
 * clear are codes, row numbers, digests and ids alone.
 */
export class Imports0060 implements MigrationInterface {
  name = 'Imports1760000000060';

  async up(runner: QueryRunner): Promise<void> {
    await createImports(runner);
    await createRows(runner);
    await runner.query(`create table import_mappings (
      programme_id uuid not null constraint fk_import_mappings_programme_id references programmes,
      signature bytea not null,
      mapping jsonb not null,
      updated_at timestamptz not null default now(),
      constraint pk_import_mappings primary key (programme_id, signature))`);
    const coordinators = {
      r_coordinator: { verbs: ALL_VERBS, rows: 'programme_id = (select app.programme_id())' },
    };
    for (const table of ['imports', 'import_rows', 'import_mappings'])
      await protectRows(runner, table, coordinators);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_mappings, import_rows, imports');
  }
}

async function createImports(runner: QueryRunner): Promise<void> {
  await runner.query(`create table imports (
    id uuid constraint pk_imports primary key,
    programme_id uuid not null constraint fk_imports_programme_id references programmes,
    state text not null constraint ck_imports_state check (${inList('state', IMPORT_STATES)}),
    format text not null constraint ck_imports_format check (${inList('format', ['XLSX', 'CSV'])}),
    file_name_cipher text not null,
    file_digest bytea not null,
    blob_id uuid,
    reading_cipher text,
    mentors_cipher text,
    counts jsonb not null default '{}',
    progress_done integer not null default 0,
    progress_total integer not null default 0,
    failure text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid constraint fk_imports_created_by references users,
    updated_at timestamptz not null default now(),
    committed_at timestamptz,
    committed_by uuid constraint fk_imports_committed_by references users,
    undone_at timestamptz)`);
  await runner.query('create index ix_imports_programme_id on imports (programme_id, id desc)');
  await runner.query('create index ix_imports_file_digest on imports (programme_id, file_digest)');
}

async function createRows(runner: QueryRunner): Promise<void> {
  await runner.query(`create table import_rows (
    id uuid constraint pk_import_rows primary key,
    import_id uuid not null constraint fk_import_rows_import_id references imports on delete cascade,
    programme_id uuid not null constraint fk_import_rows_programme_id references programmes,
    kind text not null constraint ck_import_rows_kind check (${inList('kind', IMPORT_ROW_KINDS)}),
    row_number integer not null,
    principal_row integer,
    status text not null constraint ck_import_rows_status check (${inList('status', ROW_STATUSES)}),
    matching text not null constraint ck_import_rows_matching check (${inList('matching', ROW_MATCHINGS)}),
    problem_codes text[] not null default '{}',
    matches jsonb not null default '[]',
    cells_cipher text not null,
    fingerprint bytea,
    decision text constraint ck_import_rows_decision check (${inList('decision', ROW_DECISIONS)}),
    decision_ref text,
    decided_by uuid constraint fk_import_rows_decided_by references users,
    outcome text constraint ck_import_rows_outcome check (${inList('outcome', ROW_OUTCOMES)}),
    result_case_id uuid,
    result_person_id uuid,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    constraint uq_import_rows_number unique (import_id, kind, row_number))`);
  await runner.query(
    'create index ix_import_rows_fingerprint on import_rows (programme_id, fingerprint) where outcome is not null',
  );
}
