import type { Cell, RegisterSheet } from '@qayidis/domain/import';
import readXlsxFile from 'read-excel-file/node';
import { UnreadableRegisterError } from './unreadable-register.error.js';

/**
 * All sheets of an `.xlsx` file. Formulas give their stored result; the reader never computes one.
 * @throws UnreadableRegisterError for anything that is not a spreadsheet or has no sheet
 */
export async function readXlsx(bytes: Buffer): Promise<RegisterSheet[]> {
  const sheets = await readXlsxFile(bytes, { trim: false }).catch(() => {
    throw new UnreadableRegisterError('NOT_A_SPREADSHEET');
  });
  if (sheets.length === 0) throw new UnreadableRegisterError('NO_DATA');
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
}
