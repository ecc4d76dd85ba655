import { MEMBER_FIELDS, PRINCIPAL_FIELDS, type RegisterField } from '@qayidis/domain/import';
import type { Schemas } from '@qayidis/contracts';
import type { Import } from '../api/import-queries';

export type Field = RegisterField;

/** What each kind of sheet may hold. */
export const FIELDS_OF = { register: PRINCIPAL_FIELDS, members: MEMBER_FIELDS } as const;
export type SheetRole = keyof typeof FIELDS_OF;

/** Chosen in place of a row of titles: the sheet has none. */
export const NO_TITLES = -1;

/** One sheet as it is being mapped: field by column. */
export interface SheetDraft {
  readonly sheet: string;
  readonly headerRow: number;
  readonly fields: Readonly<Record<number, Field>>;
}

export interface MappingDraft {
  readonly register: SheetDraft;
  /** Null: no family members are read. */
  readonly members: SheetDraft | null;
}

type Columns = readonly { readonly column: number; readonly field: Field | null }[];

const fieldsOf = (columns: Columns): SheetDraft['fields'] =>
  Object.fromEntries(columns.flatMap(({ column, field }) => (field ? [[column, field]] : [])));

const draftOf = ({ sheet, headerRow, columns }: Schemas['ChosenSheetResponse']): SheetDraft => ({
  sheet,
  headerRow,
  fields: fieldsOf(columns),
});

const sheetOf = ({ sheets }: Import, name: string) => sheets.find((sheet) => sheet.name === name);

/** A sheet starts from what was detected on it. */
function detected(found: Import, name: string, role: SheetRole): SheetDraft {
  const sheet = sheetOf(found, name);
  const allowed: readonly Field[] = FIELDS_OF[role];
  const columns = (sheet?.columns ?? []).filter(({ field }) => field && allowed.includes(field));
  return { sheet: name, headerRow: sheet?.headerRow ?? NO_TITLES, fields: fieldsOf(columns) };
}

export const mappingOf = (found: Import): MappingDraft => ({
  register: found.register
    ? draftOf(found.register)
    : { sheet: found.sheets[0]?.name ?? '', headerRow: NO_TITLES, fields: {} },
  members: found.members && draftOf(found.members),
});

export const withRegister = (found: Import, draft: MappingDraft, name: string): MappingDraft => ({
  register: detected(found, name, 'register'),
  members: draft.members?.sheet === name ? null : draft.members,
});

export const withMembers = (
  found: Import,
  draft: MappingDraft,
  name: string | null,
): MappingDraft => ({
  ...draft,
  members: name === null ? null : detected(found, name, 'members'),
});

/** A field goes to one column only. */
export function withField(draft: SheetDraft, column: number, field: Field | null): SheetDraft {
  const taken = Object.entries(draft.fields).map(([at, other]) => ({
    column: Number(at),
    field: other,
  }));
  const others = taken.filter((other) => other.column !== column && other.field !== field);
  return { ...draft, fields: fieldsOf([...others, { column, field }]) };
}

export interface DraftColumn {
  readonly column: number;
  readonly title: string;
  readonly example: string;
}

/** Each column below the chosen titles, with one example. */
export function columnsOf(found: Import, { sheet, headerRow }: SheetDraft): DraftColumn[] {
  const preview = sheetOf(found, sheet)?.preview ?? [];
  const titles = preview[headerRow] ?? [];
  const below = preview.slice(headerRow + 1);
  const width = headerRow === NO_TITLES ? Math.max(0, ...below.map(({ length }) => length)) : 0;
  return Array.from({ length: titles.length || width }, (_, column) => ({
    column,
    title: titles[column]?.trim() ?? '',
    example: below.map((cells) => cells[column] ?? '').find((text) => text !== '') ?? '',
  }));
}

const choiceOf = ({ sheet, headerRow, fields }: SheetDraft): Schemas['SheetChoiceRequest'] => ({
  sheet,
  headerRow,
  columns: Object.entries(fields).map(([column, field]) => ({ column: Number(column), field })),
});

export const requestOf = ({ register, members }: MappingDraft): Schemas['MapColumnsRequest'] => ({
  register: choiceOf(register),
  members: members && choiceOf(members),
});
