import { foldAz } from './fold.js';
import { hasUndottedCapitals, lowerUndottedCapitals, titleAz, upperAz } from './letters.js';

export type PatronymicKind = 'OGLU' | 'QIZI';

export interface PersonName {
  readonly family: string;
  readonly given: string;
  /** The father's given name without its suffix; a name in Cyrillic keeps the one that it is written with. */
  readonly father: string | null;
  readonly patronymic: PatronymicKind | null;
}

export const NAME_DOUBTS = ['ORDER', 'CAPITALS', 'CYRILLIC', 'ONE_WORD', 'MANY_WORDS'] as const;
/** What made the reading of a name uncertain. */
export type NameDoubt = (typeof NAME_DOUBTS)[number];

export interface UnderstoodName {
  readonly name: PersonName;
  readonly doubts: readonly NameDoubt[];
}

export type NameOrder = 'FAMILY_FIRST' | 'GIVEN_FIRST';

const SON = /^(oglu|ogly|ogli|ogul)$/;
const DAUGHTER = /^[qgk][iy]z[iy]$/;
const FAMILY_ENDING = /(ova?|eva?|zade|(?:^|[^ ]{3,})l[iu]|oglu|beyli|skiy|skaya|sky|ska)$/;
const RUSSIAN_SON = /(ovic|evic)$/;
const RUSSIAN_DAUGHTER = /(ovna|evna)$/;

/** Whether anything in a text is written in Cyrillic, be it one letter among Latin ones. */
export const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** Which suffix a word is in whatever spelling; null: it is none. */
export function suffixOf(word: string): PatronymicKind | null {
  const folded = foldAz(word);
  if (SON.test(folded)) return 'OGLU';
  return DAUGHTER.test(folded) ? 'QIZI' : null;
}

function russianPatronymic(word: string): PatronymicKind | null {
  const folded = foldAz(word);
  if (RUSSIAN_SON.test(folded)) return 'OGLU';
  return RUSSIAN_DAUGHTER.test(folded) ? 'QIZI' : null;
}

interface Split {
  readonly words: readonly string[];
  readonly father: string | null;
  readonly patronymic: PatronymicKind | null;
}

/** In Cyrillic with the suffix as it is written: an oğlu behind it would be a second alphabet in one name. */
function fatherBefore(words: readonly string[], at: number): string {
  const father = properCase(words[at - 1] ?? '');
  return hasCyrillic(father) ? `${father} ${(words[at] ?? '').toLowerCase()}` : father;
}

function splitPatronymic(words: readonly string[]): Split {
  const at = words.findIndex((word, index) => index > 0 && suffixOf(word) !== null);
  const suffix = at > 0 ? suffixOf(words[at] ?? '') : null;
  if (at > 1 && suffix) {
    const rest = words.filter((_word, index) => index !== at && index !== at - 1);
    return { words: rest, father: fatherBefore(words, at), patronymic: suffix };
  }
  const last = words.at(-1) ?? '';
  const russian = words.length === 3 ? russianPatronymic(last) : null;
  if (russian) return { words: words.slice(0, 2), father: properCase(last), patronymic: russian };
  return { words, father: null, patronymic: null };
}

const looksLikeFamily = (word: string | undefined): boolean =>
  word !== undefined && FAMILY_ENDING.test(foldAz(word));

function detectOrder(words: readonly string[], assumed: NameOrder): NameOrder {
  const first = looksLikeFamily(words[0]);
  const last = looksLikeFamily(words.at(-1));
  if (first === last) return assumed;
  return first ? 'FAMILY_FIRST' : 'GIVEN_FIRST';
}

function properCase(word: string): string {
  const inCapitals = word.length > 2 && word === upperAz(word.replaceAll('I', 'ı'));
  if (hasUndottedCapitals(word)) return titleAz(lowerUndottedCapitals(word));
  return inCapitals || word === word.toLowerCase() ? titleAz(word) : word;
}

const cleanWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[,;_]+/g, ' ')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));

function doubtsOf(original: readonly string[], split: Split, turned: boolean): NameDoubt[] {
  const doubts: NameDoubt[] = [];
  if (turned) doubts.push('ORDER');
  if (original.some(hasUndottedCapitals)) doubts.push('CAPITALS');
  if (original.some(hasCyrillic)) doubts.push('CYRILLIC');
  if (split.words.length < 2) doubts.push('ONE_WORD');
  if (split.words.length > 3) doubts.push('MANY_WORDS');
  return doubts;
}

/**
 * Reads a whole name from one field: "Həsənov Elçin Ramiz oğlu", "İlqar Mustafayev", "XƏLILOVA GÜNEL Oqtay qızı".
 * @param assumed the order where the words themselves do not tell; registers put the family name first
 * @returns null when the text has no letters
 */
export function parsePersonName(
  text: string,
  assumed: NameOrder = 'FAMILY_FIRST',
): UnderstoodName | null {
  const original = cleanWords(text);
  const split = splitPatronymic(original);
  if (split.words.length === 0) return null;
  const order = detectOrder(split.words, assumed);
  const words = split.words.map(properCase);
  const family = order === 'FAMILY_FIRST' ? words[0] : words.at(-1);
  const given = order === 'FAMILY_FIRST' ? words.slice(1) : words.slice(0, -1);
  return {
    name: {
      family: family ?? '',
      given: given.join(' '),
      father: split.father,
      patronymic: split.patronymic,
    },
    doubts: doubtsOf(original, split, order !== assumed),
  };
}

const SUFFIXES: Readonly<Record<PatronymicKind, string>> = { OGLU: 'oğlu', QIZI: 'qızı' };

const hasSuffix = (father: string): boolean =>
  russianPatronymic(father) !== null || fatherAlone(father) !== father;

/** The father's name as it is written behind the name: with its suffix where the source had one. */
export function fatherWithSuffix({ father, patronymic }: PersonName): string | null {
  if (!father || !patronymic || hasSuffix(father)) return father;
  return `${father} ${SUFFIXES[patronymic]}`;
}

/** The father's own name of what stands behind a name, for comparisons: "Ramiz oğlu" is "Ramiz". */
export function fatherAlone(text: string | null): string | null {
  const words = cleanWords(text ?? '');
  const own = words.filter((word, index) => index === 0 || suffixOf(word) === null);
  return own.join(' ') || null;
}

/** The official form: family name, given name, father's name with its suffix. */
export function fullName(name: PersonName): string {
  return [name.family, name.given, fatherWithSuffix(name)].filter(Boolean).join(' ');
}
