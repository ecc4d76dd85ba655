import { REGISTER_FIELDS } from '@qayidis/domain/import';
import type { Schemas } from '@qayidis/contracts';
import type { Import } from '../api/import-queries';

export type Field = (typeof REGISTER_FIELDS)[number];

/** Fields of the register's own sheet; the others belong to the sheet of family members. */
export const FIELDS = REGISTER_FIELDS.filter(
  (field) => field !== 'PRINCIPAL_NUMBER' && field !== 'RELATION',
);

/** The mapping as it is being edited: field by column. */
export interface MappingDraft {
  readonly sheet: string;
  readonly headerRow: number;
  readonly fields: Readonly<Record<number, Field>>;
  readonly membersSheet: string | null;
}

const nothingFound = (sheets: Import['sheets']) => ({
  sheet: sheets[0]?.name ?? '',
  headerRow: 0,
  columns: [],
});

export function mappingOf({ register, members, sheets }: Import): MappingDraft {
  const { sheet, headerRow, columns } = register ?? nothingFound(sheets);
  return {
    sheet,
    headerRow,
    fields: Object.fromEntries(columns.map(({ column, field }) => [column, field])),
    membersSheet: members?.sheet ?? null,
  };
}

const sheetOf = ({ sheets }: Import, name: string | null) =>
  sheets.find((sheet) => sheet.name === name);

/** Another sheet starts from what was detected on it. */
export function withSheet(found: Import, draft: MappingDraft, name: string): MappingDraft {
  const sheet = sheetOf(found, name);
  return {
    ...draft,
    sheet: name,
    headerRow: Math.max(sheet?.headerRow ?? 0, 0),
    fields: Object.fromEntries(
      (sheet?.columns ?? []).flatMap(({ column, field }) => (field ? [[column, field]] : [])),
    ),
    membersSheet: draft.membersSheet === name ? null : draft.membersSheet,
  };
}

export const withHeaderRow = (draft: MappingDraft, headerRow: number): MappingDraft => ({
  ...draft,
  headerRow,
});

/** A field goes to one column only. */
export function withField(draft: MappingDraft, column: number, field: Field | null): MappingDraft {
  const others = Object.entries(draft.fields).filter(
    ([other, taken]) => Number(other) !== column && taken !== field,
  );
  return {
    ...draft,
    fields: Object.fromEntries([
      ...others,
      ...(field ? [[column, field]] : []),
    ]) as MappingDraft['fields'],
  };
}

/** Each column below the chosen titles, with one example. */
export function columnsOf(found: Import, { sheet, headerRow }: MappingDraft) {
  const preview = sheetOf(found, sheet)?.preview ?? [];
  const titles = preview[headerRow] ?? [];
  const below = preview.slice(headerRow + 1);
  return titles.map((title, column) => ({
    column,
    title: title.trim(),
    example: below.map((cells) => cells[column] ?? '').find((text) => text !== '') ?? '',
  }));
}

/** What is sent: the register's columns, and the other sheet as it was detected. */
export function requestOf(found: Import, draft: MappingDraft): Schemas['MapColumnsRequest'] {
  const columns = Object.entries(draft.fields).map(([column, field]) => ({
    column: Number(column),
    field,
  }));
  const register = { sheet: draft.sheet, headerRow: draft.headerRow, columns };
  const { members } = found;
  if (draft.membersSheet === null) return { register, members: null };
  if (members?.sheet === draft.membersSheet) return { register, members };
  const sheet = sheetOf(found, draft.membersSheet);
  const detected = (sheet?.columns ?? []).flatMap(({ column, field }) =>
    field ? [{ column, field }] : [],
  );
  return {
    register,
    members: {
      sheet: draft.membersSheet,
      headerRow: Math.max(sheet?.headerRow ?? 0, 0),
      columns: detected,
    },
  };
}
