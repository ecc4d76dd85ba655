import { CONFIDENTIALITY_LEVELS, DATE_PRECISIONS, SEXES } from '@qayidis/domain/code-lists';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_DELETE, protectRows, WITH_ITS_CASE, WRITE_ONCE } from '../row-level-security.js';
import { inList } from './sql.js';

const IN_MY_PROGRAMME = 'programme_id = (select app.programme_id())';
const A_CASE_I_SEE = {
  persons:
    'exists (select 1 from case_members m join cases c on c.id = m.case_id where m.person_id = persons.id)',
  return_events: 'exists (select 1 from cases c where c.return_event_id = return_events.id)',
};
/** Roles that work on the content of cases; cases' own policy decides which. */
const CASEWORKERS = ['r_mentor', 'r_coordinator', 'r_manager'] as const;

const forCaseworkers = <Rule>(rule: Rule) =>
  Object.fromEntries(CASEWORKERS.map((role) => [role, rule])) as Record<
    (typeof CASEWORKERS)[number],
    Rule
  >;

/** Person, return event, household, case, members, deadlines, tasks, timeline (design.md 3, reintegration.md 8). */
export class CasesCore0002 implements MigrationInterface {
  name = 'CasesCore1760000000002';

  async up(runner: QueryRunner): Promise<void> {
    await createPersons(runner);
    await createReturnEvents(runner);
    await createCases(runner);
    await createMembersAndHouseholds(runner);
    await createDeadlinesAndTasks(runner);
    await createTimeline(runner);
    await protect(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table if exists timeline_events, tasks, deadlines, households, case_members, cases, case_numbers, return_events, persons cascade',
    );
    await runner.query('drop function if exists app.next_case_numbers');
  }
}

/** Names stay clear and searchable; what identifies or endangers is encrypted per person (decisions.md E-15). */
async function createPersons(runner: QueryRunner): Promise<void> {
  await runner.query(`create table persons (
    id uuid constraint pk_persons primary key,
    given_name text not null,
    family_name text not null,
    father_name text,
    name_in_foreign_document text,
    search_key text not null,
    sort_key text not null,
    sex text not null default 'U' constraint ck_persons_sex check (${inList('sex', SEXES)}),
    birth_year integer constraint ck_persons_birth_year check (birth_year between 1900 and 2199),
    birth_date_cipher text,
    birth_date_precision text not null default 'UNKNOWN' constraint ck_persons_birth_date_precision check (${inList('birth_date_precision', DATE_PRECISIONS)}),
    nationalities text[] not null default '{}',
    languages text[] not null default '{}',
    marital_status text,
    fin_cipher text,
    fin_index bytea,
    fin_last2 text,
    phone_cipher text,
    phone_index bytea,
    email_cipher text,
    address_cipher text,
    document_cipher text,
    document_index bytea,
    deceased_on date,
    import_id uuid,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid,
    updated_at timestamptz not null default now())`);
  await runner.query(
    'create index ix_persons_search_key on persons using gin (search_key gin_trgm_ops)',
  );
  await runner.query(
    'create index ix_persons_fin_index on persons (fin_index) where fin_index is not null',
  );
  await runner.query(
    'create index ix_persons_phone_index on persons (phone_index) where phone_index is not null',
  );
  await runner.query(
    'create index ix_persons_document_index on persons (document_index) where document_index is not null',
  );
  await runner.query(
    'create index ix_persons_import_id on persons (import_id) where import_id is not null',
  );
}

/** Two arrival fields: planned, and confirmed by whom with which evidence (decisions.md D-13). */
async function createReturnEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`create table return_events (
    id uuid constraint pk_return_events primary key,
    person_id uuid not null constraint fk_return_events_person_id references persons,
    sending_country text,
    host_city text,
    left_azerbaijan_on date,
    departed_host_on date,
    planned_arrival_on date,
    arrival_on date,
    arrival_confirmed_by uuid,
    arrival_confirmed_at timestamptz,
    arrival_evidence text,
    arrival_point text,
    return_type text not null default 'UNKNOWN',
    escorted boolean,
    months_abroad integer constraint ck_return_events_months_abroad check (months_abroad between 0 and 1200),
    prior_scheme text,
    prior_cash_minor bigint constraint ck_return_events_prior_cash_minor check (prior_cash_minor >= 0),
    import_id uuid,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid,
    updated_at timestamptz not null default now())`);
  await runner.query('create index ix_return_events_person_id on return_events (person_id)');
}

