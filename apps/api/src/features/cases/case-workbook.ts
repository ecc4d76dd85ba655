import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { ExportedCell } from './csv-cell.js';
import type { ExportColumn } from './dto/export-cases.query.js';
import type { ExportWordsRequest } from './dto/export-words.request.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** In letters. */
const WIDTH = 20;

/** Looks a code up under its column, so that equal codes of two columns keep their own words. */
const keyOf = (column: string, code: string): string => `${column} ${code}`;

/**
 * A spreadsheet of one sheet with a fixed row of headings. Each cell has its type: a text is a text, whatever it begins
 * with, and never a formula (ASVS 1.2.10); a day is a day, so that the reader can sort by it.
 */
export function caseWorkbook(
  columns: readonly ExportColumn[],
  rows: readonly (readonly ExportedCell[])[],
  { headings, words, dayFormat }: ExportWordsRequest,
): Promise<Buffer> {
  const headingOf = new Map(headings.map(({ column, text }) => [column, text]));
  const wordOf = new Map(words.map(({ column, code, text }) => [keyOf(column, code), text]));
  const cellOf = (value: ExportedCell, column: ExportColumn): Cell => {
    if (value === null) return null;
    const word = wordOf.get(keyOf(column, String(value)));
    if (word !== undefined) return { type: String, value: word };
    if (typeof value === 'number') return { type: Number, value };
    if (typeof value === 'string' && DAY.test(value))
      return { type: Date, value: new Date(`${value}T00:00:00Z`), format: dayFormat };
    return { type: String, value: String(value) };
  };
  const titles = columns.map(
    (column): Cell => ({
      type: String,
      value: headingOf.get(column) ?? column,
      fontWeight: 'bold',
    }),
  );
  const body = rows.map((row) =>
    row.map((value, at) => cellOf(value, columns[at] as ExportColumn)),
  );
  return writeXlsxFile([titles, ...body], {
    stickyRowsCount: 1,
    columns: columns.map(() => ({ width: WIDTH })),
  }).toBuffer();
}
