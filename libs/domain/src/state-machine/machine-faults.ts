import type { MachineDefinition, Transition, Vocabulary } from './definition.js';

/** Every fault of a table as a code with its place; empty when the table is sound. */
export function findMachineFaults<V extends Vocabulary>(
  definition: MachineDefinition<V>,
): readonly string[] {
  return [
    ...unknownStates(definition),
    ...twinRows(definition),
    ...rowsWithoutActor(definition),
    ...unreachableStates(definition),
    ...deadEnds(definition),
  ];
}

function targetsOf<V extends Vocabulary>(row: Transition<V>): readonly string[] {
  if (row.to === 'SAME') return row.from;
  return typeof row.to === 'string' ? [row.to] : row.to.among;
}

function unknownStates<V extends Vocabulary>(definition: MachineDefinition<V>): string[] {
  const known = new Set<string>([...definition.states, 'NOTHING']);
  const named = definition.transitions.flatMap((row) =>
    [...row.from, ...targetsOf(row)].map((state) => ({ state, command: row.command })),
  );
  const strangers = named.filter(({ state }) => !known.has(state));
  const finals = definition.finals.filter((state) => !known.has(state));
  return [
    ...new Set([
      ...strangers.map(({ state, command }) => `UNKNOWN_STATE ${state} in ${command}`),
      ...finals.map((state) => `UNKNOWN_STATE ${state} in finals`),
    ]),
  ];
}

function twinRows<V extends Vocabulary>(definition: MachineDefinition<V>): string[] {
  const seen = new Set<string>();
  const twins: string[] = [];
  for (const row of definition.transitions) {
    for (const state of row.from) {
      const place = `${row.command} from ${state}`;
      if (seen.has(place)) twins.push(`TWIN_ROW ${place}`);
      seen.add(place);
    }
  }
  return twins;
}

function rowsWithoutActor<V extends Vocabulary>(definition: MachineDefinition<V>): string[] {
  return definition.transitions
    .filter((row) => row.actors.length === 0)
    .map((row) => `NO_ACTOR ${row.command}`);
}

function unreachableStates<V extends Vocabulary>(definition: MachineDefinition<V>): string[] {
  const reached = new Set<string>(['NOTHING']);
  let grown = true;
  while (grown) {
    const before = reached.size;
    for (const row of definition.transitions) {
      const sources = row.from.filter((state) => reached.has(state));
      if (sources.length === 0) continue;
      for (const state of row.to === 'SAME' ? sources : targetsOf(row)) reached.add(state);
    }
    grown = reached.size > before;
  }
  return definition.states
    .filter((state) => !reached.has(state))
    .map((state) => `UNREACHABLE_STATE ${state}`);
}

function deadEnds<V extends Vocabulary>(definition: MachineDefinition<V>): string[] {
  const left = new Set<string>(
    definition.transitions.flatMap((row) => (row.to === 'SAME' ? [] : row.from)),
  );
  const finals = new Set<string>(definition.finals);
  return definition.states.flatMap((state) => {
    if (!left.has(state) && !finals.has(state)) return [`DEAD_END ${state}`];
    return left.has(state) && finals.has(state) ? [`FINAL_STATE_LEFT ${state}`] : [];
  });
}
