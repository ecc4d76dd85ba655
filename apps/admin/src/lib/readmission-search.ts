import { READMISSION_HOLDERS, READMISSION_STATES } from '@qayidis/domain/readmission';
import { codeIn, codesIn, dateIn } from './search-params';

type Search = Record<string, unknown>;

export const CLOCK_FILTERS = ['PASSED', 'LAST_FIFTH', 'RUNNING'] as const;
const SORTS = ['due', '-due', 'received', '-received', 'number', '-number'] as const;

const COUNTRY = /^[A-Z]{2}$/;
const listOf = (value: unknown): readonly unknown[] =>
  typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];

/** Which states have an agreement only the page of the register knows; here they are two letters each. */
function countriesIn(value: unknown): string[] | undefined {
  const known = listOf(value).filter(
    (code): code is string => typeof code === 'string' && COUNTRY.test(code),
  );
  return known.length > 0 ? known : undefined;
}

/** What may stand in the address of the register: codes only (decisions.md E-09). */
export const readmissionSearchOf = (search: Search) => ({
  state: codesIn(search['state'], READMISSION_STATES),
  requestingState: countriesIn(search['requestingState']),
  holder: codesIn(search['holder'], READMISSION_HOLDERS),
  clock: codeIn(search['clock'], CLOCK_FILTERS),
  sort: codeIn(search['sort'], SORTS),
});
export type ReadmissionSearch = Partial<ReturnType<typeof readmissionSearchOf>>;

export const arrivalSearchOf = (search: Search) => ({ from: dateIn(search['from']) });
