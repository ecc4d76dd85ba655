import { importActions, type SheetMapping } from '@qayidis/domain/import';
import type {
  ChosenSheetResponse,
  ImportCountsResponse,
  ImportResponse,
  ImportRowOfListResponse,
} from './dto/import.response.js';
import type { OpenVault } from './import-vault.js';
import type { ImportEntity } from './import.entity.js';

const NO_COUNTS = {
  rows: 0,
  members: 0,
  ready: 0,
  check: 0,
  refused: 0,
  suspected: 0,
  secondReturns: 0,
  repeated: 0,
  known: 0,
  undecided: 0,
  toCreate: 0,
  membersToCreate: 0,
  generalTypes: 0,
  created: 0,
  linked: 0,
  skipped: 0,
  membersCreated: 0,
} as const satisfies ImportCountsResponse;

export const toListRow = (
  row: ImportEntity,
  fileName: string,
  createdByName: string | null,
): ImportRowOfListResponse => ({
  id: row.id,
  version: row.version,
  state: row.state,
  format: row.format,
  fileName,
  createdAt: row.createdAt.toISOString(),
  createdByName,
  committedAt: row.committedAt?.toISOString() ?? null,
  counts: { ...NO_COUNTS, ...row.counts },
  progress: { done: row.progressDone, total: row.progressTotal },
  failure: row.failure,
  allowedActions: [...importActions(row.state)],
});

export function toImport(
  row: ImportEntity,
  vault: OpenVault,
  { createdByName, sameFileAs }: { createdByName: string | null; sameFileAs: string | null },
): ImportResponse {
  const reading = vault.openReading(row.readingCipher);
  const listed = toListRow(row, vault.openName(row.fileNameCipher), createdByName);
  return Object.assign(listed, {
    sameFileAs,
    sheets: reading.sheets.map(({ lastPerson: _lastPerson, ...sheet }) => ({
      ...sheet,
      columns: sheet.columns.map((column) => ({ ...column })),
      preview: sheet.preview.map((cells) => [...cells]),
    })),
    register: chosen(reading.register),
    members: chosen(reading.members),
    skipped: reading.skipped.map((skipped) => ({ ...skipped })),
    problems: reading.problems.map(({ code, field = null, sheet = null, rows = null }) => ({
      code,
      field,
      sheet,
      rows,
    })),
    mentors: vault.openMentors(row.mentorsCipher).map((mentor, index) => ({ index, ...mentor })),
  });
}

const chosen = (sheet: SheetMapping | null): ChosenSheetResponse | null =>
  sheet && {
    sheet: sheet.sheet,
    headerRow: sheet.headerRow,
    columns: Object.entries(sheet.columns).map(([field, column]) => ({ field, column })),
  };
