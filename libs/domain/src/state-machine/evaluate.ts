import { fail, ok, type Result } from '../kernel/index.js';
import { ROLES } from '../permissions/index.js';
import type { Refusal } from '../problems/index.js';
import type { Nothing, Target, Transition, Vocabulary } from './definition.js';
import type { Machine } from './machine.js';

/** A rule by name: null when it holds, else why not. */
export type Rules<Name extends string, Context> = Readonly<
  Record<Name, (context: Context) => Refusal | null>
>;

export type Memories<V extends Vocabulary> = Readonly<Record<V['memory'], V['state'] | null>>;

/** One command as its state offers it to one role: what the API refuses and the screen draws. */
export interface Offer<V extends Vocabulary> {
  readonly command: V['command'];
  readonly needs: readonly V['need'][];
  readonly allowed: boolean;
  /** The first reason against it. */
  readonly refusal?: Refusal;
  /** Every reason against it, so that all can be put right in one go. */
  readonly refusals: readonly Refusal[];
}

/**
 * The row that a state offers to a role.
 * @returns `TRANSITION_NOT_ALLOWED` (with what is possible) or `FORBIDDEN` otherwise.
 */
export function selectTransition<V extends Vocabulary>(
  machine: Machine<V>,
  state: V['state'] | Nothing,
  command: V['command'],
  role: V['actor'],
): Result<Transition<V>, Refusal> {
  const row = machine.find(state, command);
  if (!row) {
    const possible = commandsFrom(machine, state, role);
    return fail({ code: 'TRANSITION_NOT_ALLOWED', params: { command, state, possible } });
  }
  if (!row.actors.includes(role)) return fail({ code: 'FORBIDDEN', params: { command } });
  return ok(row);
}

/** Commands that exist from a state for a role, in the order of the table. */
export const commandsFrom = <V extends Vocabulary>(
  machine: Machine<V>,
  state: V['state'] | Nothing,
  role: V['actor'],
): readonly V['command'][] =>
  machine.transitions
    .filter((row) => row.from.includes(state) && row.actors.includes(role))
    .map((row) => row.command);

/** FOUR_EYES stops one person and not the step: whoever else the row names may take it (D-36). */
const withOthers = <V extends Vocabulary>(row: Transition<V>, refusal: Refusal): Refusal => {
  if (refusal.code !== 'FOUR_EYES') return refusal;
  const actors: readonly string[] = row.actors;
  return { ...refusal, overridableBy: ROLES.filter((role) => actors.includes(role)) };
};

/** The rules of a machine by name, of what must hold and of what must be said. */
export interface RowRules<V extends Vocabulary, Context> {
  readonly guards: Rules<V['guard'], Context>;
  /** Absent when the buttons are drawn: nothing has been said yet. */
  readonly needs?: Rules<V['need'], Context>;
}

const refusalsFrom = <Name extends string, Context>(
  names: readonly Name[],
  rules: Rules<Name, Context>,
  context: Context,
): readonly Refusal[] =>
  names.flatMap((name) => {
    const refusal = rules[name](context);
    return refusal ? [refusal] : [];
  });

/** What stands against a row, in the order of its rules. */
export const refusalsOf = <V extends Vocabulary, Context>(
  row: Transition<V>,
  { guards, needs }: RowRules<V, Context>,
  context: Context,
): readonly Refusal[] =>
  [
    ...refusalsFrom(row.guards, guards, context),
    ...(needs ? refusalsFrom(row.needs, needs, context) : []),
  ].map((refusal) => withOthers(row, refusal));

/** Every command of a state for a role, each with the reasons against it. */
export const offersFrom = <V extends Vocabulary, Context>(
  machine: Machine<V>,
  state: V['state'] | Nothing,
  role: V['actor'],
  guards: Rules<V['guard'], Context>,
  context: Context,
): readonly Offer<V>[] =>
  machine.transitions
    .filter((row) => row.from.includes(state) && row.actors.includes(role))
    .map((row) => {
      const refusals = refusalsOf(row, { guards }, context);
      const [refusal] = refusals;
      const offer = { command: row.command, needs: row.needs, refusals };
      return refusal ? { ...offer, allowed: false, refusal } : { ...offer, allowed: true };
    });

/**
 * The state in which a row ends.
 * @returns undefined when the row returns to a remembered state and none is remembered.
 */
export function resolveTarget<V extends Vocabulary>(
  target: Target<V>,
  from: V['state'] | Nothing,
  memories: Memories<V>,
): V['state'] | Nothing | undefined {
  if (target === 'SAME') return from;
  if (typeof target === 'string') return target;
  return memories[target.memory] ?? undefined;
}
