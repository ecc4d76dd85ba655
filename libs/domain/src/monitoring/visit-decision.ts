import { fail, ok, type Result } from '../kernel/index.js';
import type { Permission } from '../permissions/index.js';
import type { Refusal } from '../problems/index.js';
import { offersFrom, refusalsOf, selectTransition, type Offer } from '../state-machine/index.js';
import {
  VISIT_GUARD_RULES,
  VISIT_NEED_RULES,
  VISIT_PERMISSIONS,
  type VisitContext,
} from './visit-guards.js';
import { VISIT_MACHINE } from './visit-machine.js';
import type {
  VisitActor,
  VisitCommand,
  VisitEffect,
  VisitFacts,
  VisitInput,
  VisitState,
  VisitVocabulary,
} from './visit-vocabulary.js';

export interface VisitRequest {
  readonly command: VisitCommand;
  readonly actor: VisitActor;
  readonly input?: VisitInput;
}

export interface VisitDecision {
  readonly from: VisitState | 'NOTHING';
  readonly to: VisitState;
  readonly effects: readonly VisitEffect[];
}

export interface VisitAction extends Offer<VisitVocabulary> {
  readonly permission: Permission;
}

/**
 * Decides one command on one visit.
 * @returns `TRANSITION_NOT_ALLOWED` (409), `FORBIDDEN` (403), or a rule's refusal (422) with `params.rule`.
 */
export function decideVisit(
  state: VisitState | 'NOTHING',
  { command, actor, input = {} }: VisitRequest,
  facts: VisitFacts,
): Result<VisitDecision, Refusal> {
  const selected = selectTransition(VISIT_MACHINE, state, command, actor.role);
  if (!selected.ok) return selected;
  const context: VisitContext = { actor, facts, input };
  const { effects, to } = selected.value;
  const rules = { guards: VISIT_GUARD_RULES, needs: VISIT_NEED_RULES };
  const [refusal] = refusalsOf(selected.value, rules, context);
  if (refusal) return fail(refusal);
  return ok({ from: state, to: (to === 'SAME' ? state : to) as VisitState, effects });
}

/** Every command that exists for a visit in this state and role, with the reasons against it. */
export function availableVisitActions(
  state: VisitState,
  actor: VisitActor,
  facts: VisitFacts,
): readonly VisitAction[] {
  const context: VisitContext = { actor, facts, input: {} };
  const offers = offersFrom(VISIT_MACHINE, state, actor.role, VISIT_GUARD_RULES, context);
  return offers.flatMap((offer) => {
    const permission = VISIT_PERMISSIONS[offer.command];
    return permission ? [{ ...offer, permission }] : [];
  });
}
