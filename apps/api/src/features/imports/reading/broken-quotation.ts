const LINE_BREAK = /\r\n|\r|\n/g;
/** A cell without quotation marks and what ends it. */
const bareCell = (delimiter: string): RegExp => new RegExp(`[^"${delimiter}\\r\\n]*`, 'y');

/** Where a quotation that opens at `open` has ended; null: it never closes. */
function endOfQuotation(text: string, open: number): number | null {
  let mark = text.indexOf('"', open + 1);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark < 0 ? null : mark + 1;
}

/** Where the first cell begins whose quotation marks make no sense; null: there is none. */
function brokenCell(text: string, delimiter: string): number | null {
  const bare = bareCell(delimiter);
  let cell = 0;
  while (cell < text.length) {
    bare.lastIndex = cell;
    bare.test(text);
    const end = text[cell] === '"' ? endOfQuotation(text, cell) : bare.lastIndex;
    if (end === null || !['\r', '\n', delimiter, undefined].includes(text[end])) return cell;
    cell = end + 1;
  }
  return null;
}

/**
 * The line, from 1, at which the first quotation opens that never closes, closes within its cell, or stands in the
 * middle of one. A parser notices only where it can go on no longer, which for a forgotten mark is the file's end.
 */
export function lineOfBrokenQuotation(text: string, delimiter: string): number | null {
  const cell = brokenCell(text, delimiter);
  return cell === null ? null : (text.slice(0, cell).match(LINE_BREAK) ?? []).length + 1;
}
