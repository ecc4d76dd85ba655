import { foldAz, jaroWinkler } from '../names/index.js';
import { cellText, type Cell } from './cells.js';
import { foldWord } from './dictionary.js';
import {
  FIELD_TITLES,
  MEMBER_FIELDS,
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
const LONGEST_TITLE = 80;
const SHORTEST_CONTAINED = 4;

const TITLES = Object.entries(FIELD_TITLES).flatMap(([field, titles]) =>
  titles.map((title) => ({ field: field as RegisterField, title: foldAz(title) })),
);

function confidenceOf(title: string, bare: string, known: string): number {
  if (title === known) return EXACT;
  if (bare === known) return WITHOUT_HINT;
  const contained = known.length >= SHORTEST_CONTAINED && ` ${bare} `.includes(` ${known} `);
  if (contained) return CONTAINED + Math.min(0.1, known.length / 200);
  return jaroWinkler(bare, known) >= ALIKE_FROM && known.length > SHORTEST_CONTAINED ? ALIKE : 0;
}

/** All fields that a column's title may name, likeliest first. */
function readTitle(cell: Cell | undefined): { field: RegisterField; confidence: number }[] {
  const text = cellText(cell);
  if (text.trim() === '' || text.length > LONGEST_TITLE) return [];
  const title = foldWord(text);
  const bare = foldWord(text.replace(/\(.*?\)/g, ' '));
  const best = new Map<RegisterField, number>();
  for (const { field, title: known } of TITLES) {
    const confidence = confidenceOf(title, bare, known);
    if (confidence > (best.get(field) ?? 0)) best.set(field, confidence);
  }
  return [...best]
    .map(([field, confidence]) => ({ field, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** A proposal per column; a field is given to one column only, the one whose title says it best. */
export function proposeMapping(
  header: readonly (Cell | undefined)[],
  allowed: readonly RegisterField[] = PRINCIPAL_FIELDS,
): ColumnProposal[] {
  const claims = header
    .flatMap((cell, column) => readTitle(cell).map((claim) => ({ ...claim, column })))
    .filter(({ field }) => allowed.includes(field))
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const fieldOf = new Map<number, { field: RegisterField; confidence: number }>();
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

export const memberMapping = (header: readonly (Cell | undefined)[]): ColumnProposal[] =>
  proposeMapping(header, MEMBER_FIELDS);
