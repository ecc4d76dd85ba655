import { REGISTER_FIELDS, type UnderstoodCells } from '@qayidis/domain/import';
import { fatherWithSuffix, type PersonName } from '@qayidis/domain/names';
import type { RowCellResponse } from './dto/import-row.response.js';
import type { CorrectedCells } from './import-vault.js';

type Field = (typeof REGISTER_FIELDS)[number];

/** How each kind of value is spelt out: codes stay codes, the screen's catalogue words them. */
const SPELT: { readonly [F in Field]?: (value: never) => readonly (string | null)[] } = {
  FULL_NAME: (name: PersonName) => [name.family, name.given, fatherWithSuffix(name)],
  BIRTH_DATE: (read: { date: string; precision: string }) => [
    read.precision === 'YEAR' ? read.date.slice(0, 4) : read.date,
  ],
  ARRIVAL_DATE: (read: { date: string }) => [read.date],
  RETURN_TYPE: (read: { type: string }) => [read.type],
  PLACE: (place: { code: string; settlement: string | null }) => [place.code, place.settlement],
  PHONE: (phones: readonly string[]) => phones,
  VULNERABILITY: (read: { factors: readonly string[]; workStatus: string | null }) => [
    ...read.factors,
    read.workStatus,
  ],
  ASSISTANCE: (types: readonly string[]) => types,
  AMOUNT: (money: { minor: number; currency: string }) => [String(money.minor), money.currency],
  RELATION: (read: { relation: string }) => [read.relation],
};

/** Cells in the order of the fields, each with what stood there and what it was taken for. */
export const spellCells = (
  cells: UnderstoodCells,
  inFile: CorrectedCells = {},
): RowCellResponse[] =>
  REGISTER_FIELDS.flatMap((field) => {
    const cell = cells[field];
    if (cell === undefined) return [];
    const { understood, confidence } = cell;
    const told = inFile[field];
    const original = told ?? cell.original;
    const corrected = told === undefined ? null : cell.original;
    return [{ field, original, corrected, understood: spell(field, understood), confidence }];
  });

function spell(field: Field, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const parts = SPELT[field]?.(value as never) ?? [`${value as string | number}`];
  return parts.filter((part): part is string => part !== null && part !== '');
}
