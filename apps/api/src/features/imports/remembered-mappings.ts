import { Injectable } from '@nestjs/common';
import { type ColumnMapping, headerSignature, type SheetMapping } from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import { ImportVault, type MappingChoice } from './import-vault.js';
import type { SheetTitles } from './reading/read-whole.js';

/** Columns only: neither names of sheets nor row numbers, which differ from file to file. */
export interface RememberedMapping {
  readonly register: ColumnMapping;
  readonly members: ColumnMapping | null;
}

/** What the columns of a register mean, as somebody confirmed it for one with the same titles (IMP-03). */
@Injectable()
export class RememberedMappings {
  constructor(private readonly vault: ImportVault) {}

  async find(
    tx: Transaction,
    programmeId: string,
    sheets: readonly SheetTitles[],
  ): Promise<MappingChoice | null> {
    for (const { name, headerRow, titles } of sheets) {
      if (headerRow < 0) continue;
      const signature = this.vault.digest(headerSignature(titles));
      const [row] = await tx.query<{ mapping: RememberedMapping }>(
        'select mapping from import_mappings where programme_id = $1 and signature = $2',
        [programmeId, signature],
      );
      if (row === undefined) continue;
      const register: SheetMapping = { sheet: name, headerRow, columns: row.mapping.register };
      return { register, members: membersOf(sheets, name, row.mapping.members) };
    }
    return null;
  }
}

function membersOf(
  sheets: readonly SheetTitles[],
  registerSheet: string,
  columns: ColumnMapping | null,
): SheetMapping | null {
  if (columns === null) return null;
  const sheet = sheets.find(({ name, kind }) => name !== registerSheet && kind === 'MEMBERS');
  return sheet ? { sheet: sheet.name, headerRow: sheet.headerRow, columns } : null;
}
