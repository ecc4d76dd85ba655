import { ROLES } from '@qayidis/domain/permissions';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTING_ROLES, LOGIN_ROLES } from '../roles.js';
import { NO_DELETE, protectRows } from '../row-level-security.js';
import { inList } from './sql.js';

const EVERYBODY = [...ACTING_ROLES, ...LOGIN_ROLES].join(', ');
const SAME_PROGRAMME = 'programme_id = (select app.programme_id()) or id = (select app.user_id())';
const ONESELF = 'id = (select app.user_id())';
/** All but the password's hash, which no acting role may read. */
const USER_COLUMNS = [
  'id',
  'email',
  'name',
  'role',
  'organisation_id',
  'programme_id',
  'locale',
  'status',
  'version',
  'created_at',
  'updated_at',
];

/** Schema `app` (time, actor, closing of a unit of work), organisations, programmes, accounts, audit. */
export class Foundation0001 implements MigrationInterface {
  name = 'Foundation1760000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createExtensionsAndClock(runner);
    await createActorFunctions(runner);
    await createOrganisations(runner);
    await createUsers(runner);
    await createAudit(runner);
    await createCloseWork(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table if exists audit_entries, users, programme_donors, programmes, organisations cascade',
    );
    await runner.query('drop schema if exists app cascade');
  }
}

async function createExtensionsAndClock(runner: QueryRunner): Promise<void> {
  await runner.query('create extension if not exists pg_trgm');
  await runner.query('create schema app');
  await runner.query(`grant usage on schema app, public to ${EVERYBODY}`);
  await runner.query('revoke create on schema public from public');
  // One row at most, written by tests only (decisions.md E-13).
  await runner.query(`create table app.clock_offset (
    only_row boolean constraint pk_clock_offset primary key default true constraint ck_clock_offset_only_row check (only_row),
    amount interval not null)`);
  await runner.query(`grant select on app.clock_offset to ${EVERYBODY}`);
  await runner.query(`create function app.now() returns timestamptz language sql stable as
    $$ select now() + coalesce((select amount from app.clock_offset), interval '0') $$`);
  await runner.query(`create function app.today() returns date language sql stable as
    $$ select (app.now() at time zone 'Asia/Baku')::date $$`);
}

/** After the end of a transaction a local setting reads '' and not null: hence nullif (security.md 4). */
async function createActorFunctions(runner: QueryRunner): Promise<void> {
  for (const name of ['user_id', 'organisation_id', 'programme_id'])
    await runner.query(`create function app.${name}() returns uuid language sql stable as
      $$ select nullif(current_setting('app.${name}', true), '')::uuid $$`);
  for (const name of ['actor_role', 'request_id'])
    await runner.query(`create function app.${name}() returns text language sql stable as
      $$ select nullif(current_setting('app.${name}', true), '') $$`);
}

async function createOrganisations(runner: QueryRunner): Promise<void> {
  await runner.query(`create table organisations (
    id uuid constraint pk_organisations primary key,
    kind text not null constraint ck_organisations_kind check (${inList('kind', ['NGO', 'STATE', 'DONOR', 'IMPLEMENTER'])}),
    name text not null constraint uq_organisations_name unique,
    version integer not null default 1,
    created_at timestamptz not null default now())`);
  await runner.query(`create table programmes (
    id uuid constraint pk_programmes primary key,
    code text not null constraint uq_programmes_code unique,
    name text not null,
    starts_on date not null,
    ends_on date not null,
    vulnerable_only boolean not null default false,
    budget_total_minor bigint not null constraint ck_programmes_budget_total_minor check (budget_total_minor >= 0),
    budget_committed_minor bigint not null default 0 constraint ck_programmes_budget_committed_minor check (budget_committed_minor >= 0),
    currency text not null default 'EUR',
    version integer not null default 1,
    created_at timestamptz not null default now())`);
  await runner.query(`create table programme_donors (
    programme_id uuid not null constraint fk_programme_donors_programme_id references programmes,
    organisation_id uuid not null constraint fk_programme_donors_organisation_id references organisations,
    share_per_mille integer not null constraint ck_programme_donors_share_per_mille check (share_per_mille between 0 and 1000),
    constraint pk_programme_donors primary key (programme_id, organisation_id))`);
  await runner.query(`grant select on organisations, programmes, programme_donors to ${EVERYBODY}`);
  await runner.query('grant insert, update on organisations to r_admin');
  await runner.query(
    'grant update (budget_committed_minor, version) on programmes to r_coordinator, r_manager, r_worker',
  );
}

