import {
  type Cell,
  type ColumnMapping,
  detectSheet,
  lastPerson,
  type DetectedSheet,
  readingOf,
  type RegisterOptions,
  type RegisterSheet,
  type SheetPeople,
  cellText,
  understandRegister,
  type UnderstoodMember,
  type UnderstoodRegister,
  type UnderstoodRow,
} from '@qayidis/domain/import';
import type { Notation, RowContent, SheetSummary, StoredReading } from '../import-vault.js';
import { keepCell, type KeptCell } from './kept-cell.js';

/** A sheet and the row of titles that was found in it; -1: none. */
export interface SheetTitles extends SheetPeople, Pick<DetectedSheet, 'headerRow'> {
  readonly titles: readonly Cell[];
}

type Raw = RowContent['raw'];
export type RawPrincipal = UnderstoodRow & { readonly raw: Raw };
export type RawMember = UnderstoodMember & { readonly raw: Raw };

export interface ReadRegister {
  readonly reading: Omit<StoredReading, 'choice'>;
  readonly rows: readonly RawPrincipal[];
  readonly members: readonly RawMember[];
}

const PREVIEW = { rows: 12, columns: 40, characters: 80 } as const;

export const titlesOf = (sheet: RegisterSheet): SheetTitles => {
  const { name, kind, headerRow } = detectSheet(sheet);
  const titles = sheet.rows[headerRow] ?? [];
  return { name, kind, headerRow, titles, lastPerson: lastPerson(sheet) };
};

/** All that is to be known of a file: each row with what stood there and what it was taken for. Takes seconds. */
export function readWhole(
  sheets: readonly RegisterSheet[],
  options: RegisterOptions,
): ReadRegister {
  const register = understandRegister(sheets, options);
  const memberColumns = options.members?.columns ?? detectedColumns(register);
  const sheetOf = (name: string | undefined) => sheets.find((sheet) => sheet.name === name);
  const principals = sheetOf(register.header?.name);
  const family = sheetOf(register.memberHeader?.name);
  return {
    reading: summaryOf(sheets, register, memberColumns),
    rows: register.rows.map((row) => ({
      ...row,
      raw: rawOf(principals, row.row, register.mapping),
    })),
    members: register.members.map((row) => ({
      ...row,
      raw: rawOf(family, row.row, memberColumns),
    })),
  };
}

function rawOf(sheet: RegisterSheet | undefined, row: number, mapping: ColumnMapping): Raw {
  const cells: readonly Cell[] = sheet?.rows[row - 1] ?? [];
  const kept = Object.entries(mapping).map(([field, column]): [string, KeptCell] => [
    field,
    keepCell(cells[column]),
  ]);
  return Object.fromEntries(kept);
}

const detectedColumns = ({ memberHeader }: UnderstoodRegister): ColumnMapping =>
  Object.fromEntries(
    (memberHeader?.columns ?? []).flatMap(({ field, column }) => (field ? [[field, column]] : [])),
  );

function summaryOf(
  sheets: readonly RegisterSheet[],
  register: UnderstoodRegister,
  memberColumns: ColumnMapping,
): ReadRegister['reading'] {
  const { header, memberHeader, mapping, skipped, problems } = register;
  return {
    sheets: sheets.map(sheetSummary),
    register: header && { sheet: header.name, headerRow: header.headerRow, columns: mapping },
    members: memberHeader && {
      sheet: memberHeader.name,
      headerRow: memberHeader.headerRow,
      columns: memberColumns,
    },
    notation: notationOf(sheets, register),
    skipped,
    problems,
  };
}

function sheetSummary(sheet: RegisterSheet): SheetSummary {
  const { name, kind, headerRow, columns } = detectSheet(sheet);
  const preview = sheet.rows
    .slice(0, PREVIEW.rows)
    .map((row) =>
      row.slice(0, PREVIEW.columns).map((cell) => cellText(cell).slice(0, PREVIEW.characters)),
    );
  return {
    ...{ name, kind, headerRow, columns, preview },
    rowCount: sheet.rows.length,
    lastPerson: lastPerson(sheet),
  };
}

function notationOf(
  sheets: readonly RegisterSheet[],
  { header, mapping }: UnderstoodRegister,
): Notation | null {
  const sheet = sheets.find(({ name }) => name === header?.name);
  if (header === null || sheet === undefined) return null;
  const today = '2000-01-01' as Parameters<typeof readingOf>[1];
  const { context } = readingOf({ detected: header, rows: sheet.rows, mapping }, today);
  return {
    birthDayFirst: context.birth.dayFirst,
    arrivalDayFirst: context.arrival.dayFirst,
    currency: context.currency,
  };
}
