const BYTE_ORDER_MARK = '\uFEFF';

/** Cells of one file as the server writes it: quoted text, bare numbers, lines ended by CR LF. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;

export function parseCsv(text: string): string[][] {
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < content.length) {
    const match = CELL.exec(content);
    if (match === null) break;
    const [, quoted, bare = '', end] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A spreadsheet tells the encoding by the mark; which separator it expects depends on the language. */
export const csvOf = (rows: readonly (readonly string[])[], separator: string): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('');
