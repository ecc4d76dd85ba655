import {
  ASSISTANCE_TYPES,
  CONSENT_METHODS,
  DELIVERY_MODES,
  EVIDENCE_KINDS,
  VULNERABILITY_FACTORS,
} from '@qayidis/domain/code-lists';
import {
  GOAL_DIMENSIONS,
  GOAL_STATES,
  ITEM_STATES,
  MEASURE_KINDS,
  PENDING_PLAN_STATES,
  PLAN_VERSION_STATES,
} from '@qayidis/domain/plans';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALL_VERBS, NO_DELETE, protectRows, WITH_ITS_CASE } from '../row-level-security.js';
import { arrayOf, inList } from './sql.js';

const CASEWORK = { verbs: NO_DELETE, rows: WITH_ITS_CASE } as const;
/** Parts of a draft are taken away again by whoever may draft. */
const DRAFTING = { verbs: ALL_VERBS, rows: WITH_ITS_CASE } as const;
const CASEWORKERS = { r_coordinator: CASEWORK, r_manager: CASEWORK } as const;

const CASE_ID = (table: string) =>
  `case_id uuid not null constraint fk_${table}_case_id references cases on delete cascade`;
const STAMPS = `version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()`;

/** Plan versions, their goals, measures and items, and immediate help (reintegration.md 3.2, 4.4, 5; D-14). */
export class Plans0071 implements MigrationInterface {
  name = 'Plans1760000000071';

  async up(runner: QueryRunner): Promise<void> {
    await createPlans(runner);
    await createGoals(runner);
    await createItems(runner);
    await createMeasures(runner);
    await protect(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'revoke update (budget_committed_minor, version) on programmes from r_mentor',
    );
    await runner.query('drop table if exists plan_measures, plan_items, plan_goals, plans cascade');
  }
}

/** Exactly one version is ACTIVE at a time, and at most one waits (reintegration.md 3.2; D-37). */
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
    signature_method text constraint ck_plans_signature_method check (${inList('signature_method', CONSENT_METHODS)}),
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
  await runner.query(
    `create unique index uq_plans_pending on plans (case_id) where ${inList('state', PENDING_PLAN_STATES)}`,
  );
}

/** A goal without text is one that the mentor has begun to write. */
async function createGoals(runner: QueryRunner): Promise<void> {
  await runner.query(`create table plan_goals (
    id uuid constraint pk_plan_goals primary key,
    ${CASE_ID('plan_goals')},
    plan_id uuid not null constraint fk_plan_goals_plan_id references plans on delete cascade,
    position integer not null,
    dimension text not null constraint ck_plan_goals_dimension check (${inList('dimension', GOAL_DIMENSIONS)}),
    text_cipher text,
    indicator_cipher text,
    target_on date,
    state text not null default 'OPEN' constraint ck_plan_goals_state check (${inList('state', GOAL_STATES)}),
    ${STAMPS})`);
  await runner.query('create index ix_plan_goals_plan_id on plan_goals (plan_id, position)');
  await runner.query('create index ix_plan_goals_case_id on plan_goals (case_id)');
}

/**
 * Items of a plan, and immediate help before one (D-14): `plan_id` is null there. `committed_minor` is the part of
 * the programme's budget that is bound for the item.
 */
