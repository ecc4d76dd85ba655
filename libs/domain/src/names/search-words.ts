import { searchKey } from './fold.js';

/**
 * What a letter of a Russian spelling may stand for in Azerbaijani. Russian has no h, so that Гусейнов is Hüseynov and
 * Гулиев is Quliyev; it writes no y between vowels (Исмаилов is İsmayılov) and keeps the sound of Ə or Ü by я and ю
 * (Кямран, Гюльнар), which are ya and yu only at the beginning and after a vowel.
 */
const READINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/г/u, ['г', 'һ']],
  [/(?<=[аеёиоуыэюяәөү])е/u, ['йе']],
  [/(?<=[ао])и/u, ['йи', 'и']],
  [/^е/u, ['е', 'йе']],
  [/(?<=[бвгджзклмнпрстфхцчшщһ])я/u, ['а']],
  [/(?<=[бвгджзклмнпрстфхцчшщһ])ю/u, ['у']],
];

/** Enough for four letters that can be read in two ways; of more, the first ones are varied. */
const MOST_READINGS = 16;

function readingsOf(word: string): readonly string[] {
  if (!/[а-яё]/u.test(word)) return [word];
  let done = [''];
  for (let at = 0; at < word.length; at += 1) {
    const choices = lettersAt(word, at);
    const wide = done.length * choices.length <= MOST_READINGS ? choices : choices.slice(0, 1);
    done = done.flatMap((before) => wide.map((letter) => before + letter));
  }
  return done;
}

function lettersAt(word: string, at: number): readonly string[] {
  const letter = word.charAt(at);
  for (const [pattern, choices] of READINGS) {
    const found = new RegExp(pattern.source, 'uy');
    found.lastIndex = at;
    if (found.test(word)) return choices;
  }
  return [letter];
}

/**
 * The words of a typed name, each with every search key under which it may be filed: one for what is written in Latin,
 * up to sixteen for a Russian spelling. A name is meant when each word finds one of its keys in it. Keys hold letters and
 * digits only.
 */
export const searchWords = (text: string): readonly (readonly string[])[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .flatMap((word) => wordsOf(readingsOf(word), word));

/** The key of a word may be several words, or none: only a single one has readings. */
function wordsOf(readings: readonly string[], word: string): readonly (readonly string[])[] {
  const keys = new Set(readings.map(searchKey).filter((key) => /^[\p{L}\p{N}]+$/u.test(key)));
  if (keys.size > 0) return [[...keys]];
  return searchKey(word)
    .split(' ')
    .filter(Boolean)
    .map((key) => [key]);
}
