import type { Schemas } from '@qayidis/contracts';
import { caseStateMessages, clockKindMessages } from '#/lib/codes';
import { countryName, placeName } from '#/lib/codes/places';
import {
  caseOriginMessages,
  priorityMessages,
  referralSourceMessages,
  returnTypeMessages,
} from '#/lib/codes/returns';
import { formatDate } from '#/lib/dates';
import { type Catalogue, type Language, type MessageTable, translate } from '#/lib/i18n';
import { exportColumnMessages, exportValueMessages } from '../export-messages';
import { csvOf, parseCsv } from './csv';

type Column = Schemas['ExportColumn'];
type Reading = (code: string, language: Language) => string;

/** The word of a code in the language of the screen; what a newer server writes stays as it is. */
const wordsOf =
  (catalogue: Catalogue<MessageTable>): Reading =>
  (code) =>
    Object.hasOwn(catalogue.table, code)
      ? (translate(catalogue) as (key: string) => string)(code)
      : code;

/** Excel knows a day by the form of its own language; the international form is known everywhere else. */
const day: Reading = (iso, language) => (language === 'az' ? formatDate(iso, language) : iso);

/** How the codes of a column are read; other columns hold text as it is. */
const READINGS: Readonly<Partial<Record<Column, Reading>>> = {
  state: wordsOf(caseStateMessages),
  stateSince: day,
  placeCode: placeName,
  sendingCountry: countryName,
  returnType: wordsOf(returnTypeMessages),
  origin: wordsOf(caseOriginMessages),
  source: wordsOf(referralSourceMessages),
  urgent: wordsOf(exportValueMessages),
  priorityLevel: wordsOf(priorityMessages),
  plannedArrivalOn: day,
  arrivalOn: day,
  nextDueKind: wordsOf(clockKindMessages),
  nextDueOn: day,
};

const SEPARATORS = { az: ';', en: ',' } as const satisfies Record<Language, string>;

/** The exported list in words: headings, codes and days as somebody reads them, without the codes. */
export function caseFile(exported: string, language: Language): string {
  const [head = [], ...rows] = parseCsv(exported);
  const columns = head as Column[];
  const headings = columns.map(
    wordsOf(exportColumnMessages as Catalogue<MessageTable>) as (column: string) => string,
  );
  const lines = rows.map((row) =>
    row.map((cell, at) => {
      const reading = READINGS[columns[at] as Column];
      return cell === '' || !reading ? cell : reading(cell, language);
    }),
  );
  return csvOf([headings, ...lines], SEPARATORS[language]);
}
