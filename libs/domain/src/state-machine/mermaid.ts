import type { Transition, Vocabulary } from './definition.js';
import type { Machine } from './machine.js';

/** A machine as a Mermaid state diagram; the same table always gives the same text. */
export function toMermaid<V extends Vocabulary>(machine: Machine<V>): string {
  const memories = new Map<string, ReadonlySet<string>>();
  const edges = new Map<string, string[]>();
  for (const row of machine.transitions) {
    for (const from of row.from) {
      const edge = `${nodeOf(from)} --> ${targetNode(row, from, memories)}`;
      edges.set(edge, [...(edges.get(edge) ?? []), row.command]);
    }
  }
  return [
    'stateDiagram-v2',
    ...[...memories.keys()].map((memory) => `    state ${memory} <<choice>>`),
    ...[...edges].map(([edge, commands]) => `    ${edge} : ${commands.join(', ')}`),
    ...[...memories].flatMap(([memory, states]) =>
      [...states].map((state) => `    ${memory} --> ${state}`),
    ),
    ...machine.finals.map((state) => `    ${state} --> [*]`),
    '',
  ].join('\n');
}

const nodeOf = (state: string): string => (state === 'NOTHING' ? '[*]' : state);

function targetNode<V extends Vocabulary>(
  row: Transition<V>,
  from: string,
  memories: Map<string, ReadonlySet<string>>,
): string {
  if (row.to === 'SAME') return nodeOf(from);
  if (typeof row.to === 'string') return nodeOf(row.to);
  const { memory, among } = row.to;
  memories.set(memory, new Set([...(memories.get(memory) ?? []), ...among]));
  return memory;
}
