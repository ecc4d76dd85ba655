import { fail, ok, type Result } from '../kernel/index.js';
import type { Permission } from '../permissions/index.js';
import type { Refusal } from '../problems/index.js';
import { offersFrom, refusalsOf, selectTransition, type Offer } from '../state-machine/index.js';
import {
  ITEM_GUARD_RULES,
  ITEM_NEED_RULES,
  ITEM_PERMISSIONS,
  type ItemContext,
} from './item-guards.js';
import { ITEM_MACHINE } from './item-machine.js';
import type {
  ItemActor,
  ItemCommand,
  ItemEffect,
  ItemFacts,
  ItemInput,
  ItemState,
  ItemVocabulary,
} from './item-vocabulary.js';
import { DEFAULT_PLAN_PARAMETERS, type PlanParameters } from './parameters.js';

export interface ItemRequest {
  readonly command: ItemCommand;
  readonly actor: ItemActor;
  readonly input?: ItemInput;
}

export interface ItemDecision {
  readonly from: ItemState | 'NOTHING';
  readonly to: ItemState;
  readonly effects: readonly ItemEffect[];
}

export interface ItemAction extends Offer<ItemVocabulary> {
  readonly permission: Permission;
}

/**
 * Decides one command on one item.
 * @returns `TRANSITION_NOT_ALLOWED` (409), `FORBIDDEN` (403), or a rule's refusal (422) with `params.rule`.
 */
export function decideItem(
  state: ItemState | 'NOTHING',
  { command, actor, input = {} }: ItemRequest,
  facts: ItemFacts,
  parameters: PlanParameters = DEFAULT_PLAN_PARAMETERS,
): Result<ItemDecision, Refusal> {
  const selected = selectTransition(ITEM_MACHINE, state, command, actor.role);
  if (!selected.ok) return selected;
  const context: ItemContext = { actor, facts, input, parameters };
  const { effects, to } = selected.value;
  const rules = { guards: ITEM_GUARD_RULES, needs: ITEM_NEED_RULES };
  const [refusal] = refusalsOf(selected.value, rules, context);
  if (refusal) return fail(refusal);
  return ok({ from: state, to: (to === 'SAME' ? state : to) as ItemState, effects });
}

/** Every command that exists for an item in this state and role, with the reasons against it. */
export function availableItemActions(
  state: ItemState,
  actor: ItemActor,
  facts: ItemFacts,
  parameters: PlanParameters = DEFAULT_PLAN_PARAMETERS,
): readonly ItemAction[] {
  const context: ItemContext = { actor, facts, input: {}, parameters };
  return offersFrom(ITEM_MACHINE, state, actor.role, ITEM_GUARD_RULES, context).flatMap((offer) => {
    const permission = ITEM_PERMISSIONS[offer.command];
    return permission ? [{ ...offer, permission }] : [];
  });
}
