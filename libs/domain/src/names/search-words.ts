import { searchKey } from './fold.js';
import { suffixOf, type PatronymicKind } from './person-name.js';

/**
 * What a letter of a Russian spelling may stand for in Azerbaijani. Russian has no h, so that Гусейнов is Hüseynov and
 * Гулиев is Quliyev; it writes no y between vowels (Исмаилов is İsmayılov) and keeps the sound of Ə or Ü by я and ю
 * (Кямран, Гюльнар), which are ya and yu only at the beginning and after a vowel.
 */
type Readings = readonly (readonly [RegExp, readonly string[]])[];

const RUSSIAN: Readings = [
  [/г/u, ['г', 'һ']],
  [/(?<=[аеёиоуыэюяәөү])е/u, ['йе']],
  [/(?<=[ао])и/u, ['йи', 'и']],
  [/^е/u, ['е', 'йе']],
  [/(?<=[бвгджзклмнпрстфхцчшщһ])я/u, ['а']],
  [/(?<=[бвгджзклмнпрстфхцчшщһ])ю/u, ['у']],
];

/**
 * What the letters of a European paper may stand for beside what they are: German spells ş as sch, x as ch and c as
 * dsch, Polish ş as sz and ç as cz, Dutch ş as sj; German and Polish write j for y, and i where others write yı or y
 * (Ismailow, Husseinow). A Russian passport in Latin letters has g for h (Guseynov). As it is written comes first.
 */
const EUROPEAN: Readings = [
  [/tsch/u, ['tsch', 'ç']],
  [/tsj/u, ['tsj', 'ç']],
  [/cz/u, ['cz', 'ç']],
  [/dsch/u, ['dsch', 'c']],
  [/sch/u, ['sch', 'ş']],
  [/sj/u, ['sj', 'ş']],
  [/sz/u, ['sz', 'ş']],
  [/dz(?!h)/u, ['dz', 'c']],
  [/ch/u, ['ch', 'x']],
  [/oe/u, ['oe', 'u', 'ö']],
  [/^j/u, ['j', 'y']],
  [/(?<=[aeəıioöuüä])j/u, ['j', 'y']],
  [/(?<=[aeəoä])i/u, ['i', 'yi', 'y']],
  [/(?:^|(?<=[aeəıioöuüä]))g(?=[aeəıioöuüä])/u, ['g', 'h']],
];

/** Enough for four letters that can be read in two ways; of more, the first ones are varied. */
const MOST_READINGS = 16;

/** A suffix stands in every spelling and alphabet behind one and the same name: oğlu, ogly, оглы. */
const SUFFIX_SPELLINGS: Readonly<Record<PatronymicKind, readonly string[]>> = {
  OGLU: ['oğlu', 'ogly', 'ogli'],
  QIZI: ['qızı', 'qyzy', 'qizy', 'qyzi'],
};

function readingsOf(word: string): readonly string[] {
  const suffix = suffixOf(word);
  if (suffix !== null) return [word, ...SUFFIX_SPELLINGS[suffix]];
  const readings = /[а-яё]/u.test(word) ? RUSSIAN : EUROPEAN;
  let done = [''];
  for (let at = 0; at < word.length; ) {
    const { length, choices } = lettersAt(word, at, readings);
    const wide = done.length * choices.length <= MOST_READINGS ? choices : choices.slice(0, 1);
    done = done.flatMap((before) => wide.map((letters) => before + letters));
    at += length;
  }
  return done;
}

/** How many letters of the word are read at once here, and what they may stand for. */
function lettersAt(word: string, at: number, readings: Readings) {
  for (const [pattern, choices] of readings) {
    const found = new RegExp(pattern.source, 'uy');
    found.lastIndex = at;
    const [letters] = found.exec(word) ?? [];
    if (letters) return { length: letters.length, choices };
  }
  return { length: 1, choices: [word.charAt(at)] };
}

/**
 * The words of a typed name, each with every search key under which it may be filed, up to sixteen: more than one for a
 * Russian spelling, and for letters that a European paper writes in its own way. A name is meant when each word finds one of its keys in it. Keys hold letters and
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
