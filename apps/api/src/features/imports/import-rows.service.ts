import { Injectable } from '@nestjs/common';
import { possibleDecisions, possibleTargets, type RowDecision } from '@qayidis/domain/import';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { ChangeRowRequest, DecideRowsRequest } from './dto/import.request.js';
import { FamilyLinks } from './family-links.js';
import { conditionOf, ImportRowsQueries } from './import-rows.queries.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportStore } from './import-store.js';
import { RowCorrection } from './row-correction.js';

type Changes = Partial<Omit<ImportRowEntity, 'id' | 'version' | 'updatedAt'>>;

/** Corrections and decisions, row by row or many at once. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly store: ImportStore,
    private readonly correction: RowCorrection,
    private readonly links: FamilyLinks,
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
    const corrected = cells.length > 0 ? await this.correction.changes(tx, row, cells) : {};
    const current = Object.assign(new ImportRowEntity(), row, corrected);
    const taken = decision === undefined ? {} : decided(tx, current, decision, decisionRef);
    const changes = { ...corrected, ...taken };
    if (!(await updateGuarded(tx, ImportRowEntity, { id: rowId, version }, changes)))
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: { version: row.version, ...(await this.shown.open(tx, importId, [rowId]))[0] },
      });
    if (cells.length > 0) await this.links.renew(tx, importId, rowId);
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
    request: DecideRowsRequest,
  ): Promise<{ decided: number; left: number }> {
    await this.store.loadFor(tx, importId, 'DECIDE', null);
    const { decision } = request;
    const rows = await meant(tx, importId, request);
    const open = rows.filter((row) => isOpen(row, decision));
    const changes = open.map(({ id, matches }) => ({
      id,
      ref: needsTarget(decision) ? (possibleTargets(matches)[0]?.ref ?? null) : null,
    }));
    await tx.query(
      `update import_rows r set decision = $2, decision_ref = x.ref, decided_by = app.user_id(),
         version = version + 1, updated_at = app.now()
        from jsonb_to_recordset($1::jsonb) as x(id uuid, ref text) where r.id = x.id`,
      [JSON.stringify(changes), decision],
    );
    await this.store.recount(tx, importId);
    tx.audit({ action: 'import.decide-rows', entity: 'import', entityId: importId });
    const asked = request.rowIds?.length ?? rows.length;
    return { decided: open.length, left: asked - open.length };
  }
}

/** The principals' rows that were named one by one, or all that a filter shows. */
function meant(
  tx: Transaction,
  importId: string,
  { rowIds, show }: DecideRowsRequest,
): Promise<ImportRowEntity[]> {
  if ((rowIds === undefined) === (show === undefined))
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/rowIds', code: 'REQUIRED' }],
    });
  const rows = tx.em
    .createQueryBuilder(ImportRowEntity, 'r')
    .where("r.import_id = :importId and r.kind = 'PRINCIPAL'", { importId });
  if (rowIds !== undefined) return rows.andWhere('r.id = any(:rowIds)', { rowIds }).getMany();
  return rows.andWhere(conditionOf(show ?? [])).getMany();
}

async function load(tx: Transaction, importId: string, id: string): Promise<ImportRowEntity> {
  const row = await tx.em.findOneBy(ImportRowEntity, { id, importId });
  if (row === null) throw new ProblemError('NOT_FOUND');
  return row;
}

const needsTarget = (decision: RowDecision): boolean =>
  decision === 'LINK_EXISTING' || decision === 'SECOND_RETURN';

const isOpen = (
  { kind, status, matching, matches }: ImportRowEntity,
  decision: RowDecision,
): boolean =>
  kind === 'PRINCIPAL' && possibleDecisions(status, matching, matches).includes(decision);

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
  const targets = possibleTargets(row.matches);
  const target = ref ?? targets[0]?.ref;
  if (!targets.some((match) => match.ref === target))
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/decisionRef', code: 'UNKNOWN_CODE' }],
    });
  return { decision, decisionRef: target ?? null, decidedBy: tx.actor.userId };
}
