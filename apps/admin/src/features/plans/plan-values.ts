import type { Schemas } from '@qayidis/contracts';
import type { AssistanceType, VulnerabilityFactor } from '@qayidis/domain/code-lists';
import { countedMinor, VOID_ITEM_STATES } from '@qayidis/domain/plans';
import type { FieldFaults } from '#/components/form';
import type { Plan, Plans } from './api/plans';

export type GoalValues = {
  key: string;
  dimension: string | null;
  text: string;
  indicator: string;
  targetOn: string | null;
};
export type ItemValues = {
  key: string;
  type: string | null;
  description: string;
  quantity: number | null;
  deliveryMode: string | null;
  plannedMinor: number | null;
  goalKey: string | null;
  personId: string | null;
  plannedOn: string | null;
  kept: boolean;
};
export type MeasureValues = {
  key: string;
  factor: VulnerabilityFactor;
  kind: string | null;
  itemKey: string | null;
  text: string;
};
/** A draft as it stands on the screen; `version` is the one that it was begun from. */
export type PlanValues = {
  version: number;
  summary: string;
  language: string | null;
  goals: GoalValues[];
  items: ItemValues[];
  measures: MeasureValues[];
  ownContributionMinor: number | null;
  otherFundingMinor: number | null;
  signedOn: string | null;
  signatureMethod: string | null;
};

export const newGoal = (): GoalValues => ({
  key: crypto.randomUUID(),
  dimension: null,
  text: '',
  indicator: '',
  targetOn: null,
});

export const newItem = (): ItemValues => ({
  key: crypto.randomUUID(),
  type: null,
  description: '',
  quantity: 1,
  deliveryMode: 'DIRECT',
  plannedMinor: null,
  goalKey: null,
  personId: null,
  plannedOn: null,
  kept: false,
});

const goalsOf = (from: Plan | null): GoalValues[] =>
  (from?.goals ?? []).map(({ id, dimension, text, indicator, targetOn }) => ({
    key: id,
    dimension,
    text: text ?? '',
    indicator: indicator ?? '',
    targetOn,
  }));

/** What was cancelled or returned does not go on into a new version. */
const itemsOf = (from: Plan | null): ItemValues[] =>
  (from?.items ?? [])
    .filter(({ state }) => !VOID_ITEM_STATES.includes(state))
    .map(({ id, goalId, description, state: _state, ceilingExempt: _exempt, ...item }) => ({
      ...item,
      key: id,
      goalKey: goalId,
      description: description ?? '',
    }));

/** Every answer of before, and a blank one for each grave factor that has none. */
function measuresOf(
  from: Plan | null,
  grave: Plans['gravestFactors'],
  items: readonly ItemValues[],
): MeasureValues[] {
  const known = from?.measures ?? [];
  const answered = known.map(({ factor, kind, itemId, text }, index) => ({
    key: `${factor}-${index}`,
    factor,
    kind,
    itemKey: items.some(({ key }) => key === itemId) ? itemId : null,
    text: text ?? '',
  }));
  const open = grave
    .filter((factor) => !known.some((measure) => measure.factor === factor))
    .map((factor) => ({ key: factor, factor, kind: null, itemKey: null, text: '' }));
  return [...answered, ...open];
}

const BLANK = {
  summary: null,
  language: 'AZ',
  ownContributionMinor: 0,
  otherFundingMinor: 0,
} as const satisfies Partial<Plan>;

/** An amendment is a paper of its own and needs its own signature. */
const signatureOf = (pending: Plan | null) => ({
  signedOn: pending?.signedOn ?? null,
  signatureMethod: pending?.signatureMethod ?? null,
});

/** The draft that waits, or else a new one that begins with what is in force. */
export function valuesOf({ pending, active, gravestFactors }: Plans): PlanValues {
  const from = pending ?? active;
  const { summary, language, ownContributionMinor, otherFundingMinor } = from ?? BLANK;
  const items = itemsOf(from);
  return {
    version: pending?.version ?? 0,
    summary: summary ?? '',
    language,
    goals: goalsOf(from),
    items,
    measures: measuresOf(from, gravestFactors, items),
    ownContributionMinor,
    otherFundingMinor,
    ...signatureOf(pending),
  };
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** The body that the API takes: what was left empty is null, a factor without an answer is left out. */
export function bodyOf(values: PlanValues): Schemas['SavePlanDraftRequest'] {
  const { version: _version, ...rest } = values;
  const body = {
    ...rest,
    summary: textOrNull(values.summary),
    ownContributionMinor: values.ownContributionMinor ?? 0,
    otherFundingMinor: values.otherFundingMinor ?? 0,
    goals: values.goals.map((goal) => ({
      ...goal,
      text: textOrNull(goal.text),
      indicator: textOrNull(goal.indicator),
    })),
    items: values.items.map(({ kept: _kept, ...item }) => ({
      ...item,
      description: textOrNull(item.description),
      plannedMinor: item.plannedMinor ?? 0,
    })),
    measures: values.measures
      .filter(({ kind }) => kind !== null)
      .map(({ factor, kind, itemKey, text }) => ({
        factor,
        kind,
        itemKey: kind === 'ITEM' ? itemKey : null,
        text: textOrNull(text),
      })),
  };
  return body as Schemas['SavePlanDraftRequest'];
}

/** What not even a draft can be without. */
export function faultsOf({ goals, items }: PlanValues): FieldFaults {
  const required = (value: unknown) => (value === null ? 'REQUIRED' : null);
  return Object.fromEntries([
    ...goals.map((goal, at) => [`goals.${at}.dimension`, required(goal.dimension)]),
    ...items.flatMap((item, at) => [
      [`items.${at}.type`, required(item.type)],
      [`items.${at}.quantity`, required(item.quantity)],
      [`items.${at}.deliveryMode`, required(item.deliveryMode)],
      [`items.${at}.plannedMinor`, required(item.plannedMinor)],
    ]),
  ]) as FieldFaults;
}

/** EUR cents of a draft as it is typed, by the rule of the ceiling (docs/domain/plans.md PLAN-02). */
export function sumsOf({ items }: PlanValues, ceiling: Plans['ceiling']) {
  const priced = items
    .filter(({ type }) => type !== null)
    .map(({ type, plannedMinor }) => ({
      type: type as AssistanceType,
      amountMinor: plannedMinor ?? 0,
    }));
  const totalMinor = priced.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const own = countedMinor(priced);
  return {
    totalMinor,
    exemptMinor: totalMinor - own,
    countedMinor: own + ceiling.immediateHelpMinor,
    ceilingMinor: ceiling.limitMinor,
  };
}
export type PlanSums = ReturnType<typeof sumsOf>;
