import { toE164 } from '../persons/index.js';
import { cellText, type Cell } from './cells.js';
import { absent, notUnderstood, understood, type UnderstoodCell } from './understood.js';

const FIN = /^[A-HJ-NP-Z0-9]{7}$/;
const CYRILLIC_TWINS: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

/** Seven Latin letters and digits without I and O; what people type for these is 1 and 0. */
export function readFin(cell: Cell | undefined): UnderstoodCell<string> {
  const original = cellText(cell);
  const typed = original.trim().replace(/[\s-]/g, '');
  if (typed === '') return absent(original);
  const latin = Array.from(
    typed.replace(/[ıi]/g, 'I').toUpperCase(),
    (letter) => CYRILLIC_TWINS[letter] ?? letter,
  ).join('');
  if (FIN.test(latin)) return understood(original, latin);
  const corrected = latin.replace(/[Iİ]/g, '1').replace(/O/g, '0');
  if (!FIN.test(corrected)) return notUnderstood(original, 'FIN_MALFORMED');
  return understood(original, corrected, 0.7, { code: 'FIN_CORRECTED' });
}

const LONGEST_PHONE = 30;

/** One or several phone numbers of a cell, each in E.164. */
export function readPhones(cell: Cell | undefined): UnderstoodCell<readonly string[]> {
  const original = cellText(cell);
  if (original.trim() === '') return absent(original);
  const parts = original
    .split(/[,;/\n]|\sv[əe]\s|\sand\s/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const numbers = parts.map((part) =>
    part.length > LONGEST_PHONE || /\p{L}/u.test(part) ? null : toE164(part),
  );
  const read = numbers.filter((number) => number !== null);
  if (read.length === 0) return notUnderstood(original, 'PHONE_UNREADABLE');
  const unique = [...new Set(read)];
  return read.length === numbers.length
    ? understood(original, unique)
    : understood(original, unique, 0.7, { code: 'PHONE_UNREADABLE' });
}
