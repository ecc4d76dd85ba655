import { SEXES } from '@qayidis/domain/code-lists';
import {
  CROSSING_POINTS,
  INCOMPLETE_REASONS,
  LIMIT_EFFECTS,
  READMISSION_CHANNELS,
  READMISSION_EVENTS,
  READMISSION_HOLDERS,
  READMISSION_KINDS,
  READMISSION_PROCEDURES,
  READMISSION_STATES,
  REFUSAL_REASONS,
  REPLY_OUTCOMES,
  REPLY_STATES,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_DELETE, protectRows, WRITE_ONCE } from '../row-level-security.js';
import { createAgreements } from './readmission/agreements.js';
import { inList } from './sql.js';

/** The register of incoming requests: agreements, persons of the state's side, requests, their history. */
export class Readmissions0241 implements MigrationInterface {
  name = 'Readmissions1760000000241';

  async up(runner: QueryRunner): Promise<void> {
    await createAgreements(runner);
    await createPersons(runner);
    await createReadmissions(runner);
    await createEvents(runner);
    await createNumbers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.next_readmission_number');
    await runner.query(
      'drop table readmission_numbers, readmission_events, readmissions, readmission_persons, agreement_parameters, agreement_profiles',
    );
  }
}

const code = (column: string, codes: readonly string[], table = 'readmissions'): string =>
  `${column} text constraint ck_${table}_${column} check (${inList(column, codes)})`;
const user = (column: string): string =>
  `${column} uuid constraint fk_readmissions_${column} references users`;
const needed = (column: string, codes: readonly string[]): string =>
  code(column, codes).replace(' text ', ' text not null ');

/** Names clear, what identifies sealed under the state's key (E-14, E-15); no field says why somebody left (D-01). */
async function createPersons(runner: QueryRunner): Promise<void> {
  await runner.query(`create table readmission_persons (
    id uuid constraint pk_readmission_persons primary key,
    family_name text not null,
    given_name text not null,
    father_name text,
    search_key text not null,
    sort_key text collate "C" not null,
    sex text not null default 'U' constraint ck_readmission_persons_sex check (${inList('sex', SEXES)}),
    birth_year integer,
    birth_date_cipher text,
    fin_cipher text,
    fin_index bytea,
    document_cipher text,
    document_index bytea,
    created_by uuid constraint fk_readmission_persons_created_by references users,
    created_at timestamptz not null default now())`);
  await runner.query('create index ix_readmission_persons_fin on readmission_persons (fin_index)');
  await runner.query(
    'create index ix_readmission_persons_document on readmission_persons (document_index)',
  );
  await protectRows(runner, 'readmission_persons', {
    r_sms_readmission: { verbs: NO_DELETE, rows: 'true' },
  });
}

async function createReadmissions(runner: QueryRunner): Promise<void> {
  await runner.query(`create table readmissions (
    id uuid constraint pk_readmissions primary key,
    number text not null constraint uq_readmissions_number unique,
    person_id uuid not null constraint fk_readmissions_person_id references readmission_persons,
    profile_id uuid not null constraint fk_readmissions_profile_id references agreement_profiles,
    ${needed('requesting_state', REQUESTING_STATES)},
    ${needed('procedure', READMISSION_PROCEDURES)},
    ${needed('kind', READMISSION_KINDS)},
    declaration_given boolean not null default false,
    ${needed('channel', READMISSION_CHANNELS)},
    incoming_number text not null,
    received_on date not null,
    received_reason_cipher text,
    acknowledged_on date,
    ${needed('state', READMISSION_STATES)},
    state_since date not null,
    ${needed('holder', READMISSION_HOLDERS)},
    ${user('officer_id')},
    reply_due_on date,
    ${code('incomplete_reason', INCOMPLETE_REASONS)},
    ${REPLY_COLUMNS},
    ${ARRIVAL_COLUMNS},
    version integer not null default 1,
    ${user('created_by')},
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint ck_readmissions_refusal check (state <> 'REFUSED' or (refusal_reason is not null and reply_text_cipher is not null)),
    constraint ck_readmissions_dispatch check ((reply_state = 'DISPATCHED') = (dispatched_on is not null) or reply_state is null))`);
  await runner.query(
    'create index ix_readmissions_due on readmissions (reply_due_on, id) where reply_due_on is not null',
  );
  await runner.query('create index ix_readmissions_state on readmissions (state, received_on)');
  await runner.query('create index ix_readmissions_person_id on readmissions (person_id)');
  await runner.query(
    'create index ix_readmissions_planned on readmissions (planned_arrival_on) where planned_arrival_on is not null',
  );
  await runner.query(
    'create index ix_readmissions_arrived on readmissions (arrived_on) where arrived_on is not null',
  );
  await protectRows(runner, 'readmissions', {
    r_sms_readmission: { verbs: NO_DELETE, rows: 'true' },
  });
}

