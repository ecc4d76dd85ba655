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
import type { ErasureList, ListErasuresQuery } from './dto/erasure.request.js';
import type { ErasurePageResponse } from './dto/erasure.response.js';
import { ERASURE_COLUMNS, ERASURE_FROM, type ErasureRow, toErasure } from './erasure-rows.js';

/** Days before the end of its time from which a case is near it (reintegration.md 3.1, "retention end"). */
const NOTICE_DAYS = 60;
const KEPT = "c.state <> 'ANONYMISED'";
const LISTS: Readonly<Record<ErasureList | 'ALL', string>> = {
  ALL: `${KEPT} and (c.retention_until is not null or c.legal_hold)`,
  DUE: `${KEPT} and c.retention_until < app.today() and not c.legal_hold`,
  NEAR: `${KEPT} and c.retention_until between app.today() and app.today() + ${NOTICE_DAYS}`,
  HELD: `${KEPT} and c.legal_hold`,
  DONE: "c.state = 'ANONYMISED'",
};
const ONE = 'c.number = $1';
const ANY = '$1::text is null';

const FIRST_ENDING = [
  { sql: "coalesce(c.retention_until, date '9999-12-31')" },
  { sql: 'c.id' },
] as const;
const LAST_DONE = [
  { sql: 'c.state_since', descending: true },
  { sql: 'c.id', descending: true },
] as const;

interface Asked {
  readonly show?: ErasureList | 'ALL';
  readonly number?: string | null;
}

type ListedRow = ErasureRow & { readonly keys: readonly string[] };

/** Whose time is over or near, what holds them, and what was erased: numbers and dates alone. */
@Injectable()
export class ErasuresQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListErasuresQuery): Promise<ErasurePageResponse> {
    return this.unitOfWork.run(
      actor,
      (tx) => {
        tx.audit({ action: 'erasure.list', entity: 'case', entityId: null });
        return this.page(tx, query);
      },
      { readOnly: true },
    );
  }

  /** How many a list holds, up to the ceiling of totals. */
  async count(tx: Transaction, show: ErasureList): Promise<number> {
    const countSql = cappedCount(`select 1 from cases c where ${LISTS[show]}`);
    const [row] = await tx.query<{ count: number }>(countSql);
    return row?.count ?? 0;
  }

  private async page(tx: Transaction, query: ListErasuresQuery): Promise<ErasurePageResponse> {
    const { cursor, limit } = query;
    const { list, columns, whereSql, number } = asked(tx, query);
    const after = cursor && afterCursor(columns, this.cursors.decode(list, cursor), 3);
    const afterSql = after ? `and ${after.sql}` : '';
    const keysSql = columns.map(({ sql }) => `(${sql})::text`).join(', ');
    const orderSql = orderBy(columns);
    const found = await tx.query<ListedRow>(
      `select ${ERASURE_COLUMNS}, array[${keysSql}] as keys ${ERASURE_FROM}
        where ${whereSql} ${afterSql} order by ${orderSql} limit $2`,
      [number, limit + 1, ...(after ? after.params : [])],
    );
    const countSql = cappedCount(`select 1 from cases c where ${whereSql}`);
    const [counted] = await tx.query<{ count: number }>(countSql, [number]);
    const { rows, last } = cutPage(found, limit);
    return {
      items: rows.map(({ keys: _keys, ...row }) => toErasure(tx, row)),
      nextCursor: last && this.cursors.encode(list, last.keys),
      total: totalOf(counted?.count ?? 0),
    };
  }
}

/** The list that is meant, with its order; a case that is named by its number stands alone. */
function asked(tx: Transaction, { show = 'ALL' as const, number = null }: Asked) {
  return {
    list: `erasures:${show}:${tx.actor.userId ?? ''}`,
    columns: show === 'DONE' ? LAST_DONE : FIRST_ENDING,
    whereSql: number === null ? `${ANY} and ${LISTS[show]}` : ONE,
    number,
  };
}
