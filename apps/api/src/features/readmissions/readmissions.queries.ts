import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  type Page,
  totalOf,
} from '../../platform/http/index.js';
import type { ListReadmissionsQuery } from './dto/list-readmissions.query.js';
import type { ReadmissionRowResponse } from './dto/readmission.response.js';
import {
  FILTER_PARAMETERS,
  filterParameters,
  filterSql,
  type ReadmissionFilters,
  sortColumns,
} from './readmission-list.js';
import {
  READMISSION_ROW_SQL,
  READMISSION_ROWS_SQL,
  type ReadmissionRow,
  toReadmissionRow,
} from './readmission-row.js';

type Row = ReadmissionRow & { readonly keys: readonly string[] };

/** Requests in a list, with the days that are left and with whom each waits. */
@Injectable()
export class ReadmissionsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListReadmissionsQuery): Promise<Page<ReadmissionRowResponse>> {
    return this.unitOfWork.run(
      actor,
      (tx) => {
        tx.audit({ action: 'readmission.list', entity: 'readmission', entityId: null });
        return this.page(tx, query);
      },
      { readOnly: true },
    );
  }

  /** How many the filters find, up to the ceiling of totals. */
  async count(tx: Transaction, filters: ReadmissionFilters): Promise<number> {
    const countSql = cappedCount(`select 1 from readmissions r where ${filterSql(filters)}`);
    const [row] = await tx.query<{ count: number }>(countSql, filterParameters(filters));
    return row?.count ?? 0;
  }

  private async page(
    tx: Transaction,
    query: ListReadmissionsQuery,
  ): Promise<Page<ReadmissionRowResponse>> {
    const list = `readmissions:${query.sort}:${tx.actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    const columns = sortColumns(query.sort);
    const after = key && afterCursor(columns, key, FILTER_PARAMETERS + 2);
    const whereSql = filterSql(query);
    const limitSql = `$${FILTER_PARAMETERS + 1}`;
    const afterSql = after ? `and ${after.sql}` : '';
    const keysSql = columns.map(({ sql: columnSql }) => `(${columnSql})::text`).join(', ');
    const orderSql = orderBy(columns);
    const found = await tx.query<Row>(
      `select ${READMISSION_ROW_SQL}, array[${keysSql}] as keys ${READMISSION_ROWS_SQL} where ${whereSql} ${afterSql}
        order by ${orderSql} limit ${limitSql}`,
      [...filterParameters(query), query.limit + 1, ...(after?.params ?? [])],
    );
    const { rows, last } = cutPage(found, query.limit);
    return {
      items: rows.map(({ keys: _keys, ...row }) => toReadmissionRow(tx, row)),
      nextCursor: last ? this.cursors.encode(list, last.keys) : null,
      total: totalOf(await this.count(tx, query)),
    };
  }
}
