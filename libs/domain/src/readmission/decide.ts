import { fail, ok, type Result } from '../kernel/index.js';
import { PERMISSION_MATRIX, type Permission } from '../permissions/index.js';
import type { Refusal } from '../problems/index.js';
import {
  commandsFrom,
  type Nothing,
  type Offer,
  offersFrom,
  refusalsOf,
  resolveTarget,
  selectTransition,
} from '../state-machine/index.js';
import { clockStartOf } from './agreement.js';
import type {
  ReadmissionActor,
  ReadmissionContext,
  ReadmissionFacts,
  ReadmissionRequest,
} from './facts.js';
import { READMISSION_GUARD_RULES, refuse } from './guards.js';
import type { ReadmissionEffect, ReadmissionVocabulary } from './machine-vocabulary.js';
import { READMISSION_NEED_RULES } from './needs.js';
import { READMISSION_MACHINE } from './readmission-machine.js';
import type { ReadmissionCommand, ReadmissionState, ReplyOutcome } from './vocabulary.js';

export interface ReadmissionDecision {
  readonly to: ReadmissionState;
  readonly effects: readonly ReadmissionEffect[];
}

export interface ReadmissionAction extends Offer<ReadmissionVocabulary> {
  readonly permission: Permission;
}

/** The permission that a command needs. */
export function readmissionPermission(command: ReadmissionCommand): Permission {
  const name = `readmission.${command.toLowerCase().replaceAll('_', '-')}`;
  if (!(name in PERMISSION_MATRIX)) throw new Error(`No permission for ${command}`);
  return name as Permission;
}

const LEADS_TO: Readonly<Record<ReplyOutcome, ReadmissionState>> = {
  POSITIVE: 'ACCEPTED',
  NEGATIVE: 'REFUSED',
};

/** Of the two starts of a clock only the one that the agreement names (D-21). */
const effectsFor = (
  effects: readonly ReadmissionEffect[],
  { profile }: ReadmissionFacts,
): readonly ReadmissionEffect[] =>
  effects.filter(
    (effect) =>
      !effect.startsWith('START_CLOCK') || effect === `START_CLOCK ${clockStartOf(profile)}`,
  );

/**
 * Decides one command on one request.
 * @returns `TRANSITION_NOT_ALLOWED` (409), `FORBIDDEN` (403), `FOUR_EYES` or a rule's refusal (422)
 */
export function decideReadmission(
  state: ReadmissionState | Nothing,
  { command, actor, input = {} }: ReadmissionRequest,
  facts: ReadmissionFacts,
): Result<ReadmissionDecision, Refusal> {
  const selected = selectTransition(READMISSION_MACHINE, state, command, actor.role);
  if (!selected.ok) return selected;
  const context: ReadmissionContext = { state, actor, facts, input };
  const { effects, to: target } = selected.value;
  const rules = { guards: READMISSION_GUARD_RULES, needs: READMISSION_NEED_RULES };
  const [refusal] = refusalsOf(selected.value, rules, context);
  if (refusal) return fail(refusal);
  const outcome = facts.replyOutcome === null ? null : LEADS_TO[facts.replyOutcome];
  const to = resolveTarget(target, state, { SIGNED_OUTCOME: outcome });
  if (to === undefined || to === 'NOTHING') return fail(refuse('REPLY_SIGNED'));
  return ok({ to, effects: effectsFor(effects, facts) });
}

export const possibleReadmissionCommands = (
  state: ReadmissionState,
  role: ReadmissionActor['role'],
): readonly ReadmissionCommand[] => commandsFrom(READMISSION_MACHINE, state, role);

/** Every command that a state offers to a role, with the reasons against it where there are any. */
export function availableReadmissionActions(
  state: ReadmissionState,
  actor: ReadmissionActor,
  facts: ReadmissionFacts,
): readonly ReadmissionAction[] {
  const context: ReadmissionContext = { state, actor, facts, input: {} };
  return offersFrom(READMISSION_MACHINE, state, actor.role, READMISSION_GUARD_RULES, context).map(
    (offer) => ({ ...offer, permission: readmissionPermission(offer.command) }),
  );
}
