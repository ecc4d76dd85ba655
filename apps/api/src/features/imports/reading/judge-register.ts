import { isBlank, mayHoldPeople } from '@qayidis/domain/import';
import { inspectArchive } from './archive-inspector.js';
import { readRegister, type RegisterFormat } from './read-register.js';
import { UnreadableRegisterError } from './unreadable-register.error.js';

/** Most rows of a register over all its sheets. */
export const MAX_REGISTER_ROWS = 20_000;

/**
 * Reads the file to see whether it can be read, all dangers judged first.
 * @throws UnreadableRegisterError
 */
export async function judgeRegister(bytes: Buffer, format: RegisterFormat): Promise<void> {
  if (format === 'XLSX') await inspectArchive(bytes, MAX_REGISTER_ROWS);
  const sheets = await readRegister(bytes, format);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > MAX_REGISTER_ROWS)
    throw new UnreadableRegisterError('TOO_MANY_ROWS', { max: MAX_REGISTER_ROWS });
  if (sheets.every((sheet) => sheet.rows.every((row) => row.every(isBlank))))
    throw new UnreadableRegisterError('NO_DATA');
  if (!mayHoldPeople(sheets)) throw new UnreadableRegisterError('NO_ROWS');
}
