/**
 * What may stand in an address: codes, dates and numbers, never typed text (decisions.md E-09). Lists are joined by
 * commas, so that an address stays readable: `?status=REFERRED,SCREENING&sort=-dueOn`.
 */
type SearchValue = string | number | boolean | readonly string[] | undefined;

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search as Record<string, SearchValue>)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(',') : [];
};

/** The known codes of a list in an address; unknown ones are dropped, none at all is undefined. */
export function codesIn<Code extends string>(
  value: unknown,
  allowed: readonly Code[],
): Code[] | undefined {
  const given = listOf(value);
  const known = allowed.filter((code) => given.includes(code));
  return known.length ? known : undefined;
}

/** A bar of filters holds every value as a list, also where one is meant. */
const oneOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** One known code, or undefined. */
export const codeIn = <Code extends string>(
  value: unknown,
  allowed: readonly Code[],
): Code | undefined => allowed.find((code) => code === oneOf(value));

const DATE = /^\d{4}-\d{2}-\d{2}$/;
export const dateIn = (value: unknown): string | undefined =>
  typeof value === 'string' && DATE.test(value) ? value : undefined;

const ID = /^[0-9a-zA-Z-]{1,64}$/;
/** An id or a code of a list that is only known to the server. */
export function idIn(value: unknown): string | undefined {
  const id = oneOf(value);
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

const CASE_NUMBER = /^RS-\d{4}-\d{6}$/;
export const caseNumberIn = (value: unknown): string | undefined =>
  typeof value === 'string' && CASE_NUMBER.test(value) ? value : undefined;

/** The codes of an audited action. */
const ACTION = /^[a-z][a-zA-Z0-9.-]{0,59}$/;
export const actionIn = (value: unknown): string | undefined =>
  typeof value === 'string' && ACTION.test(value) ? value : undefined;

/** What stands in an address as a bar of filters wants it: every value a list. */
export const valuesOf = (
  search: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, readonly string[] | undefined>> =>
  Object.fromEntries(
    Object.entries(search).map(([code, value]) => [
      code,
      typeof value === 'string' ? [value] : value,
    ]),
  );

/** And back, where each filter takes one value. */
export const firstOf = (
  values: Readonly<Record<string, readonly string[] | undefined>>,
): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(values).map(([code, chosen]) => [code, chosen?.[0]]));
