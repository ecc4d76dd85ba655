import { Injectable } from '@nestjs/common';
import { decideBudget } from '@qayidis/domain/budgets';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { staleProgramme } from '../organisations/public.js';
import { BudgetsQueries } from './budgets.queries.js';
import type { ChangeBudgetRequest } from './dto/budget.request.js';
import type { BudgetResponse } from './dto/budget.response.js';

/** The programme manager sets what there is; what is bound is written by commitments alone. */
@Injectable()
export class Budgets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: BudgetsQueries,
  ) {}

  /** @throws ProblemError NOT_FOUND, VERSION_STALE, RULE_REFUSED by COMMITMENTS_COVERED. */
  change(actor: Actor, version: number, request: ChangeBudgetRequest): Promise<BudgetResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.queries.of(tx);
      const stale = async () =>
        staleProgramme(tx, before.programmeId, version, await this.queries.of(tx));
      if (before.version !== version) throw await stale();
      const decided = decideBudget(before, request.totalMinor);
      if (!decided.ok) throw ProblemError.of(decided.error);
      if (!(await write(tx, before, decided.value))) throw await stale();
      await remember(tx, before, request);
      tx.audit({
        action: 'budget.change',
        entity: 'programme',
        entityId: before.programmeId,
        fields: ['totalMinor'],
      });
      return this.queries.of(tx);
    });
  }
}

/** What is bound also counts the version up, so that a total is never set over a commitment that nobody saw. */
async function write(
  tx: Transaction,
  { programmeId, version }: BudgetResponse,
  totalMinor: number,
): Promise<boolean> {
  const done = await tx.query(
    `update programmes set budget_total_minor = $3, version = version + 1
      where id = $1 and version = $2 returning id`,
    [programmeId, version, totalMinor],
  );
  return done.length === 1;
}

async function remember(
  tx: Transaction,
  { programmeId, totalMinor: from }: BudgetResponse,
  { totalMinor, reason }: ChangeBudgetRequest,
): Promise<void> {
  await tx.query(
    `insert into budget_changes (id, programme_id, from_minor, to_minor, reason, decided_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(tx.now.getTime()), programmeId, from, totalMinor, reason, tx.actor.userId, tx.now],
  );
}
