import type { Cell, RegisterSheet } from '@qayidis/domain/import';
import { parse } from 'csv-parse/sync';
import { lineOfBrokenQuotation } from './broken-quotation.js';
import { UnreadableRegisterError } from './unreadable-register.error.js';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_CHARACTERS = 4_000;

/** The separator that occurs most often outside quotation marks at the file's beginning. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => sample.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableRegisterError('NOT_UTF8');
  }
}

function parseRows(text: string): string[][] {
  const delimiter = detectDelimiter(text);
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch {
    const line = lineOfBrokenQuotation(text, delimiter);
    throw new UnreadableRegisterError('MALFORMED_CSV', line === null ? {} : { line });
  }
}

/**
 * A CSV file as one sheet of text cells; an empty cell is null, as in a spreadsheet.
 * @throws UnreadableRegisterError when the bytes are not UTF-8, a quotation never closes, or nothing is inside
 */
export function readCsv(bytes: Buffer): RegisterSheet[] {
  const rows: Cell[][] = parseRows(decode(bytes)).map((row) =>
    row.map((cell) => (cell === '' ? null : cell)),
  );
  if (rows.length === 0) throw new UnreadableRegisterError('NO_DATA');
  return [{ name: 'CSV', rows }];
}
