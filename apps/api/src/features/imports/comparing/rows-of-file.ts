import {
  createDuplicateIndex,
  rowFingerprint,
  type RowStatus,
  subjectOf,
  type UnderstoodCells,
} from '@qayidis/domain/import';
import { mapInSlices } from '../in-slices.js';
import type { ComparedRow } from '../row-matcher.js';

export interface FileRow {
  readonly row: number;
  readonly cells: UnderstoodCells;
  readonly status: RowStatus;
}

/** The rows of a file in their order, each with those above it that it resembles or repeats (IMP-21). */
export async function compareInFile(rows: readonly FileRow[]): Promise<ComparedRow[]> {
  const index = createDuplicateIndex();
  const firstRow = new Map<string, number>();
  return mapInSlices(rows, (read) => {
    const subject = subjectOf(read.row, read.cells);
    const matches = index.find(subject);
    const fingerprint = rowFingerprint(read.cells);
    const repeats = firstRow.get(fingerprint) ?? null;
    if (repeats === null) {
      firstRow.set(fingerprint, read.row);
      index.add(subject);
    }
    return { ...read, matches, repeats };
  });
}
