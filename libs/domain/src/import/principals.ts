import { nameKeys } from '../names/index.js';
import { createDuplicateIndex } from './duplicate-index.js';
import type { DuplicateMatch, DuplicateSubject } from './duplicates.js';
import { rowFingerprint } from './fingerprint.js';
import type { RowProblem, RowStatus } from './problems.js';
import { understandRow, type RowReading } from './row.js';
import type { UnderstoodCells } from './row-values.js';
import type { BodyRow } from './sheets.js';

export interface UnderstoodRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** The register's own running number. */
  readonly number: string | null;
  readonly cells: UnderstoodCells;
  readonly problems: readonly RowProblem[];
  readonly status: RowStatus;
  /** Earlier rows of this file that may be the same person; `ref` is their `row`. */
  readonly matches: readonly DuplicateMatch[];
  /** The earlier row of which this one is an exact repetition. */
  readonly repeats: number | null;
  /** Canonical text; store its keyed digest only. */
  readonly fingerprint: string;
}

const subjectName = (cells: UnderstoodCells): DuplicateSubject['name'] => {
  const name = cells.FULL_NAME?.understood;
  return name ? nameKeys(name) : null;
};

/** What is compared of a row; also for a row that a person has corrected. */
export function subjectOf(row: number, cells: UnderstoodCells): DuplicateSubject {
  const { BIRTH_DATE: born, SEX: sex, FIN: fin, ARRIVAL_DATE: arrival } = cells;
  return {
    ref: String(row),
    name: subjectName(cells),
    born: born?.understood ?? null,
    sex: sex?.understood ?? null,
    finKey: fin?.understood ?? null,
    arrivals: arrival?.understood ? [arrival.understood.date] : [],
  };
}

/** The register's rows in their order, each compared with those above it. */
export function understandPrincipals(
  body: readonly BodyRow[],
  reading: RowReading,
  threshold: number,
): UnderstoodRow[] {
  const index = createDuplicateIndex(threshold);
  const firstRow = new Map<string, number>();
  return body.map(({ row, cells: raw }) => {
    const read = understandRow(raw, reading);
    const subject = subjectOf(row, read.cells);
    const matches = index.find(subject);
    const fingerprint = rowFingerprint(read.cells);
    const repeats = firstRow.get(fingerprint) ?? null;
    if (repeats === null) {
      firstRow.set(fingerprint, row);
      index.add(subject);
    }
    const number = read.cells.NUMBER?.understood ?? null;
    return { row, number, ...read, matches, repeats, fingerprint };
  });
}
