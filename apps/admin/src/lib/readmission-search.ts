import { dateIn } from './search-params';

type Search = Record<string, unknown>;

const NAMES = ['state', 'requestingState', 'holder', 'reply', 'clock', 'sort'] as const;
const CODES = /^-?[A-Za-z_]{1,40}(,[A-Z_]{1,40})*$/;

/** Codes or nothing; which of them there are only the page knows, so that no other page loads their lists. */
function codesAt(search: Search, name: string): string | undefined {
  const value = search[name];
  const text = Array.isArray(value) ? value.join(',') : value;
  return typeof text === 'string' && CODES.test(text) ? text : undefined;
}

export const readmissionSearchShape = (
  search: Search,
): Partial<Record<(typeof NAMES)[number], string | undefined>> =>
  Object.fromEntries(NAMES.map((name) => [name, codesAt(search, name)]));

export const arrivalSearchOf = (search: Search) => ({ from: dateIn(search['from']) });
