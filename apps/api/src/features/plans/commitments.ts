import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

interface Of {
  readonly id: string;
  readonly programmeId: string;
}

const IS_LIVE = `(i.plan_id is null or p.state = 'ACTIVE')`;
const IS_BINDING = `(i.state in ('APPROVED', 'ORDERED', 'DELIVERED', 'VERIFIED', 'SETTLED')
  and (not i.immediate or i.approval = 'APPROVED'))`;
const IS_SPENT = `i.state in ('DELIVERED', 'VERIFIED', 'SETTLED')`;

/** Money of the programme's budget that is bound for the items of its cases. Nobody else writes it. */
@Injectable()
export class Commitments {
  /**
   * Binds what the approved items of the case cost, and frees what a superseded version had bound.
   * @throws ProblemError RULE_REFUSED by BUDGET_FREE when the programme has not so much left
   */
  post(tx: Transaction, of: Of): Promise<void> {
    return this.move(
      tx,
      of,
      `case when ${IS_LIVE} and ${IS_BINDING} then i.planned_minor else 0 end`,
    );
  }

  /** Frees what was not delivered: the rest is spent. */
  releaseUnspent(tx: Transaction, of: Of): Promise<void> {
    return this.move(tx, of, `case when ${IS_SPENT} then i.committed_minor else 0 end`);
  }

  /** Binds the price of one item. @throws ProblemError RULE_REFUSED by BUDGET_FREE. */
  bind(tx: Transaction, of: Of, itemId: string): Promise<void> {
    return this.move(tx, of, 'i.planned_minor', itemId);
  }

  /** Frees what one item bound. */
  release(tx: Transaction, of: Of, itemId: string): Promise<void> {
    return this.move(tx, of, '0', itemId);
  }

  private async move(
    tx: Transaction,
    of: Of,
    wantedSql: string,
    itemId: string | null = null,
  ): Promise<void> {
    const [moved] = await tx.query<{ delta: number }>(
      `with wanted as (
         select i.id, i.committed_minor as was, (${wantedSql})::bigint as becomes
           from plan_items i left join plans p on p.id = i.plan_id
          where i.case_id = $1 and ($2::uuid is null or i.id = $2)),
       written as (
         update plan_items i set committed_minor = w.becomes
           from wanted w where w.id = i.id and w.becomes <> w.was)
       select coalesce(sum(becomes - was), 0)::bigint as delta from wanted`,
      [of.id, itemId],
    );
    const deltaMinor = moved?.delta ?? 0;
    if (deltaMinor === 0) return;
    // The condition is asked again after waiting for another approval: two at once never bind more than there is.
    const done = await tx.query(
      `update programmes set budget_committed_minor = budget_committed_minor + $2, version = version + 1
        where id = $1 and ($2 <= 0 or budget_committed_minor + $2 <= budget_total_minor) returning id`,
      [of.programmeId, deltaMinor],
    );
    if (done.length === 0)
      throw new ProblemError('RULE_REFUSED', { params: { rule: 'BUDGET_FREE' } });
  }
}
