import { AZ_PLACES, type AzPlaceCode } from '../code-lists/index.js';
import { foldAz, searchKey } from '../names/index.js';
import { cellText, type Cell } from './cells.js';
import { absent, notUnderstood, understood, type UnderstoodCell } from './understood.js';

export interface ReadPlace {
  readonly code: AzPlaceCode;
  /** What is more precise than the district, as written: "Xətai r.", "Xırdalan". */
  readonly settlement: string | null;
}

type Marker = 'CITY' | 'DISTRICT' | 'REPUBLIC' | null;

const MARKERS: readonly (readonly [RegExp, Exclude<Marker, null>])[] = [
  [/(^|\s)(ş\.?|şəh\.?|şəhəri?|city|г\.?|город)(?=\s|$)/iu, 'CITY'],
  [/(^|\s)(r\.?|ray\.?|rayonu?|district|р-?н\.?|район)(?=\s|$)/iu, 'DISTRICT'],
  [/(^|\s)(mr|muxtar respublikası|ar|autonomous republic)(?=\s|$)/iu, 'REPUBLIC'],
];
const LONGEST_PLACE = 200;

const codesByName = new Map<string, AzPlaceCode[]>();
const kindOf = new Map(AZ_PLACES.map(({ code, kind }) => [code, kind]));

function remember(name: string, code: AzPlaceCode): void {
  const codes = codesByName.get(name) ?? [];
  if (!codes.includes(code)) codesByName.set(name, [...codes, code]);
}

for (const { code, az, en, kind } of AZ_PLACES) {
  const names = kind === 'REPUBLIC' ? ['Naxçıvan', 'Nakhchivan'] : [az, en];
  for (const name of names) remember(searchKey(name), code);
}
remember(searchKey('NMR'), 'AZ-NX');
remember(searchKey('Gyandja'), 'AZ-GA');

function splitMarker(part: string): { name: string; marker: Marker } {
  const found = MARKERS.find(([pattern]) => pattern.test(part));
  return {
    name: found ? part.replace(found[0], ' ') : part,
    marker: found?.[1] ?? null,
  };
}

interface FoundPlace {
  readonly code: AzPlaceCode;
  readonly certain: boolean;
}

/** Without a word for it, Naxçıvan means the city and Şəki, Lənkəran and Yevlax the district. */
const PREFERENCE: readonly Marker[] = ['DISTRICT', 'CITY', 'REPUBLIC'];

function findPlace(part: string): FoundPlace | null {
  const { name, marker } = splitMarker(part);
  const codes = codesByName.get(searchKey(name)) ?? [];
  const only = codes[0];
  if (only === undefined) return null;
  const marked = codes.find((code) => kindOf.get(code) === marker);
  if (marked) return { code: marked, certain: true };
  const usual = PREFERENCE.flatMap((kind) => codes.filter((code) => kindOf.get(code) === kind));
  const rivals = codes.filter((code) => kindOf.get(code) !== 'REPUBLIC');
  return { code: usual[0] ?? only, certain: rivals.length < 2 };
}

/** A place in Azerbaijan with or without "ş." and "r."; what is more precise than a district is kept as text. */
export function readPlace(cell: Cell | undefined): UnderstoodCell<ReadPlace> {
  const original = cellText(cell);
  const text = original.trim();
  if (text === '') return absent(original);
  if (text.length > LONGEST_PLACE) return notUnderstood(original, 'PLACE_UNKNOWN');
  const parts = text
    .split(/[,;()\n]/)
    .map((part) => part.trim())
    .filter((part) => foldAz(part) !== '');
  const found = parts.map(findPlace);
  const at = found.findIndex((place) => place !== null);
  const place = found[at];
  if (!place) return notUnderstood(original, 'PLACE_UNKNOWN');
  const settlement = parts.filter((_part, index) => index !== at).join(', ') || null;
  return understood(original, { code: place.code, settlement }, place.certain ? 1 : 0.8);
}
