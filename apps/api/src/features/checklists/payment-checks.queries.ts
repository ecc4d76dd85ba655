import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  totalOf,
} from '../../platform/http/index.js';
import type {
  ListPaymentChecksQuery,
  PaymentCheckPageResponse,
  PaymentCheckResponse,
} from './dto/payment-check.js';
import { IS_OPEN_SQL, ITEMS_IN_FORCE_SQL, NOTHING_OPEN_SQL } from './open-money.js';

/** Cases whose next step is the closure, which waits for settled payments (reintegration.md 3 row 18). */
const BEFORE_CLOSURE = "c.state in ('FOLLOW_UP', 'CLOSURE_REVIEW')";
const ENTRY = `left join checklist_entries e on e.case_id = c.id and e.kind = 'PAYMENTS_SETTLED'`;
const WHERE = `c.programme_id = $1 and ${BEFORE_CLOSURE}
  and ($2::text is null or ($2 = 'RECORDED') = (e.outcome is not null and ${NOTHING_OPEN_SQL}))`;
const COLUMNS = `c.id as "caseId", c.number as "caseNumber", c.state as "caseState", m.items,
  m.unsettled as "unsettledItems", m.minor as "unsettledMinor", e.outcome, e.done_on as "doneOn",
  u.name as "doneByName", coalesce(e.version, 0) as version`;
/** Items in force that were not taken back; what is settled owes nothing any more. */
const MONEY = `lateral (select count(*)::int as items,
    (count(*) filter (where ${IS_OPEN_SQL}))::int as unsettled,
    coalesce(sum(coalesce(i.approved_minor, i.planned_minor)) filter (where ${IS_OPEN_SQL}), 0)::bigint as minor
  from ${ITEMS_IN_FORCE_SQL} and i.state not in ('CANCELLED', 'RETURNED_GOODS')) m`;
const SORT = [{ sql: 'c.number' }];
const ORDER = orderBy(SORT);
const COUNT = `select 1 from cases c ${ENTRY} where ${WHERE}`;

/** "Payments settled" of the cases before their closure, for finance. */
@Injectable()
export class PaymentChecksQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListPaymentChecksQuery): Promise<PaymentCheckPageResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'payment-check.list', entity: 'case', entityId: null });
        return this.page(tx, query);
      },
      { readOnly: true },
    );
  }

  /** How many cases wait for finance's word. */
  async waiting(tx: Transaction): Promise<number> {
    const sql = cappedCount(COUNT);
    const [row] = await tx.query<{ count: number }>(sql, [tx.actor.programmeId, 'OPEN']);
    return row?.count ?? 0;
  }

  private async page(
    tx: Transaction,
    { show, cursor, limit }: ListPaymentChecksQuery,
  ): Promise<PaymentCheckPageResponse> {
    const list = `payment-checks:${tx.actor.userId ?? ''}`;
    const after = cursor && afterCursor(SORT, this.cursors.decode(list, cursor), 4);
    const afterSql = after ? `and ${after.sql}` : '';
    const params = [tx.actor.programmeId, show ?? null];
    const found = await tx.query<PaymentCheckResponse>(
      `select ${COLUMNS} from cases c ${ENTRY} left join users u on u.id = e.done_by, ${MONEY}
        where ${WHERE} ${afterSql} order by ${ORDER} limit $3`,
      [...params, limit + 1, ...(after ? after.params : [])],
    );
    const countSql = cappedCount(COUNT);
    const [counted] = await tx.query<{ count: number }>(countSql, params);
    const { rows, last } = cutPage(found, limit);
    return {
      items: rows,
      nextCursor: last && this.cursors.encode(list, [last.caseNumber]),
      total: totalOf(counted?.count ?? 0),
    };
  }
}
