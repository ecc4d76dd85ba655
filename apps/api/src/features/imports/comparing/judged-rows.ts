import { Injectable } from '@nestjs/common';
import { matchingOf, standsAfter } from '@qayidis/domain/import';
import type { Transaction } from '../../../platform/database/index.js';
import { ImportRowEntity } from '../import-row.entity.js';
import { ImportStore } from '../import-store.js';
import { ImportVault } from '../import-vault.js';
import { ImportEntity } from '../import.entity.js';
import { mapInSlices } from '../in-slices.js';
import type { ComparedRow, RowFindings } from '../row-matcher.js';
import type { FileRow } from './rows-of-file.js';

/** A register that waits to be compared anew. */
export interface JudgedRegister {
  readonly found: ImportEntity;
  readonly stored: readonly ImportRowEntity[];
  readonly rows: readonly FileRow[];
}

const WRITTEN_AT_ONCE = 250;

/** The rows' digests stay: they speak of the cells, which nobody has touched. */
const VERDICTS = `
  update import_rows r set matching = x.matching, matches = x.matches, decision = x.decision, decision_ref = x.ref,
         decided_by = x.by, version = version + 1, updated_at = app.now()
    from jsonb_to_recordset($1::jsonb)
      as x(id uuid, matching text, matches jsonb, decision text, ref text, by uuid)
   where r.id = x.id`;

type Verdict = Omit<RowFindings, 'fingerprint'> & Pick<ImportRowEntity, 'decidedBy'>;

/** What is read before a register is compared anew, and what is written after. */
@Injectable()
export class JudgedRows {
  constructor(
    private readonly imports: ImportStore,
    private readonly vault: ImportVault,
  ) {}

  /** Null: somebody compared or deleted it already. */
  async load(tx: Transaction, importId: string): Promise<JudgedRegister | null> {
    const found = await tx.em.findOneBy(ImportEntity, { id: importId });
    if (found?.state !== 'COMPARING') return null;
    const vault = await this.vault.open(tx, importId);
    const stored = await tx.em.find(ImportRowEntity, {
      where: { importId, kind: 'PRINCIPAL' },
      order: { rowNumber: 'ASC' },
    });
    const rows = await mapInSlices(stored, ({ id, rowNumber, status, cellsCipher }) => {
      const { cells } = vault.openRow(id, cellsCipher);
      return { row: rowNumber, status, cells };
    });
    return { found, stored, rows };
  }

  /** Nothing, when the import was deleted or has to be compared once more. */
  async keep(
    tx: Transaction,
    { found, stored }: JudgedRegister,
    compared: readonly ComparedRow[],
    findings: readonly RowFindings[],
  ): Promise<void> {
    const { id, version } = found;
    const waiting = await tx.query(
      "select 1 from imports where id = $1 and version = $2 and state = 'COMPARING' for update",
      [id, version],
    );
    if (waiting.length === 0) return;
    const verdicts = stored.map((row, at) =>
      recordOf(row.id, verdictOf(row, compared[at] as ComparedRow, findings[at] as RowFindings)),
    );
    for (let at = 0; at < verdicts.length; at += WRITTEN_AT_ONCE)
      await tx.query(VERDICTS, [JSON.stringify(verdicts.slice(at, at + WRITTEN_AT_ONCE))]);
    await this.imports.change(tx, found, { state: 'READ' });
    await this.imports.recount(tx, id);
    tx.audit({ action: 'import.compare', entity: 'import', entityId: id });
  }
}

/** A person's decision where it stands, else what the comparison proposes. */
function verdictOf(
  { decision, decisionRef, decidedBy, ...earlier }: ImportRowEntity,
  { status, repeats }: ComparedRow,
  found: RowFindings,
): Verdict {
  const { matching, matches } = found;
  const before = { ...earlier, decision, decisionRef, isByPerson: decidedBy !== null };
  const finding = { status, repeats, matches, known: matching === 'KNOWN' };
  return standsAfter(before, finding)
    ? { matching: matchingOf(finding), matches, decision, decisionRef, decidedBy }
    : { ...found, decidedBy: null };
}

const recordOf = (
  id: string,
  { matching, matches, decision, decisionRef, decidedBy }: Verdict,
): Record<string, unknown> => ({
  id,
  matching,
  matches,
  decision,
  ref: decisionRef,
  by: decidedBy,
});