const REPLY_COLUMNS = `
    ${code('reply_state', REPLY_STATES)},
    ${code('reply_outcome', REPLY_OUTCOMES)},
    ${code('refusal_reason', REFUSAL_REASONS)},
    reply_text_cipher text,
    ${user('prepared_by')},
    prepared_on date,
    return_text_cipher text,
    ${user('signed_by')},
    signed_on date,
    outgoing_number text,
    ${code('dispatch_route', READMISSION_CHANNELS)},
    ${user('dispatched_by')},
    dispatched_on date,
    ${code('limit_effect', LIMIT_EFFECTS)},
    effect_text_cipher text,
    ${user('effect_by')},
    effect_on date`;

const ARRIVAL_COLUMNS = `
    planned_arrival_on date,
    planned_arrival_time text,
    ${code('arrival_place', CROSSING_POINTS)},
    flight_number text,
    escorts integer constraint ck_readmissions_escorts check (escorts between 0 and 50),
    notice_on date,
    notice_late boolean not null default false,
    notice_reason_cipher text,
    arrived_on date,
    ${user('arrived_by')}`;

/** What was done with a request, only ever added to: codes and dates, never typed text. */
async function createEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`create table readmission_events (
    id uuid constraint pk_readmission_events primary key,
    readmission_id uuid not null constraint fk_readmission_events_readmission_id references readmissions on delete cascade,
    at timestamptz not null,
    actor_id uuid,
    actor_role text not null,
    kind text not null constraint ck_readmission_events_kind check (${inList('kind', READMISSION_EVENTS)}),
    data jsonb not null default '{}')`);
  await runner.query(
    'create index ix_readmission_events_readmission_id on readmission_events (readmission_id, at desc, id desc)',
  );
  await runner.query(`create trigger append_only before update on readmission_events
    for each row execute function app.refuse_change()`);
  await protectRows(runner, 'readmission_events', {
    r_sms_readmission: { verbs: WRITE_ONCE, rows: 'true' },
  });
}

/** `AZ-2026-000123` (readmission.md 7), without a gap that a rolled back command would leave. */
async function createNumbers(runner: QueryRunner): Promise<void> {
  await runner.query(`create table readmission_numbers (
    year integer constraint pk_readmission_numbers primary key,
    last integer not null)`);
  await protectRows(runner, 'readmission_numbers', {});
  await runner.query(`create function app.next_readmission_number() returns text language sql
    security definer set search_path = public, pg_catalog as $$
      insert into readmission_numbers as n (year, last)
      values (extract(year from app.today())::integer, 1)
      on conflict (year) do update set last = n.last + 1
      returning 'AZ-' || year || '-' || lpad(last::text, 6, '0') $$`);
  await runner.query('revoke all on function app.next_readmission_number from public');
  await runner.query(
    'grant execute on function app.next_readmission_number to r_sms_readmission, r_worker',
  );
}
