/** Where a thing comes from when it is created, and where it goes when its row is deleted. */
export const NOTHING = 'NOTHING';
export type Nothing = typeof NOTHING;

/** The words of one machine. Each field is a union of codes. */
export interface Vocabulary {
  readonly state: string;
  readonly command: string;
  readonly actor: string;
  readonly guard: string;
  readonly need: string;
  readonly effect: string;
  readonly memory: string;
}

/** A return to a remembered state, e.g. the one before a suspension. */
export interface Remembered<V extends Vocabulary> {
  readonly memory: V['memory'];
  /** Every state that can have been remembered; what the loader's reachability check walks. */
  readonly among: readonly V['state'][];
}

export type Target<V extends Vocabulary> = V['state'] | Nothing | 'SAME' | Remembered<V>;

/** One row of a transition table. */
export interface Transition<V extends Vocabulary> {
  readonly command: V['command'];
  readonly from: readonly (V['state'] | Nothing)[];
  readonly to: Target<V>;
  readonly actors: readonly V['actor'][];
  /** What must hold, by name, in the order in which refusals are shown. */
  readonly guards: readonly V['guard'][];
  /** What the person who commands must say, by name. Absent when the buttons are drawn. */
  readonly needs: readonly V['need'][];
  readonly effects: readonly V['effect'][];
  /** Where the rule stands, e.g. `reintegration.md 3 row 5`. */
  readonly source: string;
}

export interface MachineDefinition<V extends Vocabulary> {
  readonly name: string;
  readonly states: readonly V['state'][];
  /** States that nothing leaves. Any other state without an exit is a fault. */
  readonly finals: readonly V['state'][];
  readonly transitions: readonly Transition<V>[];
}
