import { Injectable } from '@nestjs/common';
import {
  createDuplicateIndex,
  rowFingerprint,
  subjectOf,
  type UnderstoodRowParts,
} from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import type { ImportRowEntity } from './import-row.entity.js';
import { mapInSlices } from './in-slices.js';
import type { OpenVault } from './import-vault.js';
import type { ImportEntity } from './import.entity.js';
import { RowMatcher, type RowFindings } from './row-matcher.js';

interface Earlier {
  readonly id: string;
  readonly rowNumber: number;
  readonly cipher: string;
}

/** Compares one corrected row again, with the rows above it and with the persons of the programme. */
@Injectable()
export class RowComparison {
  constructor(private readonly matcher: RowMatcher) {}

  async compare(
    tx: Transaction,
    { id, programmeId }: ImportEntity,
    vault: OpenVault,
    { rowNumber }: ImportRowEntity,
    { cells, status }: UnderstoodRowParts,
  ): Promise<RowFindings> {
    const earlier = await tx.query<Earlier>(
      `select id, row_number as "rowNumber", cells_cipher as cipher from import_rows
        where import_id = $1 and kind = 'PRINCIPAL' and row_number < $2 order by row_number`,
      [id, rowNumber],
    );
    const index = createDuplicateIndex();
    const own = rowFingerprint(cells);
    let repeats: number | null = null;
    await mapInSlices(earlier, (other) => {
      const content = vault.openRow(other.id, other.cipher);
      index.add(subjectOf(other.rowNumber, content.cells));
      if (repeats === null && rowFingerprint(content.cells) === own) repeats = other.rowNumber;
    });
    const matches = index.find(subjectOf(rowNumber, cells));
    const compared = { row: rowNumber, cells, status, matches, repeats };
    const [findings] = await this.matcher.match(tx, programmeId, [compared]);
    if (findings === undefined) throw new Error('One row in, one finding out');
    return findings;
  }
}
