/** A value of an exported list; a code is a text. */
export type ExportedCell = string | number | boolean | null;

/** What a spreadsheet would take for a formula, also in full width (ASVS 1.2.10). */
const FORMULA = /^[\s]*[=+\-@\t\r\0＝＋－＠]/;

/** A cell of a CSV file: quoted, and never a formula. */
export function csvCell(value: ExportedCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export const csvLine = (cells: readonly ExportedCell[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;
