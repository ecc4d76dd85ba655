import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { BlobStore } from '../../platform/storage/index.js';
import { ImportStore } from './import-store.js';
import { ImportVault, type MappingChoice, type OpenVault } from './import-vault.js';
import { ImportEntity } from './import.entity.js';
import type { ReadRegister } from './reading/read-whole.js';
import { RegisterMentors } from './register-mentors.js';
import { RegisterRows } from './register-rows.js';
import type { RowFindings } from './row-matcher.js';

/** A register that waits to be read. */
export interface RegisterSource {
  readonly found: ImportEntity;
  readonly vault: OpenVault;
  readonly bytes: Buffer;
  /** What a person chose for this very file. */
  readonly choice: MappingChoice | null;
}

/** What is read of the store before a register is understood, and what is written after. */
@Injectable()
export class ReadingStore {
  constructor(
    private readonly imports: ImportStore,
    private readonly vault: ImportVault,
    private readonly blobs: BlobStore,
    private readonly rows: RegisterRows,
    private readonly mentors: RegisterMentors,
  ) {}

  /** Null: somebody read or deleted it already. */
  async load(tx: Transaction, importId: string): Promise<RegisterSource | null> {
    const found = await tx.em.findOneBy(ImportEntity, { id: importId });
    if (found?.state !== 'UPLOADED' || found.blobId === null) return null;
    const vault = await this.vault.open(tx, importId);
    const bytes = await this.blobs.read(vault.key, found.blobId);
    return { found, vault, bytes, choice: vault.openReading(found.readingCipher).choice };
  }

  /** Nothing, when the import was deleted or read by another worker meanwhile. */
  async keep(
    tx: Transaction,
    { found, vault, choice }: RegisterSource,
    register: ReadRegister,
    findings: readonly RowFindings[],
  ): Promise<void> {
    const { id, version, programmeId } = found;
    const waiting = await tx.query(
      "select 1 from imports where id = $1 and version = $2 and state = 'UPLOADED' for update",
      [id, version],
    );
    if (waiting.length === 0) return;
    await tx.query('delete from import_rows where import_id = $1', [id]);
    await this.rows.write(tx, found, vault, register, findings);
    const mentors = await this.mentors.of(tx, programmeId, register.rows);
    await this.imports.change(tx, found, {
      state: 'READ',
      readingCipher: vault.sealReading({ ...register.reading, choice }),
      mentorsCipher: vault.sealMentors(mentors),
    });
    await this.imports.recount(tx, id);
    tx.audit({ action: 'import.read', entity: 'import', entityId: id });
  }
}
