import { Injectable } from '@nestjs/common';
import { linkFamily, type UnderstoodMember, type UnderstoodRow } from '@qayidis/domain/import';
import type { Transaction } from '../../platform/database/index.js';
import type { ImportRowEntity } from './import-row.entity.js';
import { ImportVault, type OpenVault, type RowContent } from './import-vault.js';
import { mapInSlices } from './in-slices.js';
import { codesOf } from './register-rows.js';

type Stored = Pick<
  ImportRowEntity,
  'id' | 'kind' | 'rowNumber' | 'principalRow' | 'status' | 'matches'
> & { readonly cipher: string };

type Opened = Stored & { readonly content: RowContent };
type Principal = Pick<UnderstoodRow, 'row' | 'number' | 'cells' | 'problems' | 'status'> &
  Pick<UnderstoodRow, 'matches'> & { readonly of: Opened };
type Member = UnderstoodMember & { readonly of: Opened };

const ROWS = `
  select id, kind, row_number as "rowNumber", principal_row as "principalRow", status, matches,
         cells_cipher as cipher
    from import_rows where import_id = $1 order by kind, row_number`;

/** The corrected row itself has its new version already. */
const CHANGED = `
  update import_rows r set principal_row = x.principal, status = x.status, problem_codes = x.codes,
         cells_cipher = x.cipher, version = r.version + (r.id <> $2)::integer, updated_at = app.now()
    from jsonb_to_recordset($1::jsonb) as x(id uuid, principal integer, status text, codes text[], cipher text)
   where r.id = x.id`;

/** Links the families of a file anew after one of its rows was corrected (IMP-36). */
@Injectable()
export class FamilyLinks {
  constructor(private readonly vault: ImportVault) {}

  /** Nothing to do for a file without family members. */
  async renew(tx: Transaction, importId: string, correctedId: string): Promise<void> {
    const [member] = await tx.query(
      "select 1 from import_rows where import_id = $1 and kind = 'MEMBER' limit 1",
      [importId],
    );
    if (member === undefined) return;
    const vault = await this.vault.open(tx, importId);
    const rows = await mapInSlices(
      await tx.query<Stored>(ROWS, [importId]),
      (row): Opened => ({
        ...row,
        content: vault.openRow(row.id, row.cipher),
      }),
    );
    const linked = linkFamily(
      rows.filter(({ kind }) => kind === 'PRINCIPAL').map(principalOf),
      rows.filter(({ kind }) => kind === 'MEMBER').map(memberOf),
    );
    const changed = [
      ...linked.principals.filter((row) => isChanged(row, null)),
      ...linked.members.filter((row) => isChanged(row, row.principalRow)),
    ].map((row) => recordOf(row, vault));
    if (changed.length > 0) await tx.query(CHANGED, [JSON.stringify(changed), correctedId]);
  }
}

const principalOf = (of: Opened): Principal => ({
  of,
  row: of.rowNumber,
  number: of.content.number,
  cells: of.content.cells,
  problems: of.content.problems,
  status: of.status,
  matches: of.matches.filter(({ ref }) => ref.startsWith('ROW:')),
});

const memberOf = (of: Opened): Member => ({
  of,
  row: of.rowNumber,
  principalNumber: of.content.number,
  principalRow: of.principalRow,
  cells: of.content.cells,
  problems: of.content.problems,
  status: of.status,
});

const isChanged = ({ of, problems }: Principal | Member, principalRow: number | null): boolean =>
  of.principalRow !== principalRow ||
  JSON.stringify(problems) !== JSON.stringify(of.content.problems);

function recordOf(row: Principal | Member, vault: OpenVault): Record<string, unknown> {
  const { of, problems, status } = row;
  return {
    id: of.id,
    principal: 'principalRow' in row ? row.principalRow : null,
    status,
    codes: codesOf(problems),
    cipher: vault.sealRow(of.id, { ...of.content, problems }),
  };
}
