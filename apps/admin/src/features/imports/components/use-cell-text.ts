import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { placeName, countryName } from '#/lib/codes/places';
import { relationMessages, sexMessages } from '#/lib/codes/people';
import { returnTypeMessages } from '#/lib/codes/returns';
import { factorMessages } from '#/lib/codes/vulnerability-factors';
import { workStatusMessages } from '#/lib/codes/work-status';
import { formatDate } from '#/lib/dates';
import {
  type Catalogue,
  type Language,
  type MessageTable,
  translate,
  useLanguage,
} from '#/lib/i18n';
import { formatMoney } from '#/lib/numbers';
import type { ImportRow, RowCell } from '../api/import-queries';
import { registerOutcomeMessages } from '../messages';

type Words = (values: readonly string[], language: Language) => string;

const word =
  (...catalogues: readonly Catalogue<MessageTable>[]): Words =>
  (values) =>
    values
      .map((code) => {
        const catalogue = catalogues.find(({ table }) => Object.hasOwn(table, code));
        return catalogue ? (translate(catalogue) as (key: string) => string)(code) : code;
      })
      .join(', ');

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const date: Words = ([value = ''], language) =>
  DATE.test(value) ? formatDate(value, language) : value;

/** How the codes of each field are worded; what is not here is text already. */
const WORDS: Readonly<Partial<Record<string, Words>>> = {
  FULL_NAME: (values) => values.join(' '),
  SEX: word(sexMessages),
  BIRTH_DATE: date,
  ARRIVAL_DATE: date,
  SENDING_COUNTRY: ([code = ''], language) => countryName(code, language),
  RETURN_TYPE: word(returnTypeMessages),
  PLACE: ([code = '', ...rest], language) => [placeName(code, language), ...rest].join(', '),
  VULNERABILITY: word(factorMessages, workStatusMessages),
  ASSISTANCE: word(assistanceTypeMessages),
  AMOUNT: ([minor = '0', currency = 'EUR'], language) =>
    formatMoney(Number(minor), currency, language),
  STATUS: word(registerOutcomeMessages),
  RELATION: word(relationMessages),
};

/** What was understood of a cell, in words; empty: nothing. */
export function useCellText(): (cell: Pick<RowCell, 'field' | 'understood'> | undefined) => string {
  const language = useLanguage();
  return (cell) => {
    if (!cell || cell.understood.length === 0) return '';
    return WORDS[cell.field]?.(cell.understood, language) ?? cell.understood.join(', ');
  };
}

/** Whose account the row's name of a mentor is, or `nobody`; empty where the row names none. */
export function mentorText(row: ImportRow, nobody: string): string {
  const isNamed = (cellOf(row.cells, 'MENTOR')?.understood.length ?? 0) > 0;
  return isNamed ? (row.mentorName ?? nobody) : '';
}

export const cellOf = (cells: readonly RowCell[], field: string): RowCell | undefined =>
  cells.find((cell) => cell.field === field);
