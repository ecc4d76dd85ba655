import { Injectable } from '@nestjs/common';
import {
  possibleDecisions,
  type ReadingContext,
  REGISTER_FIELDS,
  type RowDecision,
  understandMemberRow,
  understandRow,
} from '@qayidis/domain/import';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { ChangeRowRequest, DecideRowsRequest } from './dto/import.request.js';
import { ImportRowsQueries } from './import-rows.queries.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportStore } from './import-store.js';
import {
  type CorrectedCells,
  ImportVault,
  type Notation,
  type RowContent,
} from './import-vault.js';
import { cellOf } from './reading/kept-cell.js';
import { codesOf } from './register-rows.js';
import { RowComparison } from './row-comparison.js';

type Changes = Partial<Omit<ImportRowEntity, 'id' | 'version' | 'updatedAt'>>;

/** Corrections and decisions, row by row or many at once. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
    private readonly comparison: RowComparison,
    private readonly shown: ImportRowsQueries,
  ) {}

  /** @throws ProblemError NOT_FOUND, VERSION_STALE, RULE_REFUSED for a decision that is not open. */
  async change(
    tx: Transaction,
    importId: string,
    rowId: string,
    version: number,
    { cells = [], decision, decisionRef }: ChangeRowRequest,
  ): Promise<void> {
    await this.store.loadFor(tx, importId, 'DECIDE', null);
    const row = await load(tx, importId, rowId);
    const corrected = cells.length > 0 ? await this.corrected(tx, row, cells) : {};
    const current = Object.assign(new ImportRowEntity(), row, corrected);
    const taken = decision === undefined ? {} : decided(tx, current, decision, decisionRef);
    const changes = { ...corrected, ...taken };
    if (!(await updateGuarded(tx, ImportRowEntity, { id: rowId, version }, changes)))
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: { version: row.version, ...(await this.shown.open(tx, importId, [rowId]))[0] },
      });
    await this.store.recount(tx, importId);
    tx.audit({
      action: 'import.change-row',
      entity: 'import_row',
      entityId: rowId,
      fields: cells.map(({ field }) => field),
    });
  }

  /** One decision for many rows; those for which it is not open stay as they are. */
  async decideMany(
    tx: Transaction,
    importId: string,
    { rowIds, decision }: DecideRowsRequest,
  ): Promise<{ decided: number; left: number }> {
    await this.store.loadFor(tx, importId, 'DECIDE', null);
    const rows = await tx.em
      .createQueryBuilder(ImportRowEntity, 'r')
      .where("r.import_id = :importId and r.kind = 'PRINCIPAL' and r.id = any(:rowIds)", {
        importId,
        rowIds,
      })
      .getMany();
    const open = rows.filter((row) => isOpen(row, decision));
    const changes = open.map(({ id, matches }) => ({
      id,
      ref: needsTarget(decision) ? (matches[0]?.ref ?? null) : null,
    }));
    await tx.query(
      `update import_rows r set decision = $2, decision_ref = x.ref, decided_by = app.user_id(),
         version = version + 1, updated_at = app.now()
        from jsonb_to_recordset($1::jsonb) as x(id uuid, ref text) where r.id = x.id`,
      [JSON.stringify(changes), decision],
    );
    await this.store.recount(tx, importId);
    tx.audit({ action: 'import.decide-rows', entity: 'import', entityId: importId });
    return { decided: open.length, left: rowIds.length - open.length };
  }

  /** The row understood anew with the corrected cells, and compared anew. */
  private async corrected(
    tx: Transaction,
    row: ImportRowEntity,
    corrections: NonNullable<ChangeRowRequest['cells']>,
  ): Promise<Changes> {
    const found = await this.store.load(tx, row.importId);
    const vault = await this.vault.open(tx, row.importId);
    const { notation } = vault.openReading(found.readingCipher);
    const content = vault.openRow(row.id, row.cellsCipher);
    const raw = { ...content.raw };
    for (const { field, text } of corrections) raw[field] = text === '' ? null : text;
    const read = readAgain(tx, row, raw, notation);
    const inFile = inFileOf(content, corrections);
    const { cells, problems } = read;
    const sealed: RowContent = { ...content, raw, inFile, cells, problems };
    const changes = {
      status: read.status,
      problemCodes: codesOf(read.problems),
      cellsCipher: vault.sealRow(row.id, sealed),
    };
    if (row.kind === 'MEMBER') return changes;
    return { ...changes, ...(await this.comparison.compare(tx, found, vault, row, read)) };
  }
}

/** The file's own words of every corrected cell, however often it is corrected. */
const inFileOf = (
  { inFile, cells }: RowContent,
  corrections: NonNullable<ChangeRowRequest['cells']>,
): CorrectedCells => ({
  ...Object.fromEntries(corrections.map(({ field }) => [field, cells[field]?.original ?? ''])),
  ...inFile,
});

async function load(tx: Transaction, importId: string, id: string): Promise<ImportRowEntity> {
  const row = await tx.em.findOneBy(ImportRowEntity, { id, importId });
  if (row === null) throw new ProblemError('NOT_FOUND');
  return row;
}

/** With every field in a column of its own, in the order of the fields. */
function readAgain(
  tx: Transaction,
  row: ImportRowEntity,
  raw: RowContent['raw'],
  notation: Notation | null,
): ReturnType<typeof understandRow> {
  const fields = REGISTER_FIELDS.filter((field) => field in raw);
  const mapping = Object.fromEntries(fields.map((field, column) => [field, column]));
  const cells = fields.map((field) => cellOf(raw[field]));
  const { today } = tx;
  const context: ReadingContext = {
    birth: { today, dayFirst: notation?.birthDayFirst ?? true, yearAlone: true },
    arrival: { today, dayFirst: notation?.arrivalDayFirst ?? true, yearAlone: false },
    currency: notation?.currency ?? 'EUR',
  };
  const understand = row.kind === 'MEMBER' ? understandMemberRow : understandRow;
  return understand(cells, { mapping, context, today });
}

const needsTarget = (decision: RowDecision): boolean =>
  decision === 'LINK_EXISTING' || decision === 'SECOND_RETURN';

const isOpen = (
  { kind, status, matching, matches }: ImportRowEntity,
  decision: RowDecision,
): boolean =>
  kind === 'PRINCIPAL' &&
  possibleDecisions(status, matching, matches.length > 0).includes(decision);

function decided(
  tx: Transaction,
  row: ImportRowEntity,
  decision: RowDecision,
  ref: string | undefined,
): Changes {
  if (!isOpen(row, decision))
    throw new ProblemError('RULE_REFUSED', {
      params: { rule: 'IMPORT_DECISION_NOT_OPEN', status: row.status, matching: row.matching },
      pointer: '#/decision',
    });
  if (!needsTarget(decision)) return { decision, decisionRef: null, decidedBy: tx.actor.userId };
  const target = ref ?? row.matches[0]?.ref;
  if (!row.matches.some((match) => match.ref === target))
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/decisionRef', code: 'UNKNOWN_CODE' }],
    });
  return { decision, decisionRef: target ?? null, decidedBy: tx.actor.userId };
}
