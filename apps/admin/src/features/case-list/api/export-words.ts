import type { Schemas } from '@qayidis/contracts';
import { AZ_PLACE_CODES, COUNTRY_CODES } from '@qayidis/domain/code-lists';
import { caseStateMessages, clockKindMessages } from '#/lib/codes';
import { countryName, placeName } from '#/lib/codes/places';
import {
  caseOriginMessages,
  priorityMessages,
  referralSourceMessages,
  returnTypeMessages,
} from '#/lib/codes/returns';
import { type Catalogue, type Language, type MessageTable, translate } from '#/lib/i18n';
import { exportColumnMessages, exportValueMessages } from '../export-messages';

type Column = Schemas['ExportColumn'];
type Words = readonly (readonly [code: string, text: string])[];

const wordsOf = (catalogue: Catalogue<MessageTable>) => (): Words =>
  Object.keys(catalogue.table).map((code) => [
    code,
    (translate(catalogue) as (key: string) => string)(code),
  ]);

/** Every code that may stand in a column, with its word; other columns hold text, days or numbers. */
const WORDS: Readonly<Partial<Record<Column, (language: Language) => Words>>> = {
  state: wordsOf(caseStateMessages),
  placeCode: (language) => AZ_PLACE_CODES.map((code) => [code, placeName(code, language)]),
  sendingCountry: (language) => COUNTRY_CODES.map((code) => [code, countryName(code, language)]),
  returnType: wordsOf(returnTypeMessages),
  origin: wordsOf(caseOriginMessages),
  source: wordsOf(referralSourceMessages),
  urgent: wordsOf(exportValueMessages),
  priorityLevel: wordsOf(priorityMessages),
  nextDueKind: wordsOf(clockKindMessages),
};

const DAY_FORMATS = { az: 'dd.mm.yyyy', en: 'yyyy-mm-dd' } as const;

/** Headings and words of the columns, for the file that the server makes. */
export const exportWords = (
  columns: readonly Column[],
  language: Language,
): Schemas['ExportWordsRequest'] => ({
  dayFormat: DAY_FORMATS[language],
  headings: columns.map((column) => ({ column, text: translate(exportColumnMessages)(column) })),
  words: columns.flatMap((column) =>
    (WORDS[column]?.(language) ?? []).map(([code, text]) => ({ column, code, text })),
  ),
});
