import type { MachineDefinition, Nothing, Transition, Vocabulary } from './definition.js';
import { findMachineFaults } from './machine-faults.js';

export interface Machine<V extends Vocabulary> extends MachineDefinition<V> {
  /** The row for a command in a state, or undefined: the state does not offer it. */
  readonly find: (state: V['state'] | Nothing, command: V['command']) => Transition<V> | undefined;
}

/**
 * Checks a table and indexes it. Called where the table is declared, so a faulty one stops the program at load.
 * @throws Error naming every fault: unknown, unreachable or dead-end states, twin rows, rows without actor.
 */
export function defineMachine<V extends Vocabulary>(definition: MachineDefinition<V>): Machine<V> {
  const faults = findMachineFaults(definition);
  if (faults.length > 0) throw new Error(`Machine ${definition.name}: ${faults.join('; ')}`);
  const rows = new Map<string, Transition<V>>();
  for (const row of definition.transitions) {
    for (const state of row.from) rows.set(`${state} ${row.command}`, row);
  }
  return { ...definition, find: (state, command) => rows.get(`${state} ${command}`) };
}

/** Every state in which a row can end when it starts in `from`. */
export function possibleTargets<V extends Vocabulary>(
  row: Transition<V>,
  from: V['state'] | Nothing,
): readonly (V['state'] | Nothing)[] {
  if (row.to === 'SAME') return [from];
  return typeof row.to === 'string' ? [row.to] : row.to.among;
}
