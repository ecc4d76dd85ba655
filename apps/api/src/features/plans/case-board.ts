import type { VulnerabilityFactor } from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Parameters } from '@qayidis/domain/parameters';
import { PENDING_PLAN_STATES, VOID_ITEM_STATES } from '@qayidis/domain/plans';
import type { Transaction } from '../../platform/database/index.js';
import { parametersOf } from '../parameters/public.js';
import type { PlanGoalEntity } from './plan-goal.entity.js';
import type { PlanItemEntity } from './plan-item.entity.js';
import type { PlanMeasureEntity } from './plan-measure.entity.js';
import type { PlanEntity } from './plan.entity.js';
import type { ReturnedPlanEntity } from './returned-plan.entity.js';

type Columns<Row> = Readonly<Record<string, keyof Row & string>>;

const PLAN_COLUMNS = {
  id: 'id',
  number: 'number',
  state: 'state',
  amendment: 'amendment',
  amendment_reason_cipher: 'amendmentReasonCipher',
  author_id: 'authorId',
  summary_cipher: 'summaryCipher',
  language: 'language',
  own_contribution_minor: 'ownContributionMinor',
  other_funding_minor: 'otherFundingMinor',
  signed_on: 'signedOn',
  signature_method: 'signatureMethod',
  decided_by: 'decidedBy',
  decision_comment_cipher: 'decisionCommentCipher',
  ceiling_override_by: 'ceilingOverrideBy',
  ceiling_override_reason_cipher: 'ceilingOverrideReasonCipher',
  ended_with_case: 'endedWithCase',
  version: 'version',
} as const satisfies Columns<PlanEntity>;

const GOAL_COLUMNS = {
  id: 'id',
  plan_id: 'planId',
  position: 'position',
  dimension: 'dimension',
  text_cipher: 'textCipher',
  indicator_cipher: 'indicatorCipher',
  target_on: 'targetOn',
  state: 'state',
  copied_from: 'copiedFrom',
  outcome_id: 'outcomeId',
  decided_on: 'decidedOn',
  decided_by: 'decidedBy',
  note_cipher: 'noteCipher',
  version: 'version',
} as const satisfies Columns<PlanGoalEntity>;

const MEASURE_COLUMNS = {
  id: 'id',
  plan_id: 'planId',
  factor: 'factor',
  kind: 'kind',
  item_id: 'itemId',
  text_cipher: 'textCipher',
} as const satisfies Columns<PlanMeasureEntity>;

const ITEM_COLUMNS = {
  id: 'id',
  plan_id: 'planId',
  goal_id: 'goalId',
  person_id: 'personId',
  position: 'position',
  type: 'type',
  description_cipher: 'descriptionCipher',
  quantity: 'quantity',
  delivery_mode: 'deliveryMode',
  planned_minor: 'plannedMinor',
  committed_minor: 'committedMinor',
  planned_on: 'plannedOn',
  state: 'state',
  immediate: 'immediate',
  approval: 'approval',
  copied_from: 'copiedFrom',
} as const satisfies Columns<PlanItemEntity>;

const RETURNED_COLUMNS = {
  id: 'id',
  plan_id: 'planId',
  number: 'number',
  returned_by: 'returnedBy',
  comment_cipher: 'commentCipher',
} as const satisfies Columns<ReturnedPlanEntity>;

type Picked<Row, Map extends Columns<Row>> = Pick<Row, Map[keyof Map] & keyof Row>;

/** Instants come as text out of JSON. */
export type PlanRow = Picked<PlanEntity, typeof PLAN_COLUMNS> & {
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
};
export type ReturnedRow = Picked<ReturnedPlanEntity, typeof RETURNED_COLUMNS> & {
  readonly submittedAt: string | null;
  readonly returnedAt: string | null;
};
export type GoalRow = Picked<PlanGoalEntity, typeof GOAL_COLUMNS>;
export type MeasureRow = Picked<PlanMeasureEntity, typeof MEASURE_COLUMNS>;
export type ItemRow = Picked<PlanItemEntity, typeof ITEM_COLUMNS>;

