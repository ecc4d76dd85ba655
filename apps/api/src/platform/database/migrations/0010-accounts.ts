import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALL_VERBS, NO_DELETE, protectRows } from '../row-level-security.js';
import { ACCOUNT_FUNCTIONS, THROTTLE_FUNCTIONS } from './0010-accounts-functions.js';
import { inList } from './sql.js';

const OWN = 'user_id = (select app.user_id())';
const SESSION_STAGES = ['SECOND_FACTOR', 'ENROLMENT', 'FULL'];
const LINK_PURPOSES = ['INVITATION', 'PASSWORD_RESET'];
/** What a session list shows; never the digest of a token. */
const SESSION_COLUMNS = [
  'id',
  'user_id',
  'stage',
  'client',
  'created_at',
  'authenticated_at',
  'last_seen_at',
  'expires_at',
];

/**
 * Sessions, second factors, single-use links and the counters of failed sign-ins. A person's own account is
 * served as `r_public` with the person's id set: the roles of the trade have no part in it.
 */
export class Accounts0010 implements MigrationInterface {
  name = 'Accounts1760000000010';

  async up(runner: QueryRunner): Promise<void> {
    await createSessions(runner);
    await createSecondFactors(runner);
    await createLinks(runner);
    await createCounters(runner);
    await openUsers(runner);
    for (const { sql, callers } of [...ACCOUNT_FUNCTIONS, ...THROTTLE_FUNCTIONS]) {
      await runner.query(sql);
      const name = /function (app\.\w+)/.exec(sql)?.[1] ?? '';
      await runner.query(`revoke all on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to ${callers}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { sql } of [...ACCOUNT_FUNCTIONS, ...THROTTLE_FUNCTIONS])
      await runner.query(`drop function if exists ${/function (app\.\w+)/.exec(sql)?.[1] ?? ''}`);
    await runner.query('drop policy if exists r_public_rows on users');
    await runner.query('revoke all on users from r_public');
    await runner.query('revoke insert, update on users from r_admin');
    await runner.query(
      'drop table if exists throttle_counters, known_networks, account_links, backup_codes, second_factors, sessions',
    );
  }
}

async function createSessions(runner: QueryRunner): Promise<void> {
  await runner.query(`create table sessions (
    id uuid constraint pk_sessions primary key,
    user_id uuid not null constraint fk_sessions_user_id references users on delete cascade,
    token_hash bytea not null constraint uq_sessions_token_hash unique,
    stage text not null constraint ck_sessions_stage check (${inList('stage', SESSION_STAGES)}),
    client text not null default '',
    created_at timestamptz not null,
    authenticated_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    idle_seconds integer not null constraint ck_sessions_idle_seconds check (idle_seconds > 0),
    wrong_codes integer not null default 0)`);
  await runner.query('create index ix_sessions_user_id on sessions (user_id)');
  await protectRows(runner, 'sessions', {
    r_public: { verbs: ALL_VERBS, rows: OWN },
    r_admin: { verbs: ['select', 'delete'], rows: 'true', columns: SESSION_COLUMNS },
  });
}

async function createSecondFactors(runner: QueryRunner): Promise<void> {
  await runner.query(`create table second_factors (
    user_id uuid constraint pk_second_factors primary key
      constraint fk_second_factors_user_id references users on delete cascade,
    secret text,
    pending_secret text,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    constraint ck_second_factors_confirmed check ((secret is null) = (confirmed_at is null)))`);
  await runner.query(`create table backup_codes (
    user_id uuid not null constraint fk_backup_codes_user_id references users on delete cascade,
    slot smallint not null constraint ck_backup_codes_slot check (slot between 0 and 9),
    code_hash text not null,
    used_at timestamptz,
    constraint pk_backup_codes primary key (user_id, slot))`);
  await protectRows(runner, 'second_factors', {
    r_public: { verbs: ALL_VERBS, rows: OWN },
    r_admin: {
      verbs: ['select', 'delete'],
      rows: 'true',
      columns: ['user_id', 'created_at', 'confirmed_at'],
    },
  });
  await protectRows(runner, 'backup_codes', {
    r_public: { verbs: ALL_VERBS, rows: OWN },
    r_admin: { verbs: ['select', 'delete'], rows: 'true', columns: ['user_id', 'slot', 'used_at'] },
  });
}

async function createLinks(runner: QueryRunner): Promise<void> {
  await runner.query(`create table account_links (
    id uuid constraint pk_account_links primary key,
    user_id uuid not null constraint fk_account_links_user_id references users on delete cascade,
    purpose text not null constraint ck_account_links_purpose check (${inList('purpose', LINK_PURPOSES)}),
    token_hash bytea not null constraint uq_account_links_token_hash unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz)`);
  await runner.query('create index ix_account_links_user_id on account_links (user_id)');
  await protectRows(runner, 'account_links', {
    r_public: { verbs: NO_DELETE, rows: OWN },
    r_admin: { verbs: NO_DELETE, rows: 'true' },
  });
  await runner.query(`create table known_networks (
    user_id uuid not null constraint fk_known_networks_user_id references users on delete cascade,
    network bytea not null,
    seen_at timestamptz not null,
    constraint pk_known_networks primary key (user_id, network))`);
  await protectRows(runner, 'known_networks', { r_public: { verbs: ALL_VERBS, rows: OWN } });
}

/** Keys are keyed digests: the table names neither a person nor an address. Reached by functions only. */
async function createCounters(runner: QueryRunner): Promise<void> {
  await runner.query(`create table throttle_counters (
    key bytea constraint pk_throttle_counters primary key,
    window_ends_at timestamptz not null,
    hits integer not null)`);
  await runner.query(
    'create index ix_throttle_counters_window_ends_at on throttle_counters (window_ends_at)',
  );
}

/** Oneself: name, language, password. The administrator: everything but a password. */
async function openUsers(runner: QueryRunner): Promise<void> {
  await runner.query(
    `create policy r_public_rows on users to r_public using (id = (select app.user_id()))
      with check (id = (select app.user_id()))`,
  );
  await runner.query('grant select on users to r_public');
  await runner.query(
    'grant update (name, locale, password_hash, version, updated_at) on users to r_public',
  );
  await runner.query(`grant insert (id, email, name, role, organisation_id, programme_id, locale, status,
    version, created_at, updated_at) on users to r_admin`);
  await runner.query(`grant update (name, role, organisation_id, programme_id, locale, status, version,
    updated_at) on users to r_admin`);
}
