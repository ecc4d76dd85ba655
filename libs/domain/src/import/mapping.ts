import { foldAz, jaroWinkler } from '../names/index.js';
import { cellText, type Cell } from './cells.js';
import { foldWord } from './dictionary.js';
import {
  FIELD_TITLES,
  PRINCIPAL_FIELDS,
  REQUIRED_FIELDS,
  REQUIRED_MEMBER_FIELDS,
  type RegisterField,
} from './fields.js';

/** What one column is taken for. */
export interface ColumnProposal {
  /** 0-based. */
  readonly column: number;
  readonly title: string;
  readonly field: RegisterField | null;
  /** 0 to 1; 1 when the title is one of those known. */
  readonly confidence: number;
}

/** Which column holds which field; 0-based columns. What a person confirms and the system remembers. */
export type ColumnMapping = Readonly<Partial<Record<RegisterField, number>>>;

const EXACT = 1;
const WITHOUT_HINT = 0.95;
const CONTAINED = 0.8;
const ALIKE = 0.7;
const ALIKE_FROM = 0.93;
const LENGTH_SLIP = 2;
const LONGEST_TITLE = 80;
const SHORTEST_CONTAINED = 4;

interface KnownTitle {
  readonly field: RegisterField;
  readonly title: string;
  /** With spaces around, to be found as whole words. */
  readonly padded: string;
}

const TITLES: readonly KnownTitle[] = Object.entries(FIELD_TITLES).flatMap(([field, titles]) =>
  titles.map((title) => {
    const folded = foldAz(title);
    return { field: field as RegisterField, title: folded, padded: ` ${folded} ` };
  }),
);

interface WrittenTitle {
  readonly title: string;
  /** Without what stands in brackets. */
  readonly bare: string;
  readonly padded: string;
}

function confidenceOf(written: WrittenTitle, known: KnownTitle): number {
  if (written.title === known.title) return EXACT;
  if (written.bare === known.title) return WITHOUT_HINT;
  const { length } = known.title;
  if (length >= SHORTEST_CONTAINED && written.padded.includes(known.padded)) {
    return CONTAINED + Math.min(0.1, length / 200);
  }
  return isAlike(written.bare, known.title) ? ALIKE : 0;
}

/** A slip of the pen; letters and length are asked first, since every cell of the first rows comes by here. */
const isAlike = (bare: string, known: string): boolean =>
  known.length > SHORTEST_CONTAINED &&
  bare[0] === known[0] &&
  Math.abs(bare.length - known.length) <= LENGTH_SLIP &&
  jaroWinkler(bare, known) >= ALIKE_FROM;

/** The fields that one column's title may name. */
export type TitleClaims = readonly { readonly field: RegisterField; readonly confidence: number }[];

const NO_CLAIMS: TitleClaims = [];

/** What a cell may name if it is a column's title. */
export function readTitle(cell: Cell | undefined): TitleClaims {
  const text = typeof cell === 'string' ? cell : '';
  if (text.trim() === '' || text.length > LONGEST_TITLE) return NO_CLAIMS;
  const bare = foldWord(text.replace(/\(.*?\)/g, ' '));
  const written = { title: foldWord(text), bare, padded: ` ${bare} ` };
  const best = new Map<RegisterField, number>();
  for (const known of TITLES) {
    const confidence = confidenceOf(written, known);
    if (confidence > (best.get(known.field) ?? 0)) best.set(known.field, confidence);
  }
  return [...best].map(([field, confidence]) => ({ field, confidence }));
}

/** Gives a field to one column only, the one whose title says it best. */
export function assignColumns(
  header: readonly (Cell | undefined)[],
  titles: readonly TitleClaims[],
  allowed: readonly RegisterField[],
): ColumnProposal[] {
  const claims = titles
    .flatMap((claimed, column) => claimed.map((claim) => ({ ...claim, column })))
    .filter(({ field }) => allowed.includes(field))
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const fieldOf = new Map<number, TitleClaims[number]>();
  const given = new Set<RegisterField>();
  for (const { column, field, confidence } of claims) {
    if (fieldOf.has(column) || given.has(field)) continue;
    fieldOf.set(column, { field, confidence });
    given.add(field);
  }
  return header.map((cell, column) => ({
    column,
    title: cellText(cell).trim(),
    field: fieldOf.get(column)?.field ?? null,
    confidence: fieldOf.get(column)?.confidence ?? 0,
  }));
}

/** A proposal per column. */
export const proposeMapping = (
  header: readonly (Cell | undefined)[],
  allowed: readonly RegisterField[] = PRINCIPAL_FIELDS,
): ColumnProposal[] => assignColumns(header, header.map(readTitle), allowed);

export const mappingOf = (proposals: readonly ColumnProposal[]): ColumnMapping =>
  Object.fromEntries(
    proposals.flatMap(({ field, column }) => (field ? [[field, column] as const] : [])),
  );

/** Required fields without a column; a name may stand in one column or in two. */
export function missingFields(mapping: ColumnMapping, members = false): RegisterField[] {
  const required: readonly RegisterField[] = members ? REQUIRED_MEMBER_FIELDS : REQUIRED_FIELDS;
  const hasParts = mapping.FAMILY_NAME !== undefined && mapping.GIVEN_NAME !== undefined;
  return required.filter(
    (field) => mapping[field] === undefined && !(field === 'FULL_NAME' && hasParts),
  );
}

/** Under which a confirmed mapping is remembered: the titles in their order, folded. */
export const headerSignature = (header: readonly (Cell | undefined)[]): string =>
  header.map((cell) => foldWord(cellText(cell).slice(0, LONGEST_TITLE))).join('|');
