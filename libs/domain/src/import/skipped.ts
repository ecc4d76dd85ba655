import { cellText, isBlank, type Cell } from './cells.js';
import { foldWord } from './dictionary.js';

export const SKIP_REASONS = ['TITLE', 'HEADER', 'EMPTY', 'TOTAL'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A row that is no person, with the reason, so that nothing disappears silently. */
export interface SkippedRow {
  readonly sheet: string;
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly reason: SkipReason;
}

const TOTAL_WORDS = new Set(
  [
    'cəmi',
    'yekun',
    'ümumi',
    'cəm',
    'cəmi məbləğ',
    'total',
    'sum',
    'grand total',
    'итого',
    'всего',
  ].map(foldWord),
);

const isTotal = (cells: readonly Cell[]): boolean => {
  const written = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell));
  return written.length <= 2 && written.some((cell) => TOTAL_WORDS.has(foldWord(cellText(cell))));
};

/**
 * @param numberColumn a running number prepared on an empty line makes no person
 * @param header a row of titles repeated on each page is none either
 */
export function skipReason(
  cells: readonly Cell[],
  numberColumn: number | undefined,
  header: readonly Cell[],
): Exclude<SkipReason, 'TITLE'> | null {
  if (cells.every((cell, column) => column === numberColumn || isBlank(cell))) return 'EMPTY';
  if (isTotal(cells)) return 'TOTAL';
  const repeated = cells.every((cell, column) => cellText(cell) === cellText(header[column]));
  return repeated ? 'HEADER' : null;
}
