import { commonWords } from './common-words.js';

/** What a guesser pays for one piece of a password, in bits. */
const PRICE = { context: 3, word: 9, pattern: 5, year: 4, digit: 3, letter: 4, other: 5 } as const;
const LONGEST_WORD = 30;
const SHORTEST_WORD = 3;

const SUBSTITUTES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
/** Azerbaijani letters as they are typed on a foreign keyboard. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  ö: 'o',
  ü: 'u',
};

const lower = (text: string): string => text.toLowerCase().normalize('NFC').replaceAll('i̇', 'i');
const map = (letters: readonly string[], table: Readonly<Record<string, string>>): string[] =>
  letters.map((letter) => table[letter] ?? letter);

/**
 * A careful estimate of the guesses needed, as a power of two: the cheapest way to build the password from
 * common words, words about the person, years, repeats, sequences and single characters.
 */
export function guessBits(password: string, context: readonly string[]): number {
  const letters = Array.from(lower(password));
  const spellings = [
    letters,
    map(letters, PLAIN_LETTERS),
    map(map(letters, SUBSTITUTES), PLAIN_LETTERS),
  ];
  const personal = contextWords(context);
  const best = [0];
  for (let end = 1; end <= letters.length; end += 1) {
    let cheapest = (best[end - 1] ?? 0) + priceOfLetter(letters[end - 1] ?? '');
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - SHORTEST_WORD; start += 1) {
      const price = priceOfPiece(spellings, start, end, personal);
      if (price !== undefined) cheapest = Math.min(cheapest, (best[start] ?? 0) + price);
    }
    best.push(cheapest);
  }
  return repeated(letters, best[letters.length] ?? 0);
}

/** The parts of names and addresses that a guesser would try, at least three letters each. */
function contextWords(context: readonly string[]): ReadonlySet<string> {
  const whole = context.map((text) => map(Array.from(lower(text)), PLAIN_LETTERS).join(''));
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const joined = whole.map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  return new Set([...parts, ...joined].filter((word) => word.length >= SHORTEST_WORD));
}

function priceOfPiece(
  spellings: readonly (readonly string[])[],
  start: number,
  end: number,
  personal: ReadonlySet<string>,
): number | undefined {
  const words = spellings.map((letters) => letters.slice(start, end).join(''));
  if (words.some((word) => personal.has(word))) return PRICE.context;
  if (words.some((word) => commonWords().has(word))) return PRICE.word;
  const typed = words[0] ?? '';
  if (/^(19|20)\d\d$/.test(typed)) return PRICE.year;
  return isRun(typed) ? PRICE.pattern : undefined;
}

/** One character repeated, or neighbours counted up or down: `aaaa`, `1234`, `9876`, `abcd`. */
function isRun(text: string): boolean {
  const codes = Array.from(text).map((letter) => letter.codePointAt(0) ?? 0);
  const step = (codes[1] ?? 0) - (codes[0] ?? 0);
  return (
    Math.abs(step) <= 1 &&
    codes.every((code, at) => at === 0 || code - (codes[at - 1] ?? 0) === step)
  );
}

function priceOfLetter(letter: string): number {
  if (/\d/.test(letter)) return PRICE.digit;
  return /[a-z]/.test(letter) ? PRICE.letter : PRICE.other;
}

/** A short piece written over and over costs one piece and the count. */
function repeated(letters: readonly string[], bits: number): number {
  for (let size = 1; size <= letters.length / 2; size += 1) {
    const whole = letters.every((letter, at) => letter === letters[at % size]);
    if (whole) return Math.min(bits, size * PRICE.other + 2);
  }
  return bits;
}
