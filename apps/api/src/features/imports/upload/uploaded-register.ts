import { extname } from 'node:path';
import type { RegisterSheet } from '@qayidis/domain/import';
import { ProblemError } from '../../../platform/http/index.js';
import { readRegister, type RegisterFormat } from '../reading/read-register.js';
import { UnreadableRegisterError } from '../reading/unreadable-register.error.js';
import { inspectArchive } from './archive-inspector.js';
import { refused } from './register-refusals.js';

/** Largest register, in bytes and in rows over all sheets. */
export const MAX_REGISTER_BYTES = 20 * 1024 * 1024;
export const MAX_REGISTER_ROWS = 20_000;

export interface UploadedFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

const FORMATS: Readonly<Record<string, RegisterFormat>> = { '.xlsx': 'XLSX', '.csv': 'CSV' };
const ZIP = Buffer.from('504b0304', 'hex');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const LONGEST_NAME = 200;

/** The name as it was typed: multipart headers come in latin1. Only for showing; it never becomes a path. */
export const fileNameOf = ({ originalname }: UploadedFile): string =>
  Buffer.from(originalname, 'latin1')
    .toString('utf8')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-LONGEST_NAME) || 'register';

/** @throws ProblemError FILE_TYPE_REFUSED for another ending, or for content of another kind. */
export function formatOf(file: UploadedFile): RegisterFormat {
  const format = FORMATS[extname(file.originalname).toLowerCase()];
  if (format === undefined) throw wrongType();
  const { buffer } = file;
  if (buffer.length === 0) throw refused('NO_DATA');
  if (startsWith(buffer, COMPOUND)) throw ofCompound(buffer);
  const isZip = startsWith(buffer, ZIP);
  if (isZip !== (format === 'XLSX')) throw wrongType();
  if (format === 'CSV' && buffer.includes(0)) throw wrongType();
  return format;
}

/** Office keeps what it encrypts in its old container; anything else in it is an old format. */
const ofCompound = (bytes: Buffer): ProblemError =>
  bytes.includes(ENCRYPTED_PACKAGE) ? refused('PASSWORD_PROTECTED') : wrongType();

const wrongType = (): ProblemError =>
  new ProblemError('FILE_TYPE_REFUSED', {
    pointer: '#/file',
    params: { accepted: Object.keys(FORMATS) },
  });

const startsWith = (bytes: Buffer, magic: Buffer): boolean =>
  bytes.subarray(0, magic.length).equals(magic);

/**
 * Reads the file, all dangers judged first.
 * @throws ProblemError FILE_TYPE_REFUSED, or FILE_UNREADABLE with the reason
 */
export async function readUpload(file: UploadedFile): Promise<RegisterSheet[]> {
  const format = formatOf(file);
  if (format === 'XLSX') await inspectArchive(file.buffer, MAX_REGISTER_ROWS);
  const sheets = await sheetsOf(file.buffer, format);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > MAX_REGISTER_ROWS) throw refused('TOO_MANY_ROWS', { max: MAX_REGISTER_ROWS });
  if (sheets.every((sheet) => sheet.rows.every(isEmpty))) throw refused('NO_DATA');
  return sheets;
}

const isEmpty = (row: RegisterSheet['rows'][number]): boolean =>
  row.every((cell) => cell === null || cell === '');

async function sheetsOf(bytes: Buffer, format: RegisterFormat): Promise<RegisterSheet[]> {
  try {
    return await readRegister(bytes, format);
  } catch (error) {
    if (error instanceof UnreadableRegisterError) throw refused(error.reason);
    throw error;
  }
}