async function createCases(runner: QueryRunner): Promise<void> {
  await runner.query(`create table cases (
    id uuid constraint pk_cases primary key,
    number text not null constraint uq_cases_number unique constraint ck_cases_number check (number ~ '^RS-[0-9]{4}-[0-9]{6}$'),
    episode integer not null default 1 constraint ck_cases_episode check (episode >= 1),
    programme_id uuid not null constraint fk_cases_programme_id references programmes,
    organisation_id uuid constraint fk_cases_organisation_id references organisations,
    principal_id uuid not null constraint fk_cases_principal_id references persons,
    return_event_id uuid not null constraint fk_cases_return_event_id references return_events,
    origin text not null default 'REFERRAL' constraint ck_cases_origin check (${inList('origin', ['REFERRAL', 'SMS_REFERRAL', 'REGISTER'])}),
    source text not null,
    state text not null,
    state_before_suspension text,
    state_before_closure text,
    suspend_reason text,
    reject_reason text,
    closure_reason text,
    confidentiality text not null default 'NORMAL' constraint ck_cases_confidentiality check (${inList('confidentiality', CONFIDENTIALITY_LEVELS)}),
    urgent boolean not null default false,
    priority_score integer not null default 0,
    priority_level text not null default 'LOW' constraint ck_cases_priority_level check (${inList('priority_level', ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])}),
    mentor_id uuid constraint fk_cases_mentor_id references users,
    coordinator_id uuid constraint fk_cases_coordinator_id references users,
    place_code text,
    sending_country text,
    return_type text not null default 'UNKNOWN',
    planned_arrival_on date,
    arrival_on date,
    registered_on date,
    state_since date not null,
    support_end_on date,
    closed_on date,
    retention_until date,
    legal_hold boolean not null default false,
    next_due_on date,
    next_due_kind text,
    principal_sort_key text not null,
    import_id uuid,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid,
    updated_at timestamptz not null default now())`);
  await runner.query('create index ix_cases_mentor_id on cases (mentor_id, state)');
  await runner.query('create index ix_cases_programme_state on cases (programme_id, state, id)');
  await runner.query('create index ix_cases_programme_number on cases (programme_id, number desc)');
  await runner.query(
    'create index ix_cases_programme_sort_key on cases (programme_id, principal_sort_key, id)',
  );
  await runner.query(
    'create index ix_cases_programme_next_due_on on cases (programme_id, next_due_on, id)',
  );
  await runner.query(
    'create index ix_cases_programme_arrival_on on cases (programme_id, arrival_on, id)',
  );
  await runner.query('create index ix_cases_principal_id on cases (principal_id)');
  await runner.query('create index ix_cases_return_event_id on cases (return_event_id)');
  await runner.query(
    'create index ix_cases_import_id on cases (import_id) where import_id is not null',
  );
  await createCaseNumbers(runner);
}

/** Numbers `RS-YYYY-NNNNNN`, never used twice (decisions.md D-35); many at once for an import. */
async function createCaseNumbers(runner: QueryRunner): Promise<void> {
  await runner.query(`create table case_numbers (
    year integer constraint pk_case_numbers primary key,
    last integer not null)`);
  await runner.query(`create function app.next_case_numbers(for_year integer, how_many integer)
    returns integer language sql security definer set search_path = public, pg_catalog as $$
      insert into case_numbers as n (year, last) values (for_year, how_many)
      on conflict (year) do update set last = n.last + how_many
      returning last - how_many + 1 $$`);
  await runner.query('revoke all on function app.next_case_numbers from public');
  await runner.query(
    'grant execute on function app.next_case_numbers to r_mentor, r_coordinator, r_manager, r_sms_monitor, r_worker',
  );
}

async function createMembersAndHouseholds(runner: QueryRunner): Promise<void> {
  await runner.query(`create table case_members (
    case_id uuid not null constraint fk_case_members_case_id references cases on delete cascade,
    person_id uuid not null constraint fk_case_members_person_id references persons,
    relation text not null,
    dependant boolean not null default false,
    constraint pk_case_members primary key (case_id, person_id))`);
  await runner.query('create index ix_case_members_person_id on case_members (person_id)');
  await runner.query(`create table households (
    case_id uuid constraint pk_households primary key constraint fk_households_case_id references cases on delete cascade,
    size integer constraint ck_households_size check (size between 1 and 60),
    adults integer,
    children integer,
    housing_status text,
    income_minor bigint,
    debt_minor bigint,
    version integer not null default 1,
    updated_at timestamptz not null default now())`);
}

