import { CASE_COMMANDS, CASE_STATES } from '@qayidis/domain/cases';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ALL_VERBS,
  NO_DELETE,
  protectRows,
  WITH_ITS_CASE,
  WRITE_ONCE,
} from '../row-level-security.js';
import { inList } from './sql.js';

const STATE_RANK = `(case state ${CASE_STATES.map((state, index) => `when '${state}' then ${index}`).join(' ')} end)`;

/** What the machine remembers of a case, remarks, suspicions of duplicates, saved views, indexes of the list. */
export class CaseWorkings0041 implements MigrationInterface {
  name = 'CaseWorkings1760000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table cases
      add column referral_consent boolean not null default false,
      add column receipt_number text constraint uq_cases_receipt_number unique,
      add column overdue boolean not null default false,
      add column referred_on date,
      add column reopened_on date,
      add column rejected_on date,
      add column rejected_by uuid constraint fk_cases_rejected_by references users,
      add column appeal text not null default 'NONE' constraint ck_cases_appeal check (${inList('appeal', ['NONE', 'OPEN', 'UPHELD', 'REFUSED'])}),
      add column suspended_on date,
      add column closure_requested_by uuid constraint fk_cases_closure_requested_by references users,
      add column support_extension_months integer not null default 0
        constraint ck_cases_support_extension_months check (support_extension_months between 0 and 6)`);
    await createRemarks(runner);
    await createSuspicions(runner);
    await createSavedViews(runner);
    await createListIndexes(runner);
    await runner.query('grant delete on case_members to r_mentor, r_coordinator');
    await createNameSearch(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.find_persons, app.similar_persons');
    await runner.query('revoke delete on case_members from r_mentor, r_coordinator');
    await runner.query('drop table saved_views, duplicate_suspicions, case_remarks');
    await runner.query(
      'drop index ix_cases_list_arrival, ix_cases_list_next_due, ix_cases_list_priority, ix_cases_list_state, ix_cases_list_updated, ix_cases_programme_place, ix_cases_overdue_scan',
    );
    await runner.query(`alter table cases drop column referral_consent, drop column receipt_number,
      drop column overdue, drop column referred_on, drop column reopened_on, drop column rejected_on,
      drop column rejected_by, drop column appeal, drop column suspended_on,
      drop column closure_requested_by, drop column support_extension_months`);
  }
}

async function createRemarks(runner: QueryRunner): Promise<void> {
  await runner.query(`create table case_remarks (
    id uuid constraint pk_case_remarks primary key,
    case_id uuid not null constraint fk_case_remarks_case_id references cases on delete cascade,
    command text not null constraint ck_case_remarks_command check (${inList('command', CASE_COMMANDS)}),
    kind text not null constraint ck_case_remarks_kind check (${inList('kind', ['COMMENT', 'LETTER'])}),
    text_cipher text not null,
    written_by uuid,
    written_at timestamptz not null default now())`);
  await runner.query('create index ix_case_remarks_case_id on case_remarks (case_id)');
  const write = { verbs: WRITE_ONCE, rows: WITH_ITS_CASE };
  await protectRows(runner, 'case_remarks', {
    r_mentor: write,
    r_coordinator: write,
    r_manager: write,
  });
}

/** A mentor never learns of a record outside his or her own cases: such rows are the coordinator's (E-20). */
async function createSuspicions(runner: QueryRunner): Promise<void> {
  await runner.query(`create table duplicate_suspicions (
    id uuid constraint pk_duplicate_suspicions primary key,
    case_id uuid not null constraint fk_duplicate_suspicions_case_id references cases on delete cascade,
    person_id uuid not null constraint fk_duplicate_suspicions_person_id references persons on delete cascade,
    other_person_id uuid not null constraint fk_duplicate_suspicions_other_person_id references persons on delete cascade,
    other_case_id uuid constraint fk_duplicate_suspicions_other_case_id references cases on delete cascade,
    reasons text[] not null,
    score integer not null constraint ck_duplicate_suspicions_score check (score between 0 and 1000),
    decision text constraint ck_duplicate_suspicions_decision check (${inList('decision', ['SAME_PERSON', 'DIFFERENT_PERSON'])}),
    decided_by uuid,
    decided_at timestamptz,
    created_at timestamptz not null default now(),
    constraint uq_duplicate_suspicions_pair unique (person_id, other_person_id))`);
  await runner.query(
    'create index ix_duplicate_suspicions_case_id on duplicate_suspicions (case_id) where decision is null',
  );
  const coordinators = { verbs: NO_DELETE, rows: WITH_ITS_CASE };
  await protectRows(runner, 'duplicate_suspicions', {
    r_mentor: { verbs: ['select'], rows: 'false' },
    r_coordinator: coordinators,
    r_manager: coordinators,
  });
}

async function createSavedViews(runner: QueryRunner): Promise<void> {
  await runner.query(`create table saved_views (
    id uuid constraint pk_saved_views primary key,
    owner_id uuid not null constraint fk_saved_views_owner_id references users,
    programme_id uuid constraint fk_saved_views_programme_id references programmes,
    name text not null,
    shared boolean not null default false,
    settings jsonb not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now())`);
  await runner.query('create index ix_saved_views_owner_id on saved_views (owner_id)');
  await runner.query(
    'create index ix_saved_views_programme_id on saved_views (programme_id) where shared',
  );
  const mine = 'owner_id = (select app.user_id())';
  const own = {
    verbs: ALL_VERBS,
    rows: `${mine} or (shared and programme_id = (select app.programme_id()))`,
    written: mine,
  };
  await protectRows(runner, 'saved_views', { r_mentor: own, r_coordinator: own, r_manager: own });
}

/**
 * One per sort of the case list; an absent date sorts as the far end (features/cases/case-list-sorts.ts). CASE and
 * not coalesce(): under row-level security the planner takes an index condition only where nothing could leak, and
 * it does not count coalesce() among the safe ones.
 */
async function createListIndexes(runner: QueryRunner): Promise<void> {
  for (const [name, columns] of [
    [
      'arrival',
      "(case when arrival_on is not null then arrival_on when planned_arrival_on is not null then planned_arrival_on else date '1900-01-01' end), id",
    ],
    ['next_due', "(case when next_due_on is null then date '9999-12-31' else next_due_on end), id"],
    ['priority', 'priority_score, id'],
    ['state', `${STATE_RANK}, id`],
    ['updated', 'updated_at, id'],
  ])
    await runner.query(`create index ix_cases_list_${name} on cases (programme_id, ${columns})`);
  await runner.query('create index ix_cases_programme_place on cases (programme_id, place_code)');
  await runner.query(
    "create index ix_cases_overdue_scan on cases (state, state_since) where state in ('DRAFT', 'REFERRED')",
  );
}

async function createNameSearch(runner: QueryRunner): Promise<void> {
  await runner.query(FIND_PERSONS);
  await runner.query(SIMILAR_PERSONS);
  await runner.query('revoke all on function app.find_persons, app.similar_persons from public');
  await runner.query(
    'grant execute on function app.find_persons to r_coordinator, r_manager, r_worker',
  );
  await runner.query(
    'grant execute on function app.similar_persons to r_mentor, r_coordinator, r_manager, r_worker',
  );
}

/**
 * Persons whose name holds every word, by the trigram index. Row-level security would forbid that index (LIKE could
 * leak), so the search runs as the owner inside one's programme; who reads the rows goes through the policies.
 */
const FIND_PERSONS = `create function app.find_persons(words text[], most integer)
  returns table (id uuid) language sql stable security definer set search_path = public, pg_catalog as $$
    select p.id from persons p
     where p.search_key like all (select '%' || word || '%' from unnest(words) as word)
       and exists (select 1 from case_members m join cases c on c.id = m.case_id
                    where m.person_id = p.id
                      and (c.programme_id = app.programme_id() or app.actor_role() = 'WORKER'))
     order by p.sort_key, p.id limit most $$`;

/** The most similar names of all; who reads the rows of these ids goes through the policies. */
const SIMILAR_PERSONS = `create function app.similar_persons(key text, most integer)
  returns table (id uuid) language sql stable security definer
  set search_path = public, pg_catalog set pg_trgm.similarity_threshold = 0.45 as $$
    select p.id from persons p where p.search_key % key
     order by similarity(p.search_key, key) desc, p.id limit most $$`;
