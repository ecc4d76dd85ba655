import { sumMinor } from '@qayidis/domain/kernel';
import {
  amendmentChange,
  KEPT_ITEM_STATES,
  type PlanContent,
  type PricedItem,
  summarisePlan,
  type PlanSummary,
} from '@qayidis/domain/plans';
import { ProblemError } from '../../platform/http/index.js';
import {
  activePlan,
  type CaseBoard,
  costing,
  immediateItems,
  type ItemRow,
  itemsOf,
  type PlanRow,
} from './case-board.js';

export const priced = (items: readonly ItemRow[]): readonly PricedItem[] =>
  items.map(({ type, plannedMinor }) => ({ type, amountMinor: plannedMinor }));

/** A version as the rules see it. */
export function contentOf(board: CaseBoard, plan: PlanRow): PlanContent {
  const measures = board.measures.filter(({ planId }) => planId === plan.id);
  const answered = (kind: string) => measures.filter((measure) => measure.kind === kind);
  const active = activePlan(board);
  return {
    goalIds: board.goals
      .filter(({ planId, textCipher }) => planId === plan.id && textCipher !== null)
      .map(({ id }) => id),
    items: costing(itemsOf(board, plan)).map((item) => ({
      type: item.type,
      amountMinor: item.plannedMinor,
      goalIds: item.goalId === null ? [] : [item.goalId],
      factors: answered('ITEM')
        .filter(({ itemId }) => itemId === item.id)
        .map(({ factor }) => factor),
    })),
    gravestFactors: board.gravestFactors,
    referredFactors: answered('REFERRAL').map(({ factor }) => factor),
    waivedFactors: answered('WAIVER')
      .filter(({ textCipher }) => textCipher !== null)
      .map(({ factor }) => factor),
    dependants: board.dependants,
    immediateHelp: priced(costing(immediateItems(board))),
    activeItems: active?.id === plan.id ? [] : priced(costing(itemsOf(board, active))),
  };
}

export const summaryOf = (board: CaseBoard, plan: PlanRow): PlanSummary =>
  summarisePlan(contentOf(board, plan), board.parameters);

/** What an amendment changes against the active version; null for a first plan and for the active one. */
export function changeOf(board: CaseBoard, plan: PlanRow) {
  const active = activePlan(board);
  if (active === undefined || active.id === plan.id) return null;
  return amendmentChange(
    priced(costing(itemsOf(board, active))),
    priced(costing(itemsOf(board, plan))),
    board.parameters,
  );
}

/** EUR cents of the programme's budget that a version would bind beyond what the active one binds. */
export function furtherMinor(board: CaseBoard, plan: PlanRow): number {
  const bound = itemsOf(board, activePlan(board)).map(({ committedMinor }) => committedMinor);
  const wanted = costing(itemsOf(board, plan)).map(({ plannedMinor }) => plannedMinor);
  return sumMinor(wanted) - sumMinor(bound);
}

type Successor = Pick<ItemRow, 'copiedFrom' | 'type' | 'plannedMinor'>;

/**
 * What was ordered stays in every later version with its type and price.
 * @throws ProblemError RULE_REFUSED with the item that is missing or changed
 */
export function demandOrderedKept(board: CaseBoard, next: readonly Successor[]): void {
  const ordered = itemsOf(board, activePlan(board)).filter(({ state }) =>
    KEPT_ITEM_STATES.includes(state),
  );
  for (const item of ordered) {
    const kept = next.some(
      ({ copiedFrom, type, plannedMinor }) =>
        copiedFrom === item.id && type === item.type && plannedMinor === item.plannedMinor,
    );
    if (!kept)
      throw new ProblemError('RULE_REFUSED', {
        params: { rule: 'ORDERED_ITEM_KEPT', itemId: item.id },
      });
  }
}
