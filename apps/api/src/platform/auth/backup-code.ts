import { randomBytes } from 'node:crypto';

/** Without letters that are mistaken for digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const RANDOM_CHARACTERS = 10;
export const BACKUP_CODES = 10;

/**
 * Ten codes of one digit and ten random characters (50 bits). The digit says which of the ten hashes to
 * compare with, so that a try costs one slow hash and not ten (ACC-13).
 */
export const newBackupCodes = (): string[] =>
  Array.from({ length: BACKUP_CODES }, (_, slot) => {
    const random = [...randomBytes(RANDOM_CHARACTERS)].map((byte) => ALPHABET[byte % 32]).join('');
    return `${slot}${random}`.replace(/^(.{4})(.{4})(.{3})$/, '$1-$2-$3');
  });

/** Slot and normal form of a typed backup code, or null when it cannot be one. */
export function readBackupCode(typed: string): { slot: number; code: string } | null {
  const code = typed
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return /^\d[0-9a-z]{10}$/.test(code) ? { slot: Number(code[0]), code } : null;
}
