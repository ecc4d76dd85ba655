import { ELIGIBILITY_ANSWERS, ELIGIBILITY_QUESTIONS } from '@qayidis/domain/assessments';
import {
  ASSISTANCE_TYPES,
  CONFIDENTIALITY_LEVELS,
  CONSENT_DECISIONS,
  CONSENT_GIVERS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  CONTACT_CHANNELS,
  DELIVERY_MODES,
  FACTOR_SEVERITIES,
  SAFE_CONTACT_CHANNELS,
  VULNERABILITY_FACTORS,
} from '@qayidis/domain/code-lists';
import { ITEM_STATES, PLAN_VERSION_STATES } from '@qayidis/domain/plans';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_DELETE, protectRows, WITH_ITS_CASE } from '../row-level-security.js';
import { arrayOf, inList } from './sql.js';

const CASEWORK = { verbs: NO_DELETE, rows: WITH_ITS_CASE } as const;
const FOR_CASEWORKERS = { r_mentor: CASEWORK, r_coordinator: CASEWORK, r_manager: CASEWORK };
/** Parts of a draft that its author may take away again. */
const DRAFTING = { verbs: ['select', 'insert', 'update', 'delete'], rows: WITH_ITS_CASE } as const;
const FOR_DRAFTERS = { r_mentor: DRAFTING, r_coordinator: CASEWORK, r_manager: CASEWORK };

const CASE_ID = (table: string) =>
  `case_id uuid not null constraint fk_${table}_case_id references cases on delete cascade`;
const STAMPS = `version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()`;

/**
 * The short forms of casework: consent, safe contact, notes, assessments, plan, items, checklist
 * (reintegration.md 3.2, 4, 8, 10.1; decisions.md "What stands in for a fact").
 */
export class Casework0070 implements MigrationInterface {
  name = 'Casework1760000000070';

