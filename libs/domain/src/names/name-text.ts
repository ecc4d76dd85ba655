/** Signs of formulas, of markup and of addresses: no name has them (IMP-18). */
const SIGNS = /^[=@]|[<>=|{}[\]\\^~#$%*!]|:\/\//;
const LETTER = /\p{L}/u;
/** Apostrophes as keyboards and passports write them, also that of transliterated Arabic. */
const APOSTROPHES = "'’‘ʼʻ`ʿʾ";
const WHOLE = new RegExp(
  `^[${APOSTROPHES}]?\\p{L}[\\p{L}\\p{M}${APOSTROPHES}. \\u2010\\u2013-]*$`,
  'u',
);

/** What a register may have in the place of a name and which is none: a formula, markup, a number. */
export const isNoName = (text: string): boolean => SIGNS.test(text) || !LETTER.test(text);

/**
 * Whether a name that somebody types can be one (CASE-85): letters, with hyphens, apostrophes, full stops and spaces
 * between them. Stricter than `isNoName`, for who types it can put it right.
 */
export const isNameText = (text: string): boolean => !isNoName(text) && WHOLE.test(text);
