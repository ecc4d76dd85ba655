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
  ListProvisionalConsentsQuery,
  ProvisionalConsentPageResponse,
  ProvisionalConsentResponse,
} from './dto/provisional-consent.js';

const DUE = "coalesce(n.paper_due_on, date '9999-12-31')";
const SORT = [{ sql: DUE }, { sql: 'n.id' }] as const;
const ORDER = orderBy(SORT);
const FROM = `from consents n join cases c on c.id = n.case_id
  where n.provisional and n.paper_received_on is null and n.withdrawn_on is null
    and n.decision = 'GIVEN' and c.state <> 'ANONYMISED'
    and ($1::boolean is not true or n.paper_due_on < app.today())`;
const COUNT = cappedCount(`select 1 ${FROM}`);
const COLUMNS = `n.id, c.id as "caseId", c.number as "caseNumber", n.purpose, n.method,
  n.given_on as "givenOn", n.paper_due_on as "paperDueOn"`;

type Row = ProvisionalConsentResponse & { readonly keys: readonly string[] };

/** Consents that open nothing beyond the file until their paper has come; row-level security says whose. */
@Injectable()
export class ProvisionalConsentsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListProvisionalConsentsQuery): Promise<ProvisionalConsentPageResponse> {
    const { overdue, cursor, limit } = query;
    const list = `provisional-consents:${actor.userId ?? ''}`;
    const after = cursor && afterCursor(SORT, this.cursors.decode(list, cursor), 3);
    const afterSql = after ? `and ${after.sql}` : '';
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const late = overdue === 'true';
        const found = await tx.query<Row>(
          `select ${COLUMNS}, array[${DUE}::text, n.id::text] as keys ${FROM} ${afterSql}
            order by ${ORDER} limit $2`,
          [late, limit + 1, ...(after ? after.params : [])],
        );
        tx.audit({ action: 'consent.list', entity: 'consent', entityId: null });
        const { rows, last } = cutPage(found, limit);
        return {
          items: rows.map(({ keys: _keys, ...row }) => row),
          nextCursor: last && this.cursors.encode(list, last.keys),
          total: totalOf(await this.count(tx, late)),
        };
      },
      { readOnly: true },
    );
  }

  async count(tx: Transaction, late: boolean): Promise<number> {
    const [row] = await tx.query<{ count: number }>(COUNT, [late]);
    return row?.count ?? 0;
  }
}
