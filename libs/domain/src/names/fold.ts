import { lowerAz } from './letters.js';

const LETTERS: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ц: 's',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'e',
  ө: 'o',
  ү: 'u',
  ғ: 'g',
  ҝ: 'g',
  һ: 'h',
  ҹ: 'c',
  ј: 'y',
};

const FIRST_FOREIGN = '\u0080';
const PLAIN = /^[\x20-\x7e]*$/;

const withoutMarks = (letter: string): string =>
  Array.from(letter.normalize('NFD').replace(/\p{M}/gu, ''), (base) => LETTERS[base] ?? base).join(
    '',
  );

/** The one step that every searched and imported word goes through: plain letters take the short way. */
function baseLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  let out = '';
  for (const letter of text) {
    out += letter < FIRST_FOREIGN ? letter : (LETTERS[letter] ?? withoutMarks(letter));
  }
  return out;
}

/**
 * Latin fold of reintegration.md 8: e for schwa, one i, gh as g, sh as s, ch as c, kh as x; Cyrillic spelt in Latin.
 * What is neither letter nor digit becomes one space.
 */
export const foldAz = (text: string): string =>
  baseLetters(lowerAz(text).replaceAll('ı', 'i'))
    .replace(/gh/g, 'g')
    .replace(/t?sh/g, 's')
    .replace(/t?ch/g, 'c')
    .replace(/kh/g, 'x')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The key under which every spelling of a name is found: "Əliyev", "Aliyev", "Eliyev", "ALIEV" and "Алиев" share one,
 * and a key of the first letters is a beginning of the whole key. Coarser than `foldAz`: a/e, q/g/k, c/j, x/h are
 * one, doubled letters too. To find, not to show.
 */
export const searchKey = (text: string): string =>
  foldAz(text)
    .replace(/dzh|dj|zh|j/g, 'c')
    .replace(/h/g, 'x')
    .replace(/[qk]/g, 'g')
    .replace(/e/g, 'a')
    .replace(/w/g, 'v')
    .replace(/iy+/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');
