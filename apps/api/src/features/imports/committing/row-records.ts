import type { RegisterField, UnderstoodCells } from '@qayidis/domain/import';
import { fatherWithSuffix } from '@qayidis/domain/names';
import { type NewPerson, normalFin, normalPhone } from '../../persons/public.js';
import type { RowContent } from '../import-vault.js';

const LONGEST_NOTE = 10_000;

/** What a row says of a person, as the person's file has it. Several telephones: the first is the person's. */
export function personOf(cells: UnderstoodCells): NewPerson {
  return {
    ...nameOf(cells),
    sex: cells.SEX?.understood ?? 'U',
    ...birthOf(cells),
    ...identifiersOf(cells),
    address: cells.PLACE?.understood?.settlement ?? null,
  };
}

function nameOf(
  cells: UnderstoodCells,
): Pick<NewPerson, 'familyName' | 'givenName' | 'fatherName'> {
  const name = cells.FULL_NAME?.understood;
  if (!name) return { familyName: '', givenName: '', fatherName: null };
  return { familyName: name.family, givenName: name.given, fatherName: fatherWithSuffix(name) };
}

function identifiersOf(cells: UnderstoodCells): Pick<NewPerson, 'fin' | 'phone'> {
  const fin = cells.FIN?.understood ?? null;
  const phones = cells.PHONE?.understood ?? [];
  return {
    fin: fin === null ? null : normalFin(fin),
    phone: phones.map(normalPhone).find((phone) => phone !== null) ?? null,
  };
}

function birthOf(cells: UnderstoodCells): Pick<NewPerson, 'bornOn' | 'birthYear'> {
  const born = cells.BIRTH_DATE?.understood;
  if (!born) return { bornOn: null };
  if (born.precision === 'DAY') return { bornOn: born.date };
  return { birthYear: Number(born.date.slice(0, 4)) };
}

/** Fields that a case has no place for yet, or that were not understood in full; they are read by the mentor. */
const KEPT_AS_TEXT: readonly RegisterField[] = [
  'NUMBER',
  'PLACE',
  'PHONE',
  'VULNERABILITY',
  'ASSISTANCE',
  'AMOUNT',
  'MENTOR',
  'STATUS',
  'NOTE',
];

/**
 * The register's own words under its own titles, for one SEALED note (decisions.md D-19): also the assistance that was
 * given, which is no item of a plan.
 * @returns null when there is nothing to keep
 */
export function noteOf({ cells }: RowContent, titles: Titles): string | null {
  const kept = KEPT_AS_TEXT.filter((field) => (cells[field]?.original.trim() ?? '') !== '');
  if (kept.every((field) => field === 'NUMBER')) return null;
  const lines = kept.map((field) => `${titles[field] ?? field}: ${cells[field]?.original.trim()}`);
  return lines.join('\n').slice(0, LONGEST_NOTE);
}

export type Titles = Readonly<Partial<Record<RegisterField, string>>>;
