import { Injectable } from '@nestjs/common';
import type { RowProblem } from '@qayidis/domain/import';
import { insertBulk, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { ImportRowEntity } from './import-row.entity.js';
import type { OpenVault, RowContent } from './import-vault.js';
import type { ImportEntity } from './import.entity.js';
import type { RawMember, RawPrincipal, ReadRegister } from './reading/read-whole.js';
import type { RowFindings } from './row-matcher.js';

/** Rows of one statement: sealing and spelling them out takes some milliseconds. */
const WRITTEN_AT_ONCE = 250;

type Row = Partial<ImportRowEntity>;

/** What was understood as rows to store: sealed content, clear codes. */
@Injectable()
export class RegisterRows {
  /** Statement by statement: between them the process does other things. */
  async write(
    tx: Transaction,
    { id: importId, programmeId }: ImportEntity,
    vault: OpenVault,
    { rows, members }: ReadRegister,
    findings: readonly RowFindings[],
  ): Promise<void> {
    const of = { importId, programmeId };
    await inPieces(rows, (row, at) => ({ ...of, ...principalRow(row, vault), ...findings[at] }));
    await inPieces(members, (member) => ({ ...of, ...memberRow(member, vault) }));

    async function inPieces<Item>(
      items: readonly Item[],
      rowOf: (item: Item, at: number) => Row,
    ): Promise<void> {
      for (let at = 0; at < items.length; at += WRITTEN_AT_ONCE) {
        const piece = items.slice(at, at + WRITTEN_AT_ONCE);
        await insertBulk(
          tx,
          ImportRowEntity,
          piece.map((item, index) => rowOf(item, at + index)),
        );
      }
    }
  }
}

export const codesOf = (problems: readonly RowProblem[]): string[] => [
  ...new Set(problems.map(({ code }) => code)),
];

function sealed(
  vault: OpenVault,
  { number, raw, cells, problems }: RowContent,
): Pick<ImportRowEntity, 'id' | 'cellsCipher' | 'problemCodes' | 'version'> {
  const id = newId();
  const cellsCipher = vault.sealRow(id, { number, raw, cells, problems });
  return { id, cellsCipher, problemCodes: codesOf(problems), version: 1 };
}

const principalRow = (row: RawPrincipal, vault: OpenVault): Row => ({
  ...sealed(vault, row),
  kind: 'PRINCIPAL',
  rowNumber: row.row,
  principalRow: null,
  status: row.status,
});

const memberRow = (member: RawMember, vault: OpenVault): Row => ({
  ...sealed(vault, { ...member, number: member.principalNumber }),
  kind: 'MEMBER',
  rowNumber: member.row,
  principalRow: member.principalRow,
  status: member.status,
  matching: 'NONE',
  matches: [],
  fingerprint: null,
  decision: null,
  decisionRef: null,
});
