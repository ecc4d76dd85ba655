import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../problems/index.js';
import type { MachineDefinition, Transition } from './definition.js';
import { offersFrom, resolveTarget, selectTransition, type Rules } from './evaluate.js';
import { defineMachine, possibleTargets } from './machine.js';
import { toMermaid } from './mermaid.js';

interface Door {
  readonly state: 'OPEN' | 'SHUT' | 'HELD' | 'GONE';
  readonly command: 'BUILD' | 'SHUT' | 'OPEN' | 'HOLD' | 'RELEASE' | 'PAINT' | 'BREAK';
  readonly actor: 'OWNER' | 'GUEST';
  readonly guard: 'UNLOCKED' | 'QUIET';
  readonly need: 'REASON';
  readonly effect: 'RING';
  readonly memory: 'BEFORE_HOLD';
}

type Row = Transition<Door>;
const row = (change: Pick<Row, 'command' | 'from' | 'to'> & Partial<Row>): Row => ({
  actors: ['OWNER'],
  guards: [],
  needs: [],
  effects: [],
  source: 'test',
  ...change,
});

const DOOR: MachineDefinition<Door> = {
  name: 'door',
  states: ['OPEN', 'SHUT', 'HELD', 'GONE'],
  finals: ['GONE'],
  transitions: [
    row({ command: 'BUILD', from: ['NOTHING'], to: 'OPEN' }),
    row({ command: 'SHUT', from: ['OPEN'], to: 'SHUT', actors: ['OWNER', 'GUEST'] }),
    row({ command: 'OPEN', from: ['SHUT'], to: 'OPEN', guards: ['UNLOCKED', 'QUIET'] }),
    row({ command: 'HOLD', from: ['OPEN', 'SHUT'], to: 'HELD', needs: ['REASON'] }),
    row({
      command: 'RELEASE',
      from: ['HELD'],
      to: { memory: 'BEFORE_HOLD', among: ['OPEN', 'SHUT'] },
    }),
    row({ command: 'PAINT', from: ['SHUT'], to: 'SAME' }),
    row({ command: 'BREAK', from: ['OPEN'], to: 'GONE' }),
  ],
};
const door = defineMachine(DOOR);

const refuse = (rule: string): Refusal => ({ code: 'RULE_REFUSED', params: { rule } });
const RULES: Rules<Door['guard'], { locked: boolean; noisy: boolean }> = {
  UNLOCKED: ({ locked }) => (locked ? refuse('UNLOCKED') : null),
  QUIET: ({ noisy }) => (noisy ? refuse('QUIET') : null),
};

const withRows = (...rows: Row[]): MachineDefinition<Door> => ({
  ...DOOR,
  transitions: [...DOOR.transitions, ...rows],
});

describe('a machine that is loaded', () => {
  it.each<[string, MachineDefinition<Door>]>([
    [
      'UNKNOWN_STATE MELTED in BREAK',
      withRows(row({ command: 'BREAK', from: ['SHUT'], to: 'MELTED' as 'GONE' })),
    ],
    ['TWIN_ROW OPEN from SHUT', withRows(row({ command: 'OPEN', from: ['SHUT'], to: 'GONE' }))],
    ['NO_ACTOR BREAK', withRows(row({ command: 'BREAK', from: ['SHUT'], to: 'GONE', actors: [] }))],
    ['UNREACHABLE_STATE GONE', { ...DOOR, transitions: DOOR.transitions.slice(0, -1) }],
    ['DEAD_END GONE', { ...DOOR, finals: [] }],
    ['FINAL_STATE_LEFT HELD', { ...DOOR, finals: ['GONE', 'HELD'] }],
  ])('is refused for %s', (fault, definition) => {
    expect(() => defineMachine(definition)).toThrow(fault);
  });

  it('does not count a loop onto itself as a way out', () => {
    const shutForEver = DOOR.transitions.filter(
      ({ command }) => command !== 'OPEN' && command !== 'HOLD' && command !== 'RELEASE',
    );
    expect(() =>
      defineMachine({ ...DOOR, states: ['OPEN', 'SHUT', 'GONE'], transitions: shutForEver }),
    ).toThrow('DEAD_END SHUT');
  });
});

describe('a command', () => {
  it('is refused with what is possible when the state does not offer it', () => {
    expect(selectTransition(door, 'HELD', 'BREAK', 'OWNER')).toEqual({
      ok: false,
      error: {
        code: 'TRANSITION_NOT_ALLOWED',
        params: { command: 'BREAK', state: 'HELD', possible: ['RELEASE'] },
      },
    });
  });

  it('is forbidden to a role that the row does not name', () => {
    const outcome = selectTransition(door, 'SHUT', 'OPEN', 'GUEST');
    expect(outcome).toEqual({
      ok: false,
      error: { code: 'FORBIDDEN', params: { command: 'OPEN' } },
    });
  });

  it('is offered with every reason against it', () => {
    const offers = offersFrom(door, 'SHUT', 'OWNER', RULES, { locked: true, noisy: true });
    expect(offers).toEqual([
      {
        command: 'OPEN',
        needs: [],
        allowed: false,
        refusal: refuse('UNLOCKED'),
        refusals: [refuse('UNLOCKED'), refuse('QUIET')],
      },
      { command: 'HOLD', needs: ['REASON'], allowed: true, refusals: [] },
      { command: 'PAINT', needs: [], allowed: true, refusals: [] },
    ]);
  });
});

describe('the target of a row', () => {
  it('is the remembered state, or unknown where none is remembered', () => {
    const release = door.find('HELD', 'RELEASE')!;
    expect(resolveTarget(release.to, 'HELD', { BEFORE_HOLD: 'SHUT' })).toBe('SHUT');
    expect(resolveTarget(release.to, 'HELD', { BEFORE_HOLD: null })).toBeUndefined();
    expect(possibleTargets(release, 'HELD')).toEqual(['OPEN', 'SHUT']);
  });

  it('is the same state where the row says so', () => {
    expect(resolveTarget(door.find('SHUT', 'PAINT')!.to, 'SHUT', { BEFORE_HOLD: null })).toBe(
      'SHUT',
    );
  });
});

it('is drawn as a Mermaid diagram', () => {
  expect(toMermaid(door)).toBe(`stateDiagram-v2
    state BEFORE_HOLD <<choice>>
    [*] --> OPEN : BUILD
    OPEN --> SHUT : SHUT
    SHUT --> OPEN : OPEN
    OPEN --> HELD : HOLD
    SHUT --> HELD : HOLD
    HELD --> BEFORE_HOLD : RELEASE
    SHUT --> SHUT : PAINT
    OPEN --> GONE : BREAK
    BEFORE_HOLD --> OPEN
    BEFORE_HOLD --> SHUT
    GONE --> [*]
`);
});