async function createDeadlinesAndTasks(runner: QueryRunner): Promise<void> {
  await runner.query(`create table deadlines (
    id uuid constraint pk_deadlines primary key,
    case_id uuid not null constraint fk_deadlines_case_id references cases on delete cascade,
    kind text not null,
    rule text not null,
    started_on date not null,
    due_on date not null,
    owner_role text not null,
    owner_id uuid,
    state text not null default 'OPEN' constraint ck_deadlines_state check (${inList('state', ['OPEN', 'MET', 'PAUSED', 'CANCELLED'])}),
    paused_on date,
    met_on date,
    explanation jsonb not null default '{}',
    version integer not null default 1,
    created_at timestamptz not null default now())`);
  await runner.query('create index ix_deadlines_case_id on deadlines (case_id, kind)');
  await runner.query("create index ix_deadlines_due_on on deadlines (due_on) where state = 'OPEN'");
  await runner.query(`create table tasks (
    id uuid constraint pk_tasks primary key,
    case_id uuid constraint fk_tasks_case_id references cases on delete cascade,
    programme_id uuid not null constraint fk_tasks_programme_id references programmes,
    assignee_id uuid constraint fk_tasks_assignee_id references users,
    assignee_role text not null,
    kind text not null,
    params jsonb not null default '{}',
    due_on date,
    state text not null default 'OPEN' constraint ck_tasks_state check (${inList('state', ['OPEN', 'DONE', 'CANCELLED'])}),
    done_at timestamptz,
    done_by uuid,
    import_id uuid,
    version integer not null default 1,
    created_at timestamptz not null default now())`);
  await runner.query(
    "create index ix_tasks_assignee_id on tasks (assignee_id, due_on) where state = 'OPEN'",
  );
  await runner.query('create index ix_tasks_case_id on tasks (case_id)');
  await runner.query(
    "create index ix_tasks_programme_role on tasks (programme_id, assignee_role, due_on) where state = 'OPEN'",
  );
}

async function createTimeline(runner: QueryRunner): Promise<void> {
  await runner.query(`create table timeline_events (
    id uuid constraint pk_timeline_events primary key,
    case_id uuid not null constraint fk_timeline_events_case_id references cases on delete cascade,
    at timestamptz not null,
    actor_id uuid,
    actor_role text not null,
    kind text not null,
    data jsonb not null default '{}')`);
  await runner.query(
    'create index ix_timeline_events_case_id on timeline_events (case_id, at desc, id desc)',
  );
  await runner.query(`create trigger append_only before update on timeline_events
    for each row execute function app.refuse_change()`);
}

async function protect(runner: QueryRunner): Promise<void> {
  const programme = { verbs: NO_DELETE, rows: IN_MY_PROGRAMME };
  await protectRows(runner, 'cases', {
    r_mentor: { verbs: NO_DELETE, rows: 'mentor_id = (select app.user_id())' },
    r_coordinator: programme,
    r_manager: programme,
    r_finance: {
      verbs: ['select'],
      rows: IN_MY_PROGRAMME,
      columns: ['id', 'number', 'programme_id', 'state'],
    },
    r_dpo: {
      verbs: ['select'],
      rows: 'true',
      columns: [
        'id',
        'number',
        'programme_id',
        'state',
        'closed_on',
        'retention_until',
        'legal_hold',
        'version',
      ],
    },
  });
  for (const table of ['persons', 'return_events'] as const)
    await protectRows(
      runner,
      table,
      forCaseworkers({ verbs: NO_DELETE, rows: A_CASE_I_SEE[table], written: 'true' }),
    );
  for (const table of ['case_members', 'households', 'deadlines'])
    await protectRows(runner, table, forCaseworkers({ verbs: NO_DELETE, rows: WITH_ITS_CASE }));
  const mine = 'assignee_id = (select app.user_id())';
  await protectRows(runner, 'tasks', {
    r_mentor: { verbs: NO_DELETE, rows: `${mine} or ${WITH_ITS_CASE}`, written: 'true' },
    r_coordinator: programme,
    r_manager: programme,
    r_finance: { verbs: NO_DELETE, rows: mine, written: 'true' },
    r_dpo: { verbs: NO_DELETE, rows: mine, written: 'true' },
  });
  await protectRows(
    runner,
    'timeline_events',
    forCaseworkers({ verbs: WRITE_ONCE, rows: WITH_ITS_CASE }),
  );
}
