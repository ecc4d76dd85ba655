import type { Target, Transition } from '../state-machine/index.js';
import type { CaseVocabulary } from './vocabulary.js';

export type CaseTransition = Transition<CaseVocabulary>;

type Extras = Partial<Pick<CaseTransition, 'guards' | 'needs' | 'effects'>>;

/** One row of the case table; what a row does not name is empty. */
export const row = (
  command: CaseTransition['command'],
  from: CaseTransition['from'],
  to: Target<CaseVocabulary>,
  actors: CaseTransition['actors'],
  source: string,
  { guards = [], needs = [], effects = [] }: Extras,
): CaseTransition => ({ command, from, to, actors, guards, needs, effects, source });

/** A page and row of the domain rules. */
export const rule = (place: string): string => `reintegration.md 3 ${place}`;
