import { Injectable } from '@nestjs/common';
import {
  type Cell,
  type ColumnMapping,
  headerSignature,
  type SheetMapping,
} from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import { ImportVault } from './import-vault.js';
import type { SheetTitles } from './reading/read-whole.js';

/** Columns only: neither names of sheets nor row numbers, which differ from file to file. */
interface RememberedColumns {
  readonly columns: ColumnMapping;
}

/** What is remembered for a file; a sheet of family members that nobody mapped is read as it is detected. */
export interface RememberedChoice {
  readonly register: SheetMapping;
  readonly members?: SheetMapping;
}

const KEEP = `
  insert into import_mappings (programme_id, signature, mapping, updated_at) values ($1, $2, $3, app.now())
  on conflict (programme_id, signature) do update set mapping = excluded.mapping, updated_at = excluded.updated_at`;

/**
 * What the columns of a sheet mean, as somebody confirmed it for one with the same titles (IMP-03). Each sheet speaks
 * for itself: that one file had no family members says nothing about the next.
 */
@Injectable()
export class RememberedMappings {
  constructor(private readonly vault: ImportVault) {}

  async keep(
    tx: Transaction,
    programmeId: string,
    titles: readonly string[],
    columns: ColumnMapping,
  ): Promise<void> {
    const mapping: RememberedColumns = { columns };
    await tx.query(KEEP, [programmeId, this.signatureOf(titles), JSON.stringify(mapping)]);
  }

  /** Null: no register of the file was mapped before, so that everything is read as it is detected. */
  async find(
    tx: Transaction,
    programmeId: string,
    sheets: readonly SheetTitles[],
  ): Promise<RememberedChoice | null> {
    const register = await this.first(tx, programmeId, sheets.filter(mayBeRegister));
    if (register === null) return null;
    const members = await this.first(tx, programmeId, sheets.filter(isFamily));
    return members === null ? { register } : { register, members };
  }

  private async first(
    tx: Transaction,
    programmeId: string,
    sheets: readonly SheetTitles[],
  ): Promise<SheetMapping | null> {
    for (const { name, headerRow, titles } of sheets) {
      if (headerRow < 0) continue;
      const [row] = await tx.query<{ mapping: Partial<RememberedColumns> }>(
        'select mapping from import_mappings where programme_id = $1 and signature = $2',
        [programmeId, this.signatureOf(titles)],
      );
      const columns = row?.mapping.columns;
      if (columns) return { sheet: name, headerRow, columns };
    }
    return null;
  }

  private signatureOf = (titles: readonly Cell[]): Buffer =>
    this.vault.digest(headerSignature(titles));
}

const isFamily = ({ kind }: SheetTitles): boolean => kind === 'MEMBERS';
/** A form without anybody in it is not read again because one like it was filled in once (IMP-42). */
const mayBeRegister = (sheet: SheetTitles): boolean => !isFamily(sheet) && sheet.lastPerson > 0;