async function createItems(runner: QueryRunner): Promise<void> {
  await runner.query(`create table plan_items (
    id uuid constraint pk_plan_items primary key,
    ${CASE_ID('plan_items')},
    plan_id uuid constraint fk_plan_items_plan_id references plans on delete cascade,
    goal_id uuid constraint fk_plan_items_goal_id references plan_goals,
    person_id uuid constraint fk_plan_items_person_id references persons,
    position integer not null default 0,
    type text not null constraint ck_plan_items_type check (${inList('type', ASSISTANCE_TYPES)}),
    description_cipher text,
    quantity integer not null default 1 constraint ck_plan_items_quantity check (quantity between 1 and 100000),
    delivery_mode text not null constraint ck_plan_items_delivery_mode check (${inList('delivery_mode', DELIVERY_MODES)}),
    planned_minor bigint not null constraint ck_plan_items_planned_minor check (planned_minor >= 0),
    approved_minor bigint constraint ck_plan_items_approved_minor check (approved_minor >= 0),
    committed_minor bigint not null default 0 constraint ck_plan_items_committed_minor check (committed_minor >= 0),
    planned_on date,
    state text not null constraint ck_plan_items_state check (${inList('state', ITEM_STATES)}),
    immediate boolean not null default false,
    approval text constraint ck_plan_items_approval check (${inList('approval', ['PENDING', 'APPROVED', 'REFUSED'])}),
    approved_by uuid,
    approval_comment_cipher text,
    ordered_on date,
    ordered_by uuid,
    delivered_on date,
    delivered_by uuid,
    evidence text[] not null default '{}' constraint ck_plan_items_evidence check (evidence <@ ${arrayOf(EVIDENCE_KINDS)}),
    verified_on date,
    verified_by uuid,
    settled_on date,
    settled_by uuid,
    cancel_reason_cipher text,
    return_recorded_on date,
    return_recorded_by uuid,
    return_comment_cipher text,
    copied_from uuid,
    import_id uuid,
    ${STAMPS})`);
  await runner.query('create index ix_plan_items_case_id on plan_items (case_id, state)');
  await runner.query('create index ix_plan_items_plan_id on plan_items (plan_id)');
}

/** How each grave factor is answered: by an item, a referral or a written waiver (4.4). */
async function createMeasures(runner: QueryRunner): Promise<void> {
  await runner.query(`create table plan_measures (
    id uuid constraint pk_plan_measures primary key,
    ${CASE_ID('plan_measures')},
    plan_id uuid not null constraint fk_plan_measures_plan_id references plans on delete cascade,
    factor text not null constraint ck_plan_measures_factor check (${inList('factor', VULNERABILITY_FACTORS)}),
    kind text not null constraint ck_plan_measures_kind check (${inList('kind', MEASURE_KINDS)}),
    item_id uuid constraint fk_plan_measures_item_id references plan_items on delete cascade,
    text_cipher text,
    ${STAMPS})`);
  await runner.query('create index ix_plan_measures_plan_id on plan_measures (plan_id)');
  await runner.query('create index ix_plan_measures_case_id on plan_measures (case_id)');
}

/** What finance sees of an item: money and dates, never for whom or what for. */
const MONEY = [
  'id',
  'case_id',
  'plan_id',
  'type',
  'quantity',
  'delivery_mode',
  'planned_minor',
  'approved_minor',
  'committed_minor',
  'planned_on',
  'state',
  'immediate',
  'approval',
  'ordered_on',
  'delivered_on',
  'verified_on',
  'settled_on',
  'version',
];

async function protect(runner: QueryRunner): Promise<void> {
  await protectRows(runner, 'plans', {
    ...CASEWORKERS,
    r_mentor: CASEWORK,
    r_finance: {
      verbs: ['select'],
      rows: WITH_ITS_CASE,
      columns: ['id', 'case_id', 'number', 'state'],
    },
  });
  for (const table of ['plan_goals', 'plan_measures'])
    await protectRows(runner, table, { ...CASEWORKERS, r_mentor: DRAFTING });
  await protectRows(runner, 'plan_items', {
    ...CASEWORKERS,
    r_mentor: DRAFTING,
    r_finance: { verbs: ['select'], rows: WITH_ITS_CASE, columns: MONEY },
  });
  await runner.query(
    'grant update (state, settled_on, settled_by, version, updated_at) on plan_items to r_finance',
  );
  // A mentor cancels what was not ordered, and makes small changes that take effect at once (D-40; 3 row 15).
  await runner.query('grant update (budget_committed_minor, version) on programmes to r_mentor');
}
