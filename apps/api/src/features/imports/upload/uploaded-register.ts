import { extname } from 'node:path';
import { ProblemError } from '../../../platform/http/index.js';
import { judgeApart } from '../reading/judge-apart.js';
import type { RegisterFormat } from '../reading/read-register.js';
import {
  type UnreadableParams,
  type UnreadableReason,
  UnreadableRegisterError,
} from '../reading/unreadable-register.error.js';

/** Largest register, in bytes. */
export const MAX_REGISTER_BYTES = 20_000_000;

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
 * Judges the file, the cheap signs first.
 * @throws ProblemError FILE_TYPE_REFUSED, or FILE_UNREADABLE with the reason
 */
export async function judgeUpload(file: UploadedFile): Promise<void> {
  const format = formatOf(file);
  await judgeApart({ bytes: file.buffer, format }).catch((error: unknown) => {
    throw error instanceof UnreadableRegisterError ? refused(error.reason, error.params) : error;
  });
}

/** 422 with the reason as a parameter; never a word of the file. */
const refused = (reason: UnreadableReason, params: UnreadableParams = {}): ProblemError =>
  new ProblemError('FILE_UNREADABLE', {
    pointer: '#/file',
    params: { reason, ...params },
  });
