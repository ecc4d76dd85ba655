import type { Cell, RegisterSheet } from './cells.js';
import { MEMBER_FIELDS, PRINCIPAL_FIELDS, type RegisterField } from './fields.js';
import { assignColumns, readTitle, type ColumnProposal, type TitleClaims } from './mapping.js';

export type SheetKind = 'REGISTER' | 'MEMBERS' | 'OTHER';

/** A sheet with its row of titles. */
export interface DetectedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  /** 0-based index of the row of titles; -1 when none was found. */
  readonly headerRow: number;
  readonly columns: readonly ColumnProposal[];
}

const ROWS_SEARCHED = 30;
const FEWEST_TITLES = 3;
const MEMBER_SIGNS = ['PRINCIPAL_NUMBER', 'RELATION'];

interface Candidate {
  readonly row: number;
  readonly columns: readonly ColumnProposal[];
  readonly score: number;
}

interface TitledRow {
  readonly cells: readonly Cell[];
  readonly titles: readonly TitleClaims[];
}

function bestHeader(rows: readonly TitledRow[], allowed: readonly RegisterField[]): Candidate {
  let best: Candidate = { row: -1, columns: [], score: 0 };
  rows.forEach(({ cells, titles }, row) => {
    const columns = assignColumns(cells, titles, allowed);
    const known = columns.filter(({ field }) => field !== null);
    const score = known.reduce((sum, { confidence }) => sum + confidence, 0);
    if (known.length >= FEWEST_TITLES && score > best.score) best = { row, columns, score };
  });
  return best;
}

/** Finds the row of titles below whatever title rows stand above it, and what kind of sheet this is. */
export function detectSheet({ name, rows }: RegisterSheet): DetectedSheet {
  const titled = rows
    .slice(0, ROWS_SEARCHED)
    .map((cells) => ({ cells, titles: cells.map(readTitle) }));
  const members = bestHeader(titled, MEMBER_FIELDS);
  const isMembers = members.columns.some(
    ({ field, confidence }) => field !== null && MEMBER_SIGNS.includes(field) && confidence >= 0.9,
  );
  const best = isMembers ? members : bestHeader(titled, PRINCIPAL_FIELDS);
  const found: SheetKind = isMembers ? 'MEMBERS' : 'REGISTER';
  return {
    name,
    kind: best.row < 0 ? 'OTHER' : found,
    headerRow: best.row,
    columns: best.columns,
  };
}
