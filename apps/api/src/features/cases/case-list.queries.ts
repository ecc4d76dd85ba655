import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  CursorCodec,
  cappedCount,
  cutPage,
  orderBy,
  type Page,
  totalOf,
} from '../../platform/http/index.js';
import { caseCondition } from './case-list-filters.js';
import { sortColumns } from './case-list-sorts.js';
import { CASE_ROW, type CaseRow, toCaseRow } from './case-row.mapper.js';
import type { CaseRowResponse } from './dto/case-row.response.js';
import type { ListCasesQuery } from './dto/list-cases.query.js';

type ListedRow = CaseRow & { readonly count: number; readonly keys: readonly string[] };

/** The case list: one statement for page and total. */
@Injectable()
export class CaseListQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListCasesQuery): Promise<Page<CaseRowResponse>> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const page = await this.page(tx, query);
        tx.audit({ action: 'case.list', entity: 'case', entityId: null });
        return page;
      },
      { readOnly: true },
    );
  }

  async page(tx: Transaction, query: ListCasesQuery): Promise<Page<CaseRowResponse>> {
    const list = `cases:${query.sort}:${tx.actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    const columns = sortColumns(query.sort);
    const { conditionSql, parameters } = caseCondition(tx, query);
    const after = key && afterCursor(columns, key, parameters.length + 1);
    const pageSql = after ? `${conditionSql} and ${after.sql}` : conditionSql;
    const keysSql = columns.map(({ sql }) => `(${sql})::text`).join(', ');
    const orderSql = orderBy(columns);
    const all = [...parameters, ...(after?.params ?? []), query.limit + 1];
    const limitSql = `$${all.length}`;
    const countSql = cappedCount(`select 1 from cases c where ${conditionSql}`);
    const rows = await tx.query<ListedRow>(
      `with page as materialized (
         select ${CASE_ROW}, array[${keysSql}] as keys, row_number() over (order by ${orderSql}) as place
           from cases c where ${pageSql} order by ${orderSql} limit ${limitSql})
       select page.*, p.given_name, p.family_name, p.father_name, u.name as mentor_name, (${countSql}) as count
         from page join persons p on p.id = page.principal_id left join users u on u.id = page.mentor_id
        order by place`,
      all,
    );
    const { rows: shown, last } = cutPage(rows, query.limit);
    return {
      items: shown.map((row) => toCaseRow(row, tx.today)),
      nextCursor: last ? this.cursors.encode(list, last.keys) : null,
      total: totalOf(rows[0]?.count ?? 0),
    };
  }
}
