import { fail, ok, type Result } from '../kernel/index.js';
import { PERMISSION_MATRIX, type Permission } from '../permissions/index.js';
import type { Refusal } from '../problems/index.js';
import {
  commandsFrom,
  offersFrom,
  refusalsOf,
  resolveTarget,
  selectTransition,
  type Memories,
  type Offer,
} from '../state-machine/index.js';
import { columnsOf, type ColumnChanges } from './case-columns.js';
import { refuse, type CaseContext, type CaseRequest } from './case-context.js';
import { effectsOf, type CaseEffect } from './case-effects.js';
import type { CaseActor, CaseFacts } from './case-facts.js';
import { CASE_GUARD_RULES } from './case-guards.js';
import { CASE_MACHINE } from './case-machine.js';
import { CASE_NEED_RULES } from './case-needs.js';
import type { CaseState } from './case-states.js';
import { DEFAULT_CASE_PARAMETERS, type CaseParameters } from './parameters.js';
import type { CaseCommand, CaseGuard, CaseRole, CaseVocabulary } from './vocabulary.js';

/** What an accepted command leads to. */
export interface CaseDecision {
  readonly from: CaseState | 'NOTHING';
  /** `NOTHING`: the row is deleted. */
  readonly to: CaseState | 'NOTHING';
  readonly effects: readonly CaseEffect[];
  /** Columns to set beside the state. */
  readonly columns: ColumnChanges;
}

/** A command as a case offers it: what the API refuses and the admin draws. */
export interface CaseAction extends Offer<CaseVocabulary> {
  readonly permission: Permission;
}

/** Commands whose permission is not `case.` and their name, and those of the system, which need none. */
const PERMISSION_EXCEPTIONS: Readonly<Partial<Record<CaseCommand, Permission | null>>> = {
  CREATE_REFERRAL: 'case.create',
  RECEIVE_REFERRAL: 'referral.submit',
  IMPORT: 'import.manage',
  PURGE_DRAFT: null,
  EXPIRE: null,
  ALL_DELIVERED: null,
};

/** The permission that a command needs; null for those that only the system gives. */
export function permissionOf(command: CaseCommand): Permission | null {
  const exception = PERMISSION_EXCEPTIONS[command];
  if (exception !== undefined) return exception;
  const name = `case.${command.toLowerCase().replaceAll('_', '-')}`;
  if (!(name in PERMISSION_MATRIX)) throw new Error(`No permission for ${command}`);
  return name as Permission;
}

/** A reopened case starts at the earliest in SCREENING (D-36). */
const fromScreening = (state: CaseState | null): CaseState | null =>
  state === 'DRAFT' || state === 'REFERRED' ? 'SCREENING' : state;

const memoriesOf = (facts: CaseFacts): Memories<CaseVocabulary> => ({
  BEFORE_SUSPENSION: facts.stateBeforeSuspension,
  BEFORE_CLOSURE: facts.stateBeforeClosure,
  BEFORE_CLOSURE_FROM_SCREENING: fromScreening(facts.stateBeforeClosure),
});

/**
 * Decides one command on one case.
 * @returns `TRANSITION_NOT_ALLOWED` (409), `FORBIDDEN` (403), or a rule's refusal (422) with `params.rule`.
 */
export function decide(
  state: CaseState | 'NOTHING',
  { command, actor, input = {} }: CaseRequest,
  facts: CaseFacts,
  parameters: CaseParameters = DEFAULT_CASE_PARAMETERS,
): Result<CaseDecision, Refusal> {
  const selected = selectTransition(CASE_MACHINE, state, command, actor.role);
  if (!selected.ok) return selected;
  const context: CaseContext = { state, actor, facts, input, parameters };
  const { effects, to: target } = selected.value;
  const rules = { guards: CASE_GUARD_RULES, needs: CASE_NEED_RULES };
  const [refusal] = refusalsOf(selected.value, rules, context);
  if (refusal) return fail(refusal);
  const to = resolveTarget(target, state, memoriesOf(facts));
  if (to === undefined) return fail(refuse('STATE_REMEMBERED'));
  return ok({
    from: state,
    to,
    effects: effectsOf(effects, command, to, context),
    columns: columnsOf(command, to, context),
  });
}

/** What a state offers to a role, whether or not a rule stands against it now (`allowedActions` of a 409). */
export const possibleCommands = (state: CaseState, role: CaseRole): readonly CaseCommand[] =>
  commandsFrom(CASE_MACHINE, state, role).filter((command) => permissionOf(command) !== null);

/** Ask for what a case is from its first day: whoever does not pass them once never will. */
const LASTING_GUARDS: readonly CaseGuard[] = ['ORIGIN_REGISTER', 'NOT_FROM_REGISTER'];

/** No work leads to the step: the case is not of the kind that has it. */
export const isOutOfReach = ({ params }: Refusal): boolean =>
  LASTING_GUARDS.some((guard) => guard === params?.['rule']);

/**
 * Every command that exists from this state for this role, with the reasons against it where there are any.
 * Commands of the system are never offered to a person, nor a step that this case can never take.
 */
export function availableActions(
  state: CaseState,
  actor: CaseActor,
  facts: CaseFacts,
  parameters: CaseParameters = DEFAULT_CASE_PARAMETERS,
): readonly CaseAction[] {
  const context: CaseContext = { state, actor, facts, input: {}, parameters };
  return offersFrom(CASE_MACHINE, state, actor.role, CASE_GUARD_RULES, context).flatMap((offer) => {
    const permission = permissionOf(offer.command);
    return permission && !offer.refusals.some(isOutOfReach) ? [{ ...offer, permission }] : [];
  });
}
