import type { RegisterSheet } from '@qayidis/domain/import';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

export const REGISTER_FORMATS = ['XLSX', 'CSV'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/**
 * Both formats in the one shape that the domain understands: `understandRegister` sees no difference.
 * The caller has already judged size, type and safety of the bytes.
 * @throws UnreadableRegisterError
 */
export const readRegister = (bytes: Buffer, format: RegisterFormat): Promise<RegisterSheet[]> =>
  format === 'XLSX' ? readXlsx(bytes) : Promise.resolve(readCsv(bytes));