  async up(runner: QueryRunner): Promise<void> {
    await createConsents(runner);
    await createNotes(runner);
    await createAssessments(runner);
    await createPlans(runner);
    await createItems(runner);
    await createChecklist(runner);
    await protect(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table if exists checklist_entries, plan_items, plan_measures, plan_goals, plans, case_factors,
        assessments, eligibility_answers, note_openings, notes, safe_contacts, consents cascade`,
    );
  }
}

/** Purposes P1 to P7; a drawn or oral consent is provisional and a paper is due (D-06, D-07). */
async function createConsents(runner: QueryRunner): Promise<void> {
  await runner.query(`create table consents (
    id uuid constraint pk_consents primary key,
    ${CASE_ID('consents')},
    person_id uuid not null constraint fk_consents_person_id references persons,
    purpose text not null constraint ck_consents_purpose check (${inList('purpose', CONSENT_PURPOSES)}),
    decision text not null constraint ck_consents_decision check (${inList('decision', CONSENT_DECISIONS)}),
    given_by text not null constraint ck_consents_given_by check (${inList('given_by', CONSENT_GIVERS)}),
    method text not null constraint ck_consents_method check (${inList('method', CONSENT_METHODS)}),
    provisional boolean not null default false,
    text_version text not null,
    language text not null,
    with_interpreter boolean not null default false,
    receiver_id uuid,
    given_on date not null,
    valid_until date,
    paper_due_on date,
    paper_received_on date,
    withdrawn_on date,
    withdraw_reason_cipher text,
    recorded_by uuid,
    ${STAMPS})`);
  await runner.query('create index ix_consents_case_id on consents (case_id, purpose)');
  await runner.query('create index ix_consents_person_id on consents (person_id, purpose)');
  await runner.query(`create table safe_contacts (
    person_id uuid constraint pk_safe_contacts primary key constraint fk_safe_contacts_person_id references persons,
    ${CASE_ID('safe_contacts')},
    channels text[] not null default '{}' constraint ck_safe_contacts_channels check (channels <@ ${arrayOf(SAFE_CONTACT_CHANNELS)}),
    hour_from integer constraint ck_safe_contacts_hour_from check (hour_from between 0 and 23),
    hour_to integer constraint ck_safe_contacts_hour_to check (hour_to between 0 and 23),
    read_by_others boolean not null default false,
    language text not null,
    details_cipher text,
    ${STAMPS})`);
  await runner.query('create index ix_safe_contacts_case_id on safe_contacts (case_id)');
}

/** NORMAL text stays clear and searchable, RESTRICTED and SEALED text is encrypted per case (E-15). */
async function createNotes(runner: QueryRunner): Promise<void> {
  await runner.query(`create table notes (
    id uuid constraint pk_notes primary key,
    ${CASE_ID('notes')},
    author_id uuid,
    happened_on date not null,
    channel text not null constraint ck_notes_channel check (${inList('channel', CONTACT_CHANNELS)}),
    topics text[] not null default '{}',
    held boolean not null default true,
    confidentiality text not null constraint ck_notes_confidentiality check (${inList('confidentiality', CONFIDENTIALITY_LEVELS)}),
    text text,
    text_cipher text,
    next_step_cipher text,
    next_step_due_on date,
    from_register boolean not null default false,
    import_id uuid,
    ${STAMPS},
    constraint ck_notes_text_clear check ((confidentiality = 'NORMAL') = (text is not null)))`);
  await runner.query('create index ix_notes_case_id on notes (case_id, happened_on desc, id desc)');
  await runner.query(`create table note_openings (
    id uuid constraint pk_note_openings primary key,
    ${CASE_ID('note_openings')},
    note_id uuid not null constraint fk_note_openings_note_id references notes on delete cascade,
    opened_by uuid,
    opened_at timestamptz not null default app.now(),
    reason_cipher text not null)`);
  await runner.query('create index ix_note_openings_case_id on note_openings (case_id)');
}

async function createAssessments(runner: QueryRunner): Promise<void> {
  await runner.query(`create table eligibility_answers (
    ${CASE_ID('eligibility_answers')},
    question text not null constraint ck_eligibility_answers_question check (${inList('question', ELIGIBILITY_QUESTIONS)}),
    answer text not null constraint ck_eligibility_answers_answer check (${inList('answer', ELIGIBILITY_ANSWERS)}),
    note_cipher text,
    answered_by uuid,
    ${STAMPS},
    constraint pk_eligibility_answers primary key (case_id, question))`);
  await runner.query(`create table assessments (
    id uuid constraint pk_assessments primary key,
    ${CASE_ID('assessments')},
    person_id uuid constraint fk_assessments_person_id references persons,
    kind text not null constraint ck_assessments_kind check (${inList('kind', ['INTAKE', 'RAPID_CHECK', 'FOLLOW_UP_SCREENING', 'SKILLS', 'FAMILY', 'STRENGTHS'])}),
    schema_version integer not null default 1,
    state text not null constraint ck_assessments_state check (${inList('state', ['DRAFT', 'COMPLETED'])}),
    answers_cipher text not null,
    result text,
    flags text[] not null default '{}',
    subject_flag text,
    waived boolean not null default false,
    held_on date,
    assessor_id uuid,
    ${STAMPS})`);
  await runner.query('create index ix_assessments_case_id on assessments (case_id, kind)');
  await runner.query(`create table case_factors (
    ${CASE_ID('case_factors')},
    person_id uuid not null constraint fk_case_factors_person_id references persons,
    factor text not null constraint ck_case_factors_factor check (${inList('factor', VULNERABILITY_FACTORS)}),
    severity text not null constraint ck_case_factors_severity check (${inList('severity', FACTOR_SEVERITIES)}),
    source text not null constraint ck_case_factors_source check (${inList('source', ['REGISTER', 'RAPID_CHECK', 'SCREENING'])}),
    ${STAMPS},
    constraint pk_case_factors primary key (case_id, person_id, factor))`);
}

/** Exactly one version is ACTIVE at a time (reintegration.md 3.2). */
async function createPlans(runner: QueryRunner): Promise<void> {
  await runner.query(`create table plans (
    id uuid constraint pk_plans primary key,
    ${CASE_ID('plans')},
    number integer not null constraint ck_plans_number check (number >= 1),
    state text not null constraint ck_plans_state check (${inList('state', PLAN_VERSION_STATES)}),
    amendment boolean not null default false,
    amendment_reason_cipher text,
    author_id uuid not null,
    summary_cipher text,
    language text,
    own_contribution_minor bigint not null default 0 constraint ck_plans_own_contribution_minor check (own_contribution_minor >= 0),
    other_funding_minor bigint not null default 0 constraint ck_plans_other_funding_minor check (other_funding_minor >= 0),
    signed_on date,
    signature_method text,
    submitted_at timestamptz,
    decided_by uuid,
    decided_at timestamptz,
    decision_comment_cipher text,
    ceiling_override_by uuid,
    ceiling_override_reason_cipher text,
    ${STAMPS},
    constraint uq_plans_case_id_number unique (case_id, number))`);
  await runner.query(
    "create unique index uq_plans_active on plans (case_id) where state = 'ACTIVE'",
  );
  await runner.query(`create table plan_goals (
    id uuid constraint pk_plan_goals primary key,
    ${CASE_ID('plan_goals')},
    plan_id uuid not null constraint fk_plan_goals_plan_id references plans on delete cascade,
    position integer not null,
    dimension text not null constraint ck_plan_goals_dimension check (${inList('dimension', ['ECO', 'SOC', 'PSY'])}),
    text_cipher text not null,
    indicator_cipher text,
    target_on date,
    state text not null default 'OPEN' constraint ck_plan_goals_state check (${inList('state', ['OPEN', 'REACHED', 'DROPPED'])}),
    ${STAMPS})`);
  await runner.query('create index ix_plan_goals_plan_id on plan_goals (plan_id, position)');
  await runner.query('create index ix_plan_goals_case_id on plan_goals (case_id)');
  await runner.query(`create table plan_measures (
    id uuid constraint pk_plan_measures primary key,
    ${CASE_ID('plan_measures')},
    plan_id uuid not null constraint fk_plan_measures_plan_id references plans on delete cascade,
    factor text not null constraint ck_plan_measures_factor check (${inList('factor', VULNERABILITY_FACTORS)}),
    kind text not null constraint ck_plan_measures_kind check (${inList('kind', ['ITEM', 'REFERRAL', 'WAIVER'])}),
    item_id uuid,
    text_cipher text,
    ${STAMPS})`);
  await runner.query('create index ix_plan_measures_plan_id on plan_measures (plan_id)');
  await runner.query('create index ix_plan_measures_case_id on plan_measures (case_id)');
}

/** Items of a plan, and immediate help before one (D-14): `plan_id` is null there. */
async function createItems(runner: QueryRunner): Promise<void> {
  await runner.query(`create table plan_items (
    id uuid constraint pk_plan_items primary key,
    ${CASE_ID('plan_items')},
    plan_id uuid constraint fk_plan_items_plan_id references plans,
    goal_id uuid constraint fk_plan_items_goal_id references plan_goals,
    person_id uuid constraint fk_plan_items_person_id references persons,
    position integer not null default 0,
    type text not null constraint ck_plan_items_type check (${inList('type', ASSISTANCE_TYPES)}),
    description_cipher text,
    quantity integer not null default 1 constraint ck_plan_items_quantity check (quantity between 1 and 100000),
    delivery_mode text not null constraint ck_plan_items_delivery_mode check (${inList('delivery_mode', DELIVERY_MODES)}),
    planned_minor bigint not null constraint ck_plan_items_planned_minor check (planned_minor >= 0),
    approved_minor bigint constraint ck_plan_items_approved_minor check (approved_minor >= 0),
    planned_on date,
    state text not null constraint ck_plan_items_state check (${inList('state', ITEM_STATES)}),
    immediate boolean not null default false,
    approval text constraint ck_plan_items_approval check (${inList('approval', ['PENDING', 'APPROVED', 'REFUSED'])}),
    approved_by uuid,
    ordered_on date,
    ordered_by uuid,
    delivered_on date,
    delivered_by uuid,
    evidence text[] not null default '{}',
    verified_on date,
    verified_by uuid,
    settled_on date,
    settled_by uuid,
    cancel_reason_cipher text,
    copied_from uuid,
    import_id uuid,
    ${STAMPS})`);
  await runner.query('create index ix_plan_items_case_id on plan_items (case_id, state)');
  await runner.query('create index ix_plan_items_plan_id on plan_items (plan_id)');
}

/** Facts that a later feature records in full: surveys, final visit, payments, satisfaction. */
async function createChecklist(runner: QueryRunner): Promise<void> {
  const kinds = [
    'BASELINE_SURVEY',
    'FINAL_SURVEY',
    'FINAL_VISIT',
    'PAYMENTS_SETTLED',
    'SATISFACTION_OFFERED',
  ];
  await runner.query(`create table checklist_entries (
    ${CASE_ID('checklist_entries')},
    kind text not null constraint ck_checklist_entries_kind check (${inList('kind', kinds)}),
    outcome text not null constraint ck_checklist_entries_outcome check (${inList('outcome', ['DONE', 'REFUSED', 'NOT_APPLICABLE'])}),
    done_on date not null,
    done_by uuid not null,
    reason_cipher text,
    ${STAMPS},
    constraint pk_checklist_entries primary key (case_id, kind))`);
}

async function protect(runner: QueryRunner): Promise<void> {
  for (const table of [
    'notes',
    'note_openings',
    'eligibility_answers',
    'assessments',
    'plans',
    'safe_contacts',
  ])
    await protectRows(runner, table, FOR_CASEWORKERS);
  for (const table of ['case_factors', 'plan_goals', 'plan_measures'])
    await protectRows(runner, table, FOR_DRAFTERS);
  await protectRows(runner, 'consents', {
    ...FOR_CASEWORKERS,
    r_dpo: { verbs: NO_DELETE, rows: 'true' },
  });
  await protectRows(runner, 'checklist_entries', { ...FOR_CASEWORKERS, r_finance: CASEWORK });
  const money = [
    'id',
    'case_id',
    'plan_id',
    'type',
    'quantity',
    'delivery_mode',
    'planned_minor',
    'approved_minor',
    'planned_on',
    'state',
    'immediate',
    'approval',
    'delivered_on',
    'verified_on',
    'settled_on',
    'version',
  ];
  await protectRows(runner, 'plan_items', {
    ...FOR_DRAFTERS,
    r_finance: { verbs: ['select'], rows: WITH_ITS_CASE, columns: money },
  });
  await runner.query(
    'grant update (state, settled_on, settled_by, version, updated_at) on plan_items to r_finance',
  );
}
