import { setImmediate as breath } from 'node:timers/promises';

/** Some milliseconds of work for the dearest of what is done per row. */
const SLICE = 200;

/** `map` over many items with a breath between slices, so that the process does other things meanwhile. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += SLICE) {
    if (at > 0) await breath();
    results.push(...items.slice(at, at + SLICE).map((item, index) => map(item, at + index)));
  }
  return results;
}
