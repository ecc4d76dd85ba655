import { defineMachine } from '../state-machine/index.js';
import { CASE_STATES } from './case-states.js';
import { ENDING_TRANSITIONS } from './transitions-ending.js';
import { EVENT_TRANSITIONS } from './transitions-events.js';
import { OPENING_TRANSITIONS } from './transitions-opening.js';
import { WORK_TRANSITIONS } from './transitions-work.js';
import type { CaseVocabulary } from './vocabulary.js';

/** The whole machine of a reintegration case; checked when this module is loaded. */
export const CASE_MACHINE = defineMachine<CaseVocabulary>({
  name: 'reintegration case',
  states: CASE_STATES,
  finals: ['ANONYMISED'],
  transitions: [
    ...OPENING_TRANSITIONS,
    ...WORK_TRANSITIONS,
    ...EVENT_TRANSITIONS,
    ...ENDING_TRANSITIONS,
  ],
});
