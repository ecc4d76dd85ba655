const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What differs from before, parts likewise: what was not touched is not sent, and the trail names what was. */
export function changesOf<Values extends object>(before: Values, after: Values): Partial<Values> {
  const old = before as Record<string, unknown>;
  const changed = Object.entries(after).filter(([name, value]) => !same(old[name], value));
  return Object.fromEntries(
    changed.map(([name, value]) => {
      const was = old[name];
      return [name, isPart(value) && isPart(was) ? changesOf(was, value) : value];
    }),
  ) as Partial<Values>;
}
