import { Injectable } from '@nestjs/common';
import type { RowStatus, UnderstoodRowParts } from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import { compareInFile, type FileRow } from './comparing/rows-of-file.js';
import type { ImportRowEntity } from './import-row.entity.js';
import { mapInSlices } from './in-slices.js';
import type { OpenVault } from './import-vault.js';
import type { ImportEntity } from './import.entity.js';
import { RowMatcher, type RowFindings } from './row-matcher.js';

interface Earlier {
  readonly id: string;
  readonly rowNumber: number;
  readonly status: RowStatus;
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
      `select id, row_number as "rowNumber", status, cells_cipher as cipher from import_rows
        where import_id = $1 and kind = 'PRINCIPAL' and row_number < $2 order by row_number`,
      [id, rowNumber],
    );
    const above = await mapInSlices(earlier, (other): FileRow => {
      const { id: otherId, rowNumber: row, status: read, cipher } = other;
      return { row, status: read, cells: vault.openRow(otherId, cipher).cells };
    });
    const compared = await compareInFile([...above, { row: rowNumber, cells, status }]);
    const [findings] = await this.matcher.match(tx, programmeId, compared.slice(-1));
    if (findings === undefined) throw new Error('One row in, one finding out');
    return findings;
  }
}
