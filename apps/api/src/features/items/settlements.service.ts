import { Injectable } from '@nestjs/common';
import { decideItem } from '@qayidis/domain/plans';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { demandFileOf } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import { PlanItemEntity } from '../plans/public.js';
import type { ItemRowResponse } from './dto/item.response.js';
import { actorOf, factsOf } from './item-rows.js';
import { ItemsQueries, toRow } from './items.queries.js';
import { record } from './items.service.js';

/** Finance settles what was verified, and sees no more of the case than its number (D-40). */
@Injectable()
export class Settlements {
  constructor(private readonly items: ItemsQueries) {}

  /** @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED. */
  async settle(tx: Transaction, id: string, version: number): Promise<ItemRowResponse> {
    const { caseId } = await this.items.one(tx, id);
    await demandFileOf(tx, caseId, 'ITEM_ACCOUNT');
    // Once more: the case may have moved until it was locked.
    const row = await this.items.one(tx, id);
    const parameters = await parametersOf(tx, tx.actor.programmeId);
    const current = { ...toRow(tx, row, parameters) };
    const stale = new ProblemError('VERSION_STALE', { sentVersion: version, current });
    if (row.version !== version) throw stale;
    const facts = factsOf(tx, row, { state: row.caseState, immediateMinor: 0 });
    const decided = decideItem(row.state, { command: 'SETTLE', actor: actorOf(tx) }, facts);
    if (!decided.ok) throw ProblemError.of(decided.error);
    const { to: state } = decided.value;
    const changes = { state, settledOn: tx.today, settledBy: tx.actor.userId };
    if (!(await updateGuarded(tx, PlanItemEntity, { id, version }, changes))) throw stale;
    record(tx, row.caseId, id, 'SETTLE', { type: row.type, from: row.state, to: state });
    return toRow(tx, await this.items.one(tx, id), parameters);
  }
}
