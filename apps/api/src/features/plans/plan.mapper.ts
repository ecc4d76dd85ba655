import { isCeilingExempt } from '@qayidis/domain/code-lists';
import { sumMinor } from '@qayidis/domain/kernel';
import { KEPT_ITEM_STATES } from '@qayidis/domain/plans';
import type { SubjectKey } from '../../platform/crypto/index.js';
import {
  activePlan,
  type CaseBoard,
  costing,
  type GoalRow,
  type ItemRow,
  itemsOf,
  type MeasureRow,
  type PlanRow,
  type ReturnedRow,
} from './case-board.js';
import type {
  PlanGoalResponse,
  PlanItemResponse,
  PlanMeasureResponse,
  PlanTotalsResponse,
} from './dto/plan-parts.response.js';
import type { PlanResponse, PlanVersionResponse } from './dto/plans.response.js';
import { changeOf, summaryOf } from './plan-content.js';
import { openText } from './plan-places.js';

export interface PlanReading {
  readonly board: CaseBoard;
  readonly key: SubjectKey | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** A plain object, not an instance of the response's class. */
type Version = { readonly [Field in keyof PlanVersionResponse]: PlanVersionResponse[Field] };

function toReturned(row: ReturnedRow, { board, key, names }: PlanReading): Version[] {
  const plan = board.plans.find(({ id }) => id === row.planId);
  if (plan === undefined) return [];
  const decision = {
    byName: names.get(row.returnedBy ?? '') ?? null,
    at: instant(row.returnedAt) ?? '',
    comment: openText(key, 'comment_cipher', row.id, row.commentCipher),
  };
  return [
    {
      id: row.id,
      number: row.number,
      state: 'RETURNED',
      amendment: plan.amendment,
      authorName: names.get(plan.authorId) ?? null,
      submittedAt: instant(row.submittedAt),
      decision: row.returnedAt === null ? null : decision,
      version: 1,
    },
  ];
}

/** Every number under which a plan was submitted, the newest first. */
export function versionsOf(reading: PlanReading): Version[] {
  const { plans, returned } = reading.board;
  const versions = [
    ...plans.map((plan) => toVersion(plan, reading)),
    ...returned.flatMap((row) => toReturned(row, reading)),
  ];
  return versions.sort((a, b) => b.number - a.number);
}

function toVersion(plan: PlanRow, { key, names }: PlanReading): Version {
  const comment = openText(key, 'decision_comment_cipher', plan.id, plan.decisionCommentCipher);
  return {
    id: plan.id,
    number: plan.number,
    state: plan.state,
    amendment: plan.amendment,
    authorName: names.get(plan.authorId) ?? null,
    submittedAt: instant(plan.submittedAt),
    decision:
      plan.decidedAt === null
        ? null
        : {
            byName: names.get(plan.decidedBy ?? '') ?? null,
            at: instant(plan.decidedAt) ?? '',
            comment,
          },
    version: plan.version,
  };
}

export function toPlan(plan: PlanRow, reading: PlanReading): PlanResponse {
  const { board, key, names } = reading;
  const mine = <Row extends { readonly planId: string | null }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ planId }) => planId === plan.id);
  return {
    ...toVersion(plan, reading),
    authorId: plan.authorId,
    amendmentReason: openText(key, 'amendment_reason_cipher', plan.id, plan.amendmentReasonCipher),
    summary: openText(key, 'summary_cipher', plan.id, plan.summaryCipher),
    language: plan.language,
    ownContributionMinor: plan.ownContributionMinor,
    otherFundingMinor: plan.otherFundingMinor,
    signedOn: plan.signedOn,
    signatureMethod: plan.signatureMethod,
    ceilingOverride: toOverride(plan, key, names),
    goals: mine(board.goals).map((goal) => toGoal(goal, reading)),
    items: mine(board.items).map((item) => toItem(item, reading)),
    measures: mine(board.measures).map((measure) => toMeasure(measure, key)),
    totals: toTotals(plan, board),
    change: toChange(plan, board),
  };
}

/** PostgreSQL writes instants in JSON with its own offset. */
const instant = (text: string | null): string | null =>
  text === null ? null : new Date(text).toISOString();

function toOverride(plan: PlanRow, key: SubjectKey | undefined, names: PlanReading['names']) {
  const { id, ceilingOverrideBy, ceilingOverrideReasonCipher } = plan;
  if (ceilingOverrideBy === null) return null;
  const reason = openText(key, 'ceiling_override_reason_cipher', id, ceilingOverrideReasonCipher);
  return { byName: names.get(ceilingOverrideBy) ?? null, reason };
}

export const toGoal = (
  goal: GoalRow,
  { key, names }: Pick<PlanReading, 'key' | 'names'>,
): PlanGoalResponse => ({
  id: goal.id,
  dimension: goal.dimension,
  text: openText(key, 'text_cipher', goal.id, goal.textCipher),
  indicator: openText(key, 'indicator_cipher', goal.id, goal.indicatorCipher),
  targetOn: goal.targetOn,
  state: goal.state,
  decidedOn: goal.decidedOn,
  decidedByName: names.get(goal.decidedBy ?? '') ?? null,
  note: openText(key, 'note_cipher', goal.outcomeId ?? '', goal.noteCipher),
  version: goal.version,
});

/** An item of a draft is kept where the one that it goes on from was ordered. */
function toItem(item: ItemRow, { board, key }: PlanReading): PlanItemResponse {
  const forerunner = itemsOf(board, activePlan(board)).find(({ id }) => id === item.copiedFrom);
  return {
    id: item.id,
    goalId: item.goalId,
    personId: item.personId,
    type: item.type,
    description: openText(key, 'description_cipher', item.id, item.descriptionCipher),
    quantity: item.quantity,
    deliveryMode: item.deliveryMode,
    plannedMinor: item.plannedMinor,
    plannedOn: item.plannedOn,
    state: item.state,
    ceilingExempt: isCeilingExempt(item.type),
    kept: KEPT_ITEM_STATES.includes(forerunner?.state ?? item.state),
  };
}

const toMeasure = (measure: MeasureRow, key: SubjectKey | undefined): PlanMeasureResponse => ({
  factor: measure.factor,
  kind: measure.kind,
  itemId: measure.itemId,
  text: openText(key, 'measure_text_cipher', measure.id, measure.textCipher),
});

function toTotals(plan: PlanRow, board: CaseBoard): PlanTotalsResponse {
  const summary = summaryOf(board, plan);
  const exempt = costing(itemsOf(board, plan)).filter(({ type }) => isCeilingExempt(type));
  return {
    totalMinor: summary.totalMinor,
    countedMinor: summary.countedMinor,
    exemptMinor: sumMinor(exempt.map(({ plannedMinor }) => plannedMinor)),
    ceilingMinor: summary.ceilingMinor,
    withinCeiling: summary.countedMinor <= summary.ceilingMinor,
    unlinkedItems: summary.unlinkedItems,
    uncoveredFactors: [...summary.uncoveredFactors],
  };
}

function toChange(plan: PlanRow, board: CaseBoard): PlanResponse['change'] {
  const change = changeOf(board, plan);
  if (change === null) return null;
  const { grownMinor, shrunkMinor, newCategories, needsApproval } = change;
  return { grownMinor, shrunkMinor, newTypes: [...newCategories], needsApproval };
}
