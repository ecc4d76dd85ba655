import type { PlainDate } from '../kernel/index.js';
import { cellText, type Cell, type RegisterSheet } from './cells.js';
import { detectSheet, type DetectedSheet } from './header.js';
import { mappingOf, type ColumnMapping } from './mapping.js';
import { currencyOfTitle } from './read-amount.js';
import { looksMonthFirst } from './read-date.js';
import type { RowReading } from './row.js';
import { skipReason, type SkippedRow } from './skipped.js';

/** A person's choice of sheet, row of titles (0-based) and columns, over what was detected. */
export interface SheetMapping {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ColumnMapping;
}

/** A sheet together with what was detected or chosen about it. */
export interface MappedSheet {
  readonly detected: DetectedSheet;
  readonly rows: RegisterSheet['rows'];
  readonly mapping: ColumnMapping;
}

function chosen(sheet: RegisterSheet, detected: DetectedSheet, choice?: SheetMapping): MappedSheet {
  const mapping = choice?.columns ?? mappingOf(detected.columns);
  const headerRow = choice?.headerRow ?? detected.headerRow;
  return { detected: { ...detected, headerRow }, rows: sheet.rows, mapping };
}

const knownColumns = ({ columns }: DetectedSheet): number =>
  columns.filter(({ field }) => field !== null).length;

/** The sheet that was chosen, else of those of its kind that name somebody the one with the most columns understood. */
export function pickSheet(
  sheets: readonly RegisterSheet[],
  detected: readonly DetectedSheet[],
  kind: DetectedSheet['kind'],
  choice?: SheetMapping,
): MappedSheet | null {
  const candidates = detected
    .map((found, index) => ({ found, sheet: sheets[index] }))
    .filter(({ found }) => (choice ? found.name === choice.sheet : found.kind === kind))
    .map((one) => ({ ...one, named: one.sheet && lastPerson(one.sheet) > 0 ? 1 : 0 }))
    .sort((a, b) => b.named - a.named || knownColumns(b.found) - knownColumns(a.found));
  const best = candidates[0];
  return best?.sheet ? chosen(best.sheet, best.found, choice) : null;
}

const column = (rows: MappedSheet['rows'], index: number | undefined): (Cell | undefined)[] =>
  index === undefined ? [] : rows.map((row) => row[index]);

/** Day or month first is asked per column and over the whole file: one row alone cannot tell. */
export function readingOf({ detected, rows, mapping }: MappedSheet, today: PlainDate): RowReading {
  const body = rows.slice(detected.headerRow + 1);
  const dayFirst = (field: 'BIRTH_DATE' | 'ARRIVAL_DATE'): boolean =>
    !looksMonthFirst(column(body, mapping[field]));
  const amountTitle =
    mapping.AMOUNT === undefined ? '' : rows[detected.headerRow]?.[mapping.AMOUNT];
  return {
    mapping,
    today,
    context: {
      birth: { today, dayFirst: dayFirst('BIRTH_DATE'), yearAlone: true },
      arrival: { today, dayFirst: dayFirst('ARRIVAL_DATE'), yearAlone: false },
      currency: currencyOfTitle(cellText(amountTitle)),
    },
  };
}

export interface BodyRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows that speak of people, and those that do not, with the reason. */
export function splitRows(sheet: MappedSheet): { body: BodyRow[]; skipped: SkippedRow[] } {
  const { detected, rows, mapping } = sheet;
  const header = rows[detected.headerRow] ?? [];
  const body: BodyRow[] = [];
  const skipped: SkippedRow[] = [];
  rows.forEach((cells, index) => {
    if (index === detected.headerRow) return;
    const below = index > detected.headerRow;
    const reason = below ? skipReason(cells, mapping.NUMBER, header) : 'TITLE';
    if (reason) skipped.push({ sheet: detected.name, row: index + 1, reason });
    else body.push({ row: index + 1, cells });
  });
  return { body, skipped };
}

/**
 * The last row that may speak of somebody, as the spreadsheet counts; 0: none. Below the titles, or anywhere on a sheet
 * whose titles are not known, since somebody may still say what its columns mean (IMP-03).
 */
export const lastPerson = (sheet: RegisterSheet): number =>
  splitRows(chosen(sheet, detectSheet(sheet))).body.at(-1)?.row ?? 0;

/** Whether any row may speak of somebody. */
export const mayHoldPeople = (sheets: readonly RegisterSheet[]): boolean =>
  sheets.some((sheet) => lastPerson(sheet) > 0);
