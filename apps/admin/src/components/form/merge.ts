import { valueAt } from './value-path';

export type Side = 'mine' | 'theirs';

interface Versions<Values> {
  /** As the form opened. */
  readonly opened: Values;
  readonly mine: Values;
  readonly theirs: Values;
}

type Part = Readonly<Record<string, unknown>>;

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whose value of a field stays where one of both left it alone; null where both changed it: a person decides. */
export function sideOf(path: string, { opened, mine, theirs }: Versions<unknown>): Side | null {
  const [was, own, other] = [opened, mine, theirs].map((values) => valueAt(values, path));
  if (isSame(own, was)) return 'theirs';
  return isSame(other, was) || isSame(own, other) ? 'mine' : null;
}

/** Theirs with my changes upon it, part by part; a list counts as one value, and mine stays where both changed. */
export function merged<Values>({ opened, mine, theirs }: Versions<Values>): Values {
  if (isSame(mine, opened)) return theirs;
  if (!isPart(opened) || !isPart(mine) || !isPart(theirs)) return mine;
  const names = Object.keys({ ...theirs, ...mine });
  return Object.fromEntries(
    names.map((name) => [
      name,
      merged({ opened: opened[name], mine: mine[name], theirs: theirs[name] }),
    ]),
  ) as Values;
}

/** Whether a field was changed by both, each in another way. */
export function clashes({ opened, mine, theirs }: Versions<unknown>): boolean {
  if (isSame(mine, opened) || isSame(theirs, opened) || isSame(mine, theirs)) return false;
  if (!isPart(opened) || !isPart(mine) || !isPart(theirs)) return true;
  return Object.keys({ ...theirs, ...mine }).some((name) =>
    clashes({ opened: opened[name], mine: mine[name], theirs: theirs[name] }),
  );
}
