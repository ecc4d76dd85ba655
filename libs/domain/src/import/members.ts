import type { PlainDate } from '../kernel/index.js';
import { linkFamily, type UnderstoodMember } from './family.js';
import type { UnderstoodRow } from './principals.js';
import { understandMemberRow } from './row.js';
import { readingOf, splitRows, type MappedSheet } from './sheets.js';
import type { SkippedRow } from './skipped.js';

export interface UnderstoodFamily {
  readonly members: readonly UnderstoodMember[];
  /** The principals again, with what the family's sheet says about them. */
  readonly principals: readonly UnderstoodRow[];
  readonly skipped: readonly SkippedRow[];
}

/** Reads the sheet of family members and links each to a principal by the register's running number. */
export function understandMembers(
  sheet: MappedSheet,
  principals: readonly UnderstoodRow[],
  today: PlainDate,
): UnderstoodFamily {
  const reading = readingOf(sheet, today);
  const { body, skipped } = splitRows(sheet);
  const members = body.map(({ row, cells: raw }) => {
    const read = understandMemberRow(raw, reading);
    const principalNumber = read.cells.PRINCIPAL_NUMBER?.understood ?? null;
    return { row, principalNumber, principalRow: null, ...read };
  });
  return { ...linkFamily(principals, members), skipped };
}
