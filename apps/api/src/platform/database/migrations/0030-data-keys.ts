import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRows, WRITE_ONCE } from '../row-level-security.js';
import { inList } from './sql.js';

const ANY = { verbs: WRITE_ONCE, rows: 'true' };
const ACCOUNTS = { verbs: WRITE_ONCE, rows: "subject_kind = 'USER'" };

/** Keyrings (check value, root of the blind indexes), data keys per subject, and the ledger of destroyed keys. */
export class DataKeys0030 implements MigrationInterface {
  name = 'DataKeys1760000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table keyrings (
      name text constraint pk_keyrings primary key constraint ck_keyrings_name check (${inList('name', ['NGO', 'STATE'])}),
      master_kid text not null,
      wrapped_root text not null,
      created_at timestamptz not null default now())`);
    await protectRows(runner, 'keyrings', { r_worker: { verbs: WRITE_ONCE, rows: 'true' } });
    await createDataKeys(runner);
    await createErasures(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table data_keys, keyrings, key_erasures');
    await runner.query('drop function app.record_erasure');
  }
}

/** Wrapped keys tell nothing without the master key; who may read a case's rows must be able to open them. */
async function createDataKeys(runner: QueryRunner): Promise<void> {
  await runner.query(`create table data_keys (
    id uuid constraint pk_data_keys primary key,
    keyring text not null constraint ck_data_keys_keyring check (${inList('keyring', ['NGO', 'STATE'])}),
    subject_kind text not null constraint ck_data_keys_subject_kind
      check (${inList('subject_kind', ['PERSON', 'CASE', 'IMPORT', 'USER'])}),
    subject_id uuid not null,
    wrapped text not null,
    master_kid text not null,
    created_at timestamptz not null default now(),
    constraint uq_data_keys_subject unique (keyring, subject_kind, subject_id))`);
  await runner.query('create index ix_data_keys_master_kid on data_keys (master_kid, id)');
  await protectRows(runner, 'data_keys', {
    r_mentor: ANY,
    r_coordinator: ANY,
    r_manager: ANY,
    r_dpo: ANY,
    r_finance: ACCOUNTS,
    r_admin: ACCOUNTS,
    r_sms_monitor: ACCOUNTS,
    app_report: ACCOUNTS,
    r_public: ACCOUNTS,
  });
}

/** A destroyed key must stay destroyed after a restore: the ledger is kept outside the backups too (E-12). */
async function createErasures(runner: QueryRunner): Promise<void> {
  await runner.query(`create table key_erasures (
    position bigint generated always as identity constraint pk_key_erasures primary key,
    data_key_id uuid not null,
    keyring text not null,
    subject_kind text not null,
    erased_at timestamptz not null default now())`);
  await protectRows(runner, 'key_erasures', {
    r_dpo: { verbs: ['select'], rows: 'true' },
    r_worker: { verbs: ['select'], rows: 'true' },
  });
  await runner.query(`create function app.record_erasure() returns trigger language plpgsql
    security definer set search_path = public, pg_catalog as $$
    begin
      insert into key_erasures (data_key_id, keyring, subject_kind)
      values (old.id, old.keyring, old.subject_kind);
      return old;
    end $$`);
  await runner.query(`create trigger record_erasure after delete on data_keys
    for each row execute function app.record_erasure()`);
}