async function createUsers(runner: QueryRunner): Promise<void> {
  await runner.query(`create table users (
    id uuid constraint pk_users primary key,
    email text not null,
    name text not null,
    role text not null constraint ck_users_role check (${inList('role', ROLES)}),
    organisation_id uuid constraint fk_users_organisation_id references organisations,
    programme_id uuid constraint fk_users_programme_id references programmes,
    locale text not null default 'az' constraint ck_users_locale check (${inList('locale', ['az', 'en'])}),
    status text not null default 'INVITED' constraint ck_users_status check (${inList('status', ['INVITED', 'ACTIVE', 'DISABLED'])}),
    password_hash text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now())`);
  await runner.query('create unique index uq_users_email on users (lower(email))');
  const colleagues = { verbs: ['select'] as const, rows: SAME_PROGRAMME, columns: USER_COLUMNS };
  const self = { verbs: ['select'] as const, rows: ONESELF, columns: USER_COLUMNS };
  await protectRows(runner, 'users', {
    r_mentor: colleagues,
    r_coordinator: colleagues,
    r_manager: colleagues,
    r_finance: colleagues,
    r_dpo: { verbs: ['select'], rows: 'true', columns: USER_COLUMNS },
    r_admin: { verbs: ['select'], rows: 'true', columns: USER_COLUMNS },
    r_worker: { verbs: NO_DELETE, rows: 'true', columns: USER_COLUMNS },
    r_sms_monitor: self,
    app_report: self,
  });
}

async function createAudit(runner: QueryRunner): Promise<void> {
  await runner.query(`create table audit_entries (
    position bigint generated always as identity constraint pk_audit_entries primary key,
    at timestamptz not null default clock_timestamp(),
    actor_id uuid,
    actor_role text not null,
    action text not null,
    entity text not null,
    entity_id uuid,
    case_id uuid,
    outcome text not null default 'DONE' constraint ck_audit_entries_outcome check (${inList('outcome', ['DONE', 'DENIED', 'FAILED'])}),
    fields text[] not null default '{}',
    request_id uuid)`);
  await runner.query(
    'create index ix_audit_entries_actor_id on audit_entries (actor_id, position)',
  );
  await runner.query(
    'create index ix_audit_entries_case_id on audit_entries (case_id, position) where case_id is not null',
  );
  await runner.query(`create function app.refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$`);
  await runner.query(`create trigger append_only before update or delete on audit_entries
    for each row execute function app.refuse_change()`);
  await runner.query(`create trigger no_truncate before truncate on audit_entries
    for each statement execute function app.refuse_change()`);
  await protectRows(runner, 'audit_entries', {
    r_dpo: { verbs: ['select'], rows: 'true' },
    r_admin: { verbs: ['select'], rows: 'true' },
    r_worker: { verbs: ['select', 'insert'], rows: 'true' },
  });
}

/**
 * Writes what a unit of work collected, last of all. The names it calls late (jobs, idempotency keys) belong to
 * later migrations.
 */
async function createCloseWork(runner: QueryRunner): Promise<void> {
  await runner.query(`create function app.close_work(events jsonb, records jsonb, jobs jsonb, claimed uuid)
    returns void language plpgsql security definer set search_path = public, pg_catalog as $$
    begin
      if events <> '[]' then
        insert into timeline_events (id, case_id, at, actor_id, actor_role, kind, data)
        select e.id, e."caseId", app.now(), app.user_id(), app.actor_role(), e.kind, coalesce(e.data, '{}')
        from jsonb_to_recordset(events) as e(id uuid, "caseId" uuid, kind text, data jsonb);
      end if;
      if jobs <> '[]' then perform app.enqueue_jobs(jobs); end if;
      if claimed is not null then perform app.commit_idempotency_key(claimed); end if;
      if records <> '[]' then
        insert into audit_entries (at, actor_id, actor_role, action, entity, entity_id, case_id, outcome, fields, request_id)
        select app.now(), app.user_id(), app.actor_role(), r.action, r.entity, r."entityId", r."caseId",
          coalesce(r.outcome, 'DONE'), coalesce(r.fields, '{}'), app.request_id()::uuid
        from jsonb_to_recordset(records) as r(action text, entity text, "entityId" uuid, "caseId" uuid, outcome text, fields text[]);
      end if;
    end $$`);
  await runner.query('revoke all on function app.close_work from public');
  await runner.query(`grant execute on function app.close_work to ${EVERYBODY}`);
}
