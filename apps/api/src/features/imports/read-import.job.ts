import { Injectable } from '@nestjs/common';
import {
  cellText,
  type ColumnMapping,
  detectSheet,
  headerSignature,
  readingOf,
  type RegisterSheet,
  type SheetMapping,
  understandRegister,
  type UnderstoodRegister,
} from '@qayidis/domain/import';
import {
  insertBulk,
  systemActor,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/index.js';
import { BlobStore } from '../../platform/storage/index.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportStore } from './import-store.js';
import { ImportEntity } from './import.entity.js';
import {
  ImportVault,
  type MappingChoice,
  type Notation,
  type SheetSummary,
  type StoredReading,
} from './import-vault.js';
import { READ_IMPORT } from './imports.jobs.definitions.js';
import { readRegister } from './reading/read-register.js';
import { RegisterRows } from './register-rows.js';

const TIMEOUT_MS = 60_000;
const PREVIEW = { rows: 12, columns: 40, characters: 80 } as const;

/** Reads a stored register: understands each cell, looks for doubles, proposes a decision per row. */
@Injectable()
@HandlesJob(READ_IMPORT)
export class ReadImportJob implements JobHandler<{ importId: string }> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
    private readonly blobs: BlobStore,
    private readonly registerRows: RegisterRows,
  ) {}

  async run(
    { importId }: { importId: string },
    { requestId, isLastAttempt }: Pick<JobRun, 'requestId' | 'isLastAttempt'>,
  ): Promise<void> {
    const actor = systemActor(requestId);
    const options = { statementTimeoutMs: TIMEOUT_MS };
    try {
      await this.unitOfWork.run(actor, (tx) => this.read(tx, importId), options);
    } catch (error) {
      if (isLastAttempt) await this.unitOfWork.run(actor, (tx) => fail(tx, importId));
      throw error;
    }
  }

  private async read(tx: Transaction, importId: string): Promise<void> {
    const found = await tx.em.findOneBy(ImportEntity, { id: importId });
    if (found === null || found.state !== 'UPLOADED' || found.blobId === null) return;
    const vault = await this.vault.open(tx, importId);
    const bytes = await this.blobs.read(vault.key, found.blobId);
    const sheets = await readRegister(bytes, found.format);
    const { choice } = vault.openReading(found.readingCipher);
    const chosen = choice ?? (await this.remembered(tx, found.programmeId, sheets));
    const register = understandRegister(sheets, {
      today: tx.today,
      ...(chosen && { register: chosen.register, members: chosen.members }),
    });
    await tx.query('delete from import_rows where import_id = $1', [importId]);
    const memberColumns = chosen?.members?.columns ?? detectedColumns(register);
    const content = { found, vault, sheets, register, memberColumns };
    const made = await this.registerRows.make(tx, content);
    await insertBulk(tx, ImportRowEntity, made.rows);
    await this.store.change(tx, found, {
      state: 'READ',
      readingCipher: vault.sealReading(readingSummary(content, choice)),
      mentorsCipher: vault.sealMentors(made.mentors),
    });
    await this.store.recount(tx, importId);
    tx.audit({ action: 'import.read', entity: 'import', entityId: importId });
  }

  /** A mapping that somebody confirmed for a register with the same titles. */
  private async remembered(
    tx: Transaction,
    programmeId: string,
    sheets: readonly RegisterSheet[],
  ): Promise<MappingChoice | null> {
    for (const sheet of sheets) {
      const { headerRow } = detectSheet(sheet);
      if (headerRow < 0) continue;
      const signature = this.vault.digest(headerSignature(sheet.rows[headerRow] ?? []));
      const [row] = await tx.query<{ mapping: RememberedMapping }>(
        'select mapping from import_mappings where programme_id = $1 and signature = $2',
        [programmeId, signature],
      );
      if (row === undefined) continue;
      const register: SheetMapping = {
        sheet: sheet.name,
        headerRow,
        columns: row.mapping.register,
      };
      return { register, members: membersOf(sheets, sheet.name, row.mapping.members) };
    }
    return null;
  }
}

/** Columns only: neither names of sheets nor row numbers, which differ from file to file. */
export interface RememberedMapping {
  readonly register: ColumnMapping;
  readonly members: ColumnMapping | null;
}

function membersOf(
  sheets: readonly RegisterSheet[],
  registerSheet: string,
  columns: ColumnMapping | null,
): SheetMapping | null {
  if (columns === null) return null;
  const sheet = sheets
    .map(detectSheet)
    .find(({ name, kind }) => name !== registerSheet && kind === 'MEMBERS');
  return sheet ? { sheet: sheet.name, headerRow: sheet.headerRow, columns } : null;
}

function summaryOf(sheet: RegisterSheet): SheetSummary {
  const { name, kind, headerRow, columns } = detectSheet(sheet);
  const preview = sheet.rows
    .slice(0, PREVIEW.rows)
    .map((row) =>
      row.slice(0, PREVIEW.columns).map((cell) => cellText(cell).slice(0, PREVIEW.characters)),
    );
  return { name, kind, headerRow, columns, rowCount: sheet.rows.length, preview };
}

const detectedColumns = ({ memberHeader }: UnderstoodRegister): ColumnMapping =>
  Object.fromEntries(
    (memberHeader?.columns ?? []).flatMap(({ field, column }) => (field ? [[field, column]] : [])),
  );

interface Content {
  readonly sheets: readonly RegisterSheet[];
  readonly register: UnderstoodRegister;
  readonly memberColumns: ColumnMapping;
}

function readingSummary(
  { sheets, register, memberColumns }: Content,
  choice: MappingChoice | null,
): StoredReading {
  const { header, memberHeader, mapping, skipped, problems } = register;
  return {
    choice,
    sheets: sheets.map(summaryOf),
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

async function fail(tx: Transaction, importId: string): Promise<void> {
  await tx.query(
    `update imports set state = 'FAILED', failure = 'READING_STOPPED', version = version + 1, updated_at = app.now()
      where id = $1 and state = 'UPLOADED'`,
    [importId],
  );
  tx.audit({ action: 'import.read', entity: 'import', entityId: importId, outcome: 'FAILED' });
}
