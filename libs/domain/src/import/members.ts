import type { PlainDate } from '../kernel/index.js';
import { bornBeforeParent } from './checks.js';
import { rowProblem, statusOf, type RowProblem, type RowStatus } from './problems.js';
import type { UnderstoodRow } from './principals.js';
import { understandMemberRow } from './row.js';
import type { UnderstoodCells } from './row-values.js';
import { readingOf, splitRows, type MappedSheet } from './sheets.js';
import type { SkippedRow } from './skipped.js';

export interface UnderstoodMember {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly principalNumber: string | null;
  /** The `row` of the principal in the register's sheet. */
  readonly principalRow: number | null;
  readonly cells: UnderstoodCells;
  readonly problems: readonly RowProblem[];
  readonly status: RowStatus;
}

export interface UnderstoodFamily {
  readonly members: readonly UnderstoodMember[];
  /** The principals again, with what the family's sheet says about them. */
  readonly principals: readonly UnderstoodRow[];
  readonly skipped: readonly SkippedRow[];
}

/** What is wrong between a family member and the principal of that number; also for a corrected row. */
export function linkProblems(
  cells: UnderstoodCells,
  principal: Pick<UnderstoodRow, 'cells'> | undefined,
): RowProblem[] {
  if (!principal) return [rowProblem('PRINCIPAL_NUMBER', { code: 'PRINCIPAL_UNKNOWN' })];
  const isChild = cells.RELATION?.understood?.relation === 'CHILD';
  const parent = principal.cells.BIRTH_DATE?.understood ?? null;
  return isChild && bornBeforeParent(cells.BIRTH_DATE?.understood ?? null, parent)
    ? [rowProblem('BIRTH_DATE', { code: 'CHILD_BORN_BEFORE_PARENT' })]
    : [];
}

const withProblem = (row: UnderstoodRow, problem: RowProblem): UnderstoodRow => {
  const problems = [...row.problems, problem];
  return { ...row, problems, status: statusOf(problems) };
};

/** A second entry of the same person lists no family again: only rows that stand for themselves are counted. */
function compareCount(row: UnderstoodRow, linked: number): UnderstoodRow {
  const said = row.cells.MEMBER_COUNT?.understood ?? null;
  if (said === null || said === linked || row.matches.length > 0) return row;
  const params = { said, linked };
  return withProblem(row, rowProblem('MEMBER_COUNT', { code: 'MEMBER_COUNT_DIFFERS', params }));
}

function byNumber(principals: readonly UnderstoodRow[]): Map<string, UnderstoodRow> {
  const found = new Map<string, UnderstoodRow>();
  for (const row of principals) {
    if (row.number !== null && !found.has(row.number)) found.set(row.number, row);
  }
  return found;
}

/** Reads the sheet of family members and links each to a principal by the register's running number. */
export function understandMembers(
  sheet: MappedSheet,
  principals: readonly UnderstoodRow[],
  today: PlainDate,
): UnderstoodFamily {
  const reading = readingOf(sheet, today);
  const numbered = byNumber(principals);
  const linked = new Map<number, number>();
  const { body, skipped } = splitRows(sheet);
  const members = body.map(({ row, cells: raw }): UnderstoodMember => {
    const read = understandMemberRow(raw, reading);
    const principalNumber = read.cells.PRINCIPAL_NUMBER?.understood ?? null;
    const principal = principalNumber === null ? undefined : numbered.get(principalNumber);
    if (principal) linked.set(principal.row, (linked.get(principal.row) ?? 0) + 1);
    const problems = [...read.problems, ...linkProblems(read.cells, principal)];
    const status = statusOf(problems);
    const principalRow = principal?.row ?? null;
    return { row, principalNumber, principalRow, cells: read.cells, problems, status };
  });
  const counted = principals.map((row) => {
    const isFirst = row.number === null || numbered.get(row.number) === row;
    const checked = isFirst
      ? row
      : withProblem(row, rowProblem('NUMBER', { code: 'NUMBER_REPEATED' }));
    return compareCount(checked, linked.get(row.row) ?? 0);
  });
  return { members, principals: counted, skipped };
}
