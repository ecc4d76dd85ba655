import {
  READMISSION_HOLDERS,
  READMISSION_STATES,
  REPLY_STATES,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';
import { codeIn, codesIn } from '#/lib/search-params';

type Search = Record<string, unknown>;

export const CLOCK_FILTERS = [
  'PASSED',
  'EFFECT_TO_CONFIRM',
  'OVERDUE',
  'LAST_FIFTH',
  'RUNNING',
] as const;
const SORTS = ['due', '-due', 'received', '-received', 'number', '-number'] as const;

/** What may stand in the address of the register: known codes only (decisions.md E-09). */
export const readmissionSearchOf = (search: Search) => ({
  state: codesIn(search['state'], READMISSION_STATES),
  requestingState: codesIn(search['requestingState'], REQUESTING_STATES),
  holder: codesIn(search['holder'], READMISSION_HOLDERS),
  reply: codesIn(search['reply'], REPLY_STATES),
  clock: codeIn(search['clock'], CLOCK_FILTERS),
  sort: codeIn(search['sort'], SORTS),
});
export type ReadmissionSearch = Partial<ReturnType<typeof readmissionSearchOf>>;
