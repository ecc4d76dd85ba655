import type { SubjectKey } from '../../platform/crypto/index.js';
import { type FieldError, ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { activePlan, type CaseBoard, goalsOf, itemsOf } from './case-board.js';
import type { SavePlanDraftRequest } from './dto/save-plan-draft.request.js';
import type { PlanGoalEntity } from './plan-goal.entity.js';
import type { PlanItemEntity } from './plan-item.entity.js';
import type { PlanMeasureEntity } from './plan-measure.entity.js';
import { sealText } from './plan-places.js';

export interface DraftRows {
  readonly goals: readonly Partial<PlanGoalEntity>[];
  readonly items: readonly (Partial<PlanItemEntity> &
    Pick<PlanItemEntity, 'type' | 'plannedMinor' | 'copiedFrom'>)[];
  readonly measures: readonly Partial<PlanMeasureEntity>[];
}

interface Draft {
  readonly planId: string;
  readonly caseId: string;
  readonly board: CaseBoard;
  readonly key: SubjectKey;
}

/**
 * The rows of a draft as it was sent. A row whose key is its id keeps it; one whose key is the id of an item of
 * the active version becomes its successor.
 */
export function draftRows(body: SavePlanDraftRequest, draft: Draft): DraftRows {
  demandReferences(body);
  const { planId, caseId, key } = draft;
  const own = { planId, caseId };
  const goalIds = new Map(
    body.goals.map((goal) => [goal.key, keptId(goal.key, idsOfGoals(draft))]),
  );
  const items = successors(body, draft);
  return {
    goals: body.goals.map((goal, position) => {
      const id = goalIds.get(goal.key) ?? newId();
      return {
        ...own,
        id,
        position,
        dimension: goal.dimension,
        textCipher: sealText(key, 'text_cipher', id, goal.text),
        indicatorCipher: sealText(key, 'indicator_cipher', id, goal.indicator),
        targetOn: goal.targetOn ?? null,
        ...forerunnerOf(goal.key, draft),
      };
    }),
    items: body.items.map((item, position) => {
      const { id = newId(), copiedFrom = null } = items.get(item.key) ?? {};
      return {
        ...own,
        id,
        copiedFrom,
        position,
        goalId: goalIds.get(item.goalKey ?? '') ?? null,
        personId: item.personId ?? null,
        type: item.type,
        descriptionCipher: sealText(key, 'description_cipher', id, item.description),
        quantity: item.quantity,
        deliveryMode: item.deliveryMode,
        plannedMinor: item.plannedMinor,
        plannedOn: item.plannedOn ?? null,
        state: 'PLANNED',
      };
    }),
    measures: measureRows(body, draft, items),
  };
}

function measureRows(
  { measures }: SavePlanDraftRequest,
  { planId, caseId, key }: Draft,
  items: ReturnType<typeof successors>,
): DraftRows['measures'] {
  return measures.map(({ factor, kind, itemKey, text }) => {
    const id = newId();
    const itemId = kind === 'ITEM' ? (items.get(itemKey ?? '')?.id ?? null) : null;
    const textCipher = sealText(key, 'measure_text_cipher', id, text);
    return { planId, caseId, id, factor, kind, itemId, textCipher };
  });
}

const idsOfGoals = ({ board, planId }: Draft): readonly string[] =>
  goalsOf(board, { id: planId }).map(({ id }) => id);

/** From which goal of the active version it goes on; what became of that one comes with it when it takes effect. */
function forerunnerOf(key: string, { board, planId }: Draft) {
  const own = goalsOf(board, { id: planId }).find(({ id }) => id === key);
  const live = goalsOf(board, activePlan(board)).find(({ id }) => id === key);
  const state = (own ?? live)?.state ?? 'OPEN';
  return { state, copiedFrom: own?.copiedFrom ?? live?.id ?? null } as const;
}

const keptId = (key: string, known: readonly string[]): string =>
  known.includes(key) ? key : newId();

/** Id and forerunner of each item; no two have the same forerunner. */
function successors({ items }: SavePlanDraftRequest, { board, planId }: Draft) {
  const live = new Set(itemsOf(board, activePlan(board)).map(({ id }) => id));
  const known = new Map(itemsOf(board, { id: planId }).map((row) => [row.id, row.copiedFrom]));
  const taken = new Set<string>();
  return new Map(
    items.map(({ key }) => {
      const wanted = known.get(key) ?? (live.has(key) ? key : null);
      const copiedFrom = wanted !== null && !taken.has(wanted) ? wanted : null;
      if (copiedFrom !== null) taken.add(copiedFrom);
      return [key, { id: known.has(key) ? key : newId(), copiedFrom }] as const;
    }),
  );
}

/** @throws ProblemError VALIDATION_FAILED for keys that stand twice or name nothing. */
function demandReferences({ goals, items, measures }: SavePlanDraftRequest): void {
  const goalKeys = new Set(goals.map(({ key }) => key));
  const itemKeys = new Set(items.map(({ key }) => key));
  const unknown = (key: string | null | undefined, keys: ReadonlySet<string>): boolean =>
    key !== null && key !== undefined && !keys.has(key);
  const errors: FieldError[] = [
    ...(goalKeys.size < goals.length ? [fault('#/goals', 'NOT_UNIQUE')] : []),
    ...(itemKeys.size < items.length ? [fault('#/items', 'NOT_UNIQUE')] : []),
    ...items.flatMap(({ goalKey }, index) =>
      unknown(goalKey, goalKeys) ? [fault(`#/items/${index}/goalKey`, 'UNKNOWN_CODE')] : [],
    ),
    ...measures.flatMap(({ itemKey }, index) =>
      unknown(itemKey, itemKeys) ? [fault(`#/measures/${index}/itemKey`, 'UNKNOWN_CODE')] : [],
    ),
  ];
  if (errors.length > 0) throw new ProblemError('VALIDATION_FAILED', { errors });
}

const fault = (pointer: string, code: 'NOT_UNIQUE' | 'UNKNOWN_CODE'): FieldError => ({
  pointer,
  code,
});
