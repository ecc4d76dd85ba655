import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { emptySheetRefusal, type SheetMapping } from '@qayidis/domain/import';
import { insertRows, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { BlobStore } from '../../platform/storage/index.js';
import type {
  AssignMentorsRequest,
  MapColumnsRequest,
  SheetChoiceRequest,
} from './dto/import.request.js';
import { ImportStore } from './import-store.js';
import { ImportEntity } from './import.entity.js';
import { ImportVault, type MappingChoice, type StoredReading } from './import-vault.js';
import { READ_IMPORT } from './imports.jobs.definitions.js';
import { RegisterMentors } from './register-mentors.js';
import { RememberedMappings } from './remembered-mappings.js';
import {
  fileNameOf,
  formatOf,
  judgeUpload,
  type UploadedFile,
} from './upload/uploaded-register.js';

/** Takes registers in and prepares them; what is written to cases is the jobs' work. */
@Injectable()
export class Imports {
  constructor(
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
    private readonly blobs: BlobStore,
    private readonly mentors: RegisterMentors,
    private readonly mappings: RememberedMappings,
  ) {}

  /**
   * Judges the file; throws before anything is stored.
   * @throws ProblemError FILE_TYPE_REFUSED or FILE_UNREADABLE with the reason
   */
  async judge(file: UploadedFile | undefined): Promise<UploadedFile> {
    if (file === undefined)
      throw new ProblemError('VALIDATION_FAILED', {
        errors: [{ pointer: '#/file', code: 'REQUIRED' }],
      });
    await judgeUpload(file);
    return file;
  }

  /**
   * Stores the judged file, sealed, and has it read.
   * @param written told the file's id as soon as it stands: it outlives the transaction, should that fail
   */
  async create(
    tx: Transaction,
    file: UploadedFile,
    written: (blobId: string) => void,
  ): Promise<string> {
    const { programmeId, userId } = tx.actor;
    if (programmeId === null) throw new ProblemError('FORBIDDEN');
    const id = newId();
    const vault = await this.vault.open(tx, id);
    const blobId = await this.blobs.write(vault.key, file.buffer);
    written(blobId);
    await insertRows(tx, ImportEntity, [
      {
        id,
        programmeId,
        state: 'UPLOADED',
        format: formatOf(file),
        fileNameCipher: vault.sealName(fileNameOf(file)),
        fileDigest: this.vault.digest(createHash('sha256').update(file.buffer).digest('hex')),
        blobId,
        createdBy: userId,
      },
    ]);
    tx.enqueue(READ_IMPORT, { importId: id });
    tx.audit({ action: 'import.upload', entity: 'import', entityId: id });
    return id;
  }

  /**
   * Another sheet, row of titles or column; remembered under the titles for the next file (IMP-03).
   * @throws ProblemError RULE_REFUSED for a sheet of titles only, which leaves all as it was (IMP-42)
   */
  async map(
    tx: Transaction,
    id: string,
    version: number,
    { register, members = null }: MapColumnsRequest,
  ): Promise<void> {
    const found = await this.store.loadFor(tx, id, 'MAP', version);
    const vault = await this.vault.open(tx, id);
    const reading = vault.openReading(found.readingCipher);
    demandPeople(reading, register);
    const choice: MappingChoice = {
      register: choiceOf(register),
      members: members && choiceOf(members),
    };
    for (const sheet of ['register', 'members'] as const) {
      const chosen = choice[sheet];
      if (chosen === null) continue;
      const titles = titlesOf(reading, chosen, sheet);
      // Where there are no titles there is nothing by which the next file would be known.
      if (titles.length > 0)
        await this.mappings.keep(tx, found.programmeId, titles, chosen.columns);
    }
    const readingCipher = vault.sealReading({ ...reading, choice });
    await this.store.change(tx, found, { state: 'UPLOADED', readingCipher });
    tx.enqueue(READ_IMPORT, { importId: id });
    tx.audit({ action: 'import.map', entity: 'import', entityId: id });
  }

  /** Whose account each name in the register's column of mentors is (decisions.md D-19). */
  async assignMentors(
    tx: Transaction,
    id: string,
    version: number,
    { mentors }: AssignMentorsRequest,
  ): Promise<void> {
    const found = await this.store.loadFor(tx, id, 'ASSIGN_MENTORS', version);
    await demandMentors(
      tx,
      mentors.map(({ userId }) => userId).filter((userId) => userId !== null),
    );
    const vault = await this.vault.open(tx, id);
    const known = vault.openMentors(found.mentorsCipher);
    const chosen = new Map(mentors.map(({ index, userId }) => [index, userId]));
    const changed = known.map((mentor, index) => {
      const userId = chosen.get(index);
      return userId === undefined ? mentor : { ...mentor, userId };
    });
    await this.mentors.remember(
      tx,
      found.programmeId,
      changed.filter((_mentor, index) => chosen.has(index)),
    );
    await this.store.change(tx, found, { mentorsCipher: vault.sealMentors(changed) });
    tx.audit({ action: 'import.assign-mentors', entity: 'import', entityId: id });
  }

  /** Forgets an import that made nothing: rows, file and key. */
  async discard(tx: Transaction, id: string): Promise<{ readonly blobId: string | null }> {
    const { blobId } = await this.store.loadFor(tx, id, 'DISCARD', null);
    await tx.query('delete from imports where id = $1', [id]);
    tx.audit({ action: 'import.discard', entity: 'import', entityId: id });
    return { blobId };
  }
}

/** @throws ProblemError VALIDATION_FAILED for a sheet that the file does not have. */
function titlesOf(
  { sheets }: StoredReading,
  { sheet: name, headerRow }: SheetMapping,
  field: string,
): readonly string[] {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: `#/${field}/sheet`, code: 'UNKNOWN_CODE' }],
    });
  return sheet.preview[headerRow] ?? [];
}

/** @throws ProblemError RULE_REFUSED for a sheet on which nobody stands below the titles, with one that has rows. */
function demandPeople({ sheets }: StoredReading, register: SheetChoiceRequest): void {
  const people = sheets.map(({ name, kind, rowCount, lastPerson = rowCount }) => ({
    name,
    kind,
    lastPerson,
  }));
  const refusal = emptySheetRefusal(register, people);
  if (refusal) throw ProblemError.of(refusal);
}

const choiceOf = ({
  sheet,
  headerRow,
  columns,
}: SheetChoiceRequest): MappingChoice['register'] => ({
  sheet,
  headerRow,
  columns: Object.fromEntries(columns.map(({ column, field }) => [field, column])),
});

/** @throws ProblemError VALIDATION_FAILED for somebody who is no active mentor of one's programme. */
async function demandMentors(tx: Transaction, ids: readonly string[]): Promise<void> {
  const found = await tx.query<{ id: string }>(
    `select id from users where id = any($1::uuid[]) and role = 'MENTOR' and status = 'ACTIVE'
        and programme_id = app.programme_id()`,
    [[...ids]],
  );
  if (found.length < new Set(ids).size)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/mentors', code: 'UNKNOWN_CODE' }],
    });
}
