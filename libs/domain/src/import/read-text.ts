import {
  hasCyrillic,
  isNoName,
  parsePersonName,
  type NameDoubt,
  type PersonName,
} from '../names/index.js';
import { cellText, type Cell } from './cells.js';
import type { ImportProblemCode } from './problems.js';
import { absent, notUnderstood, understood, type UnderstoodCell } from './understood.js';

const LONGEST_TEXT = 5_000;
const LONGEST_NAME = 200;
const LONGEST_NUMBER = 20;
const LARGEST_COUNT = 50;
/** A cell that a spreadsheet would execute when the text is exported again. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s(])/;

/** Free text is kept as it is, line breaks and all; what starts like a formula is pointed out. */
export function readText(cell: Cell | undefined): UnderstoodCell<string> {
  const original = cellText(cell);
  const text = original.replaceAll('\r\n', '\n').trim();
  if (text === '') return absent(original);
  if (text.length > LONGEST_TEXT) {
    return notUnderstood(original, 'TEXT_TOO_LONG', { longest: LONGEST_TEXT });
  }
  if (FORMULA.test(text))
    return understood(original, text, 0.5, { code: 'TEXT_LOOKS_LIKE_FORMULA' });
  return understood(original, text);
}

/** A dash stands for nothing. */
const isNamed = (text: string): boolean => !/^[\s\-–—.]*$/u.test(text);

const DOUBT_PROBLEMS: Readonly<Record<NameDoubt, ImportProblemCode>> = {
  ONE_WORD: 'NAME_ONE_WORD',
  CAPITALS: 'NAME_CAPITALS',
  CYRILLIC: 'NAME_CYRILLIC',
  ORDER: 'NAME_ORDER_GUESSED',
  MANY_WORDS: 'NAME_MANY_WORDS',
};
const WORST_FIRST: readonly NameDoubt[] = [
  'ONE_WORD',
  'ORDER',
  'CYRILLIC',
  'CAPITALS',
  'MANY_WORDS',
];

/** A whole name of one column. Missing is a problem of its own: nobody can be met without a name. */
export function readName(cell: Cell | undefined): UnderstoodCell<PersonName> {
  const original = cellText(cell);
  if (original.length > LONGEST_NAME) {
    return notUnderstood(original, 'TEXT_TOO_LONG', { longest: LONGEST_NAME });
  }
  if (isNamed(original) && isNoName(original.trim())) {
    return notUnderstood(original, 'NAME_NOT_A_NAME');
  }
  const name = parsePersonName(original);
  if (!name) return notUnderstood(original, 'NAME_MISSING');
  const doubt = WORST_FIRST.find((candidate) => name.doubts.includes(candidate));
  return doubt
    ? understood(original, name.name, 0.8, { code: DOUBT_PROBLEMS[doubt] })
    : understood(original, name.name);
}

/** Family, given or father's name in a column of its own. */
export function readNamePart(cell: Cell | undefined): UnderstoodCell<string> {
  const read = readText(cell);
  const { original, understood: text } = read;
  if (isNamed(original) && isNoName(original.trim())) {
    return notUnderstood(original, 'NAME_NOT_A_NAME');
  }
  return text !== null && hasCyrillic(text)
    ? understood(original, text, 0.8, { code: 'NAME_CYRILLIC' })
    : read;
}

/** A small whole number, e.g. of family members. */
export function readCount(cell: Cell | undefined): UnderstoodCell<number> {
  const original = cellText(cell);
  const text = original.trim();
  if (text === '' || /^[-–—]$/.test(text)) return absent(original);
  const digits = /^(\d{1,3})(?:[.,]0+)?(?:\s*(?:nəfər|persons?|чел\.?))?$/u.exec(text)?.[1];
  const count = digits === undefined ? NaN : Number(digits);
  return count <= LARGEST_COUNT
    ? understood(original, count)
    : notUnderstood(original, 'NUMBER_UNREADABLE');
}

/** The running number of a row, as text: registers have "12", "12a" and "12.0". */
export function readRunningNumber(cell: Cell | undefined): UnderstoodCell<string> {
  const original = cellText(cell);
  const text = original.trim();
  if (text === '') return absent(original);
  return understood(original, text.replace(/(?<=\d)[.,]0*$/, '').slice(0, LONGEST_NUMBER));
}
