import type { RowFilter } from './api/import-queries';

/** Where somebody stands in an import; codes only, as they stand in the address. */
export interface ImportPlace {
  readonly step?: 'columns' | 'rows';
  readonly show?: RowFilter[];
}

type Places = Readonly<Record<string, ImportPlace>>;

const KEY = 'qayidis.import-places';
const MOST_REMEMBERED = 50;

function remembered(): Places {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Places) : {};
  } catch {
    return {};
  }
}

export const recallPlace = (importId: string): ImportPlace | undefined => remembered()[importId];

/** The latest places are kept on this device, so that a link without a place leads where one stood. */
export function rememberPlace(importId: string, place: ImportPlace): void {
  const { [importId]: _before, ...others } = remembered();
  const places = [...Object.entries(others), [importId, place] as const].slice(-MOST_REMEMBERED);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(places)));
  } catch {
    // storage is switched off: the address alone tells the place
  }
}
