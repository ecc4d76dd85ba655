import { AZ_ALPHABET, lowerAz } from './letters.js';

const FIRST_RANK = 0x41;
const RANKS = new Map(
  Array.from(AZ_ALPHABET).map((letter, index) => [letter, String.fromCharCode(FIRST_RANK + index)]),
);

const rankOf = (letter: string): string =>
  RANKS.get(letter) ?? RANKS.get(letter.normalize('NFD').charAt(0)) ?? letter;

/**
 * A text whose plain byte order is the order of the Azerbaijani alphabet (x after h, q after k), for sorting in the
 * database without a collation. Case does not count.
 */
export function sortKeyAz(text: string): string {
  let key = '';
  for (const letter of lowerAz(text)) key += rankOf(letter);
  return key;
}

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Order of the Azerbaijani alphabet, the same on every machine: browsers and servers often lack the locale. */
export const compareAz = (a: string, b: string): number =>
  compare(sortKeyAz(a), sortKeyAz(b)) || compare(a, b);
