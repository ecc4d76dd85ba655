/** Letters that look like Azerbaijani ones but are others: U+01DD and U+018E for schwa, composed dots. */
const normalise = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFC').replaceAll('\u01DD', 'ə').replaceAll('\u018E', 'Ə');

/** Azerbaijani lower case: `I` is `ı` and `İ` is `i`. */
export const lowerAz = (text: string): string =>
  normalise(text).replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();

/** Azerbaijani upper case: `i` is `İ` and `ı` is `I`. */
export const upperAz = (text: string): string =>
  normalise(text).replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase();

/** Each word with a capital letter, the rest small; words are split at spaces, hyphens and apostrophes. */
export const titleAz = (text: string): string =>
  lowerAz(text).replace(
    /(^|[\s\-'’.])(\p{L})/gu,
    (_all, before: string, letter: string) => before + upperAz(letter),
  );

/** The Azerbaijani alphabet in its order; `w` is foreign and stands after `v`. */
export const AZ_ALPHABET = 'abcçdeəfgğhxıijkqlmnoöprsştuüvwyz';

const VOWEL = /[aeəıioöuü]/;
const FRONT = /[eəiöü]/;

/**
 * A word typed in capitals on a keyboard without `İ` ("XƏLILOVA") leaves open which `I` was meant. Vowel harmony
 * decides for the likelier one; no Azerbaijani name begins with `ı`.
 */
export function lowerUndottedCapitals(word: string): string {
  let vowel = '';
  return Array.from(normalise(word))
    .map((letter, index) => {
      const small = letter === 'I' && (index === 0 || FRONT.test(vowel)) ? 'i' : lowerAz(letter);
      if (VOWEL.test(small)) vowel = small;
      return small;
    })
    .join('');
}

/** True for a word of capitals that has `I` but no `İ`, so that the dot may be missing. */
export const hasUndottedCapitals = (word: string): boolean =>
  /I/.test(word) && !/İ/.test(word) && word.length > 1 && word === upperAz(lowerAz(word));
