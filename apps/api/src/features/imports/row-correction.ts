import { Injectable } from '@nestjs/common';
import {
  type ReadingContext,
  REGISTER_FIELDS,
  type RowProblem,
  statusOf,
  understandMemberRow,
  understandRow,
  type UnderstoodRowParts,
} from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import type { CellCorrectionRequest } from './dto/import.request.js';
import type { ImportRowEntity } from './import-row.entity.js';
import { ImportStore } from './import-store.js';
import {
  type CorrectedCells,
  ImportVault,
  type Notation,
  type OpenVault,
  type RowContent,
} from './import-vault.js';
import { cellOf } from './reading/kept-cell.js';
import { codesOf } from './register-rows.js';
import { RowComparison } from './row-comparison.js';

type Corrections = readonly CellCorrectionRequest[];
export type CorrectedRow = Partial<Omit<ImportRowEntity, 'id' | 'version' | 'updatedAt'>>;

/** What one row says beside the rest of the file: it stands until the cell itself is corrected. */
const OF_WHOLE_FILE: readonly RowProblem['code'][] = ['MEMBER_COUNT_DIFFERS', 'NUMBER_REPEATED'];

/** Where a row has the running number by which families are linked. */
const NUMBER_OF = { PRINCIPAL: 'NUMBER', MEMBER: 'PRINCIPAL_NUMBER' } as const;

/** One row understood anew with its corrected cells, and compared anew; `FamilyLinks` follows for the whole file. */
@Injectable()
export class RowCorrection {
  constructor(
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
    private readonly comparison: RowComparison,
  ) {}

  async changes(
    tx: Transaction,
    row: ImportRowEntity,
    corrections: Corrections,
  ): Promise<CorrectedRow> {
    const found = await this.store.load(tx, row.importId);
    const vault = await this.vault.open(tx, row.importId);
    const { notation } = vault.openReading(found.readingCipher);
    const content = vault.openRow(row.id, row.cellsCipher);
    const raw = { ...content.raw };
    for (const { field, text } of corrections) raw[field] = text === '' ? null : text;
    const read = withKept(readAgain(tx, row, raw, notation), content, corrections);
    const number = read.cells[NUMBER_OF[row.kind]]?.understood ?? null;
    const after = { ...content, number, raw, inFile: inFileOf(content, corrections) };
    if (row.kind === 'MEMBER') return sealedRow(row, vault, after, read);
    return {
      ...sealedRow(row, vault, after, read),
      ...(await this.comparison.compare(tx, found, vault, row, read)),
    };
  }
}

function sealedRow(
  { id }: ImportRowEntity,
  vault: OpenVault,
  content: RowContent,
  { cells, problems, status }: UnderstoodRowParts,
): CorrectedRow {
  const cellsCipher = vault.sealRow(id, { ...content, cells, problems });
  return { status, problemCodes: codesOf(problems), cellsCipher };
}

function withKept(
  read: UnderstoodRowParts,
  { problems: before }: RowContent,
  corrections: Corrections,
): UnderstoodRowParts {
  const corrected = corrections.map(({ field }) => field);
  const kept = before.filter(
    ({ code, field }) => OF_WHOLE_FILE.includes(code) && !corrected.includes(field),
  );
  const problems = [...read.problems, ...kept];
  return { ...read, problems, status: statusOf(problems) };
}

/** The file's own words of every corrected cell, however often it is corrected. */
const inFileOf = ({ inFile, cells }: RowContent, corrections: Corrections): CorrectedCells => ({
  ...Object.fromEntries(corrections.map(({ field }) => [field, cells[field]?.original ?? ''])),
  ...inFile,
});

/** With every field in a column of its own, in the order of the fields. */
function readAgain(
  tx: Transaction,
  row: ImportRowEntity,
  raw: RowContent['raw'],
  notation: Notation | null,
): ReturnType<typeof understandRow> {
  const fields = REGISTER_FIELDS.filter((field) => field in raw);
  const mapping = Object.fromEntries(fields.map((field, column) => [field, column]));
  const cells = fields.map((field) => cellOf(raw[field]));
  const { today } = tx;
  const context: ReadingContext = {
    birth: { today, dayFirst: notation?.birthDayFirst ?? true, yearAlone: true },
    arrival: { today, dayFirst: notation?.arrivalDayFirst ?? true, yearAlone: false },
    currency: notation?.currency ?? 'EUR',
  };
  const understand = row.kind === 'MEMBER' ? understandMemberRow : understandRow;
  return understand(cells, { mapping, context, today });
}