/** Everything that the rules about plan and money ask of one case. */
export interface CaseBoard {
  readonly plans: readonly PlanRow[];
  readonly returned: readonly ReturnedRow[];
  readonly goals: readonly GoalRow[];
  readonly measures: readonly MeasureRow[];
  readonly items: readonly ItemRow[];
  readonly dependants: number;
  readonly gravestFactors: readonly VulnerabilityFactor[];
  readonly hasFactors: boolean;
  readonly programme: {
    readonly freeMinor: number;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly vulnerableOnly: boolean;
  };
  /** The numbers of the programme's rules. */
  readonly parameters: Parameters;
}

const listSql = (
  table: string,
  columns: Readonly<Record<string, string>>,
  order: string,
  more = '',
): string => {
  const names = Object.entries(columns).map(([name, as]) => `${name} as "${as}"`);
  return `(select coalesce(json_agg(r order by r.${order}), '[]')
    from (select ${names.join(', ')}${more} from ${table} where case_id = $1) r)`;
};

const INSTANTS = `, to_json(submitted_at) as "submittedAt", to_json(decided_at) as "decidedAt"`;

const RETURN_INSTANTS = `, to_json(submitted_at) as "submittedAt", to_json(returned_at) as "returnedAt"`;

/** One query: it is asked with every command and every page of a case. */
const BOARD = `select
  ${listSql('plans', PLAN_COLUMNS, 'number', INSTANTS)} as plans,
  ${listSql('returned_plans', RETURNED_COLUMNS, 'number', RETURN_INSTANTS)} as returned,
  ${listSql('plan_goals', GOAL_COLUMNS, 'position')} as goals,
  ${listSql('plan_measures', MEASURE_COLUMNS, 'id')} as measures,
  ${listSql('plan_items', ITEM_COLUMNS, 'position')} as items,
  (select count(*)::int from case_members where case_id = $1 and dependant) as dependants,
  array(select distinct factor from case_factors
    where case_id = $1 and severity in ('HIGH', 'CRITICAL') order by 1) as "gravestFactors",
  exists (select 1 from case_factors where case_id = $1 and severity <> 'NONE') as "hasFactors",
  (select json_build_object('freeMinor', p.budget_total_minor - p.budget_committed_minor,
      'startsOn', p.starts_on, 'endsOn', p.ends_on, 'vulnerableOnly', p.vulnerable_only)
    from programmes p where p.id = $2) as programme`;

export async function loadBoard(
  tx: Transaction,
  of: { readonly id: string; readonly programmeId: string },
): Promise<CaseBoard> {
  const [board] = await tx.query<Omit<CaseBoard, 'parameters'>>(BOARD, [of.id, of.programmeId]);
  if (board === undefined) throw new Error('A query without rows answered none');
  return { ...board, parameters: await parametersOf(tx, of.programmeId) };
}

export const activePlan = ({ plans }: CaseBoard): PlanRow | undefined =>
  plans.find(({ state }) => state === 'ACTIVE');

/** The version in force, or the one that was when the case ended. */
export const ruledBy = (board: CaseBoard): PlanRow | undefined =>
  activePlan(board) ?? board.plans.find(({ endedWithCase }) => endedWithCase);

export const pendingPlan = ({ plans }: CaseBoard): PlanRow | undefined =>
  plans.find(({ state }) => (PENDING_PLAN_STATES as readonly string[]).includes(state));

export const itemsOf = (board: CaseBoard, plan: { readonly id: string } | undefined) =>
  plan === undefined ? [] : board.items.filter(({ planId }) => planId === plan.id);

export const goalsOf = (board: CaseBoard, plan: { readonly id: string } | undefined) =>
  plan === undefined ? [] : board.goals.filter(({ planId }) => planId === plan.id);

/** Items that still cost something. */
export const costing = (items: readonly ItemRow[]): readonly ItemRow[] =>
  items.filter(({ state }) => !VOID_ITEM_STATES.includes(state));

/** Help given before or beside a plan. */
export const immediateItems = ({ items }: CaseBoard): readonly ItemRow[] =>
  items.filter(({ planId }) => planId === null);
