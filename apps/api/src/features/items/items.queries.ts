import { Injectable } from '@nestjs/common';
import type { PlanParameters } from '@qayidis/domain/plans';
import { parametersOf } from '../parameters/public.js';
import type { PlanItemEntity } from '../plans/public.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  type Page,
  ProblemError,
  totalOf,
} from '../../platform/http/index.js';
import type { ListItemsQuery } from './dto/item.requests.js';
import type { ItemRowResponse } from './dto/item.response.js';
import {
  FILTER_PARAMETERS,
  ITEM_FILTER,
  type ItemFilters,
  itemFilter,
  itemSort,
  LIMIT_PARAMETER,
} from './item-list.js';
import { actionsOf, factsOf, IS_IN_FORCE, rowOf } from './item-rows.js';

/** Columns that finance may read too; who gave and to whom is none of its business. */
const COLUMNS_SQL = `i.id, i.case_id as "caseId", i.type, i.quantity, i.delivery_mode as "deliveryMode",
  i.planned_minor as "plannedMinor", i.approved_minor as "approvedMinor",
  i.committed_minor as "committedMinor", i.state, i.immediate, i.approval,
  i.planned_on as "plannedOn", i.ordered_on as "orderedOn", i.delivered_on as "deliveredOn",
  i.verified_on as "verifiedOn", i.settled_on as "settledOn", i.version,
  c.number as "caseNumber", c.state as "caseState"`;
const FROM_SQL = 'from plan_items i join cases c on c.id = i.case_id';
const WHERE_SQL = `where ${ITEM_FILTER} and ${IS_IN_FORCE}`;
const COUNT_SQL = cappedCount(`select 1 ${FROM_SQL} ${WHERE_SQL}`);

type MoneyRow = PlanItemEntity & { readonly caseNumber: string; readonly caseState: string };
type ListedRow = MoneyRow & { readonly keys: readonly string[] };

/** Items of many cases, each under the number of its case. */
@Injectable()
export class ItemsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListItemsQuery): Promise<Page<ItemRowResponse>> {
    const list = `items:${query.sort}:${actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    const columns = itemSort(query.sort);
    const after = key && afterCursor(columns, key, FILTER_PARAMETERS + 2);
    const afterSql = after ? `and ${after.sql}` : '';
    const keysSql = columns.map(({ sql: columnSql }) => `(${columnSql})::text`).join(', ');
    const orderSql = orderBy(columns);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const params = itemFilter(actor, query);
        const found = await tx.query<ListedRow>(
          `select ${COLUMNS_SQL}, array[${keysSql}] as keys ${FROM_SQL} ${WHERE_SQL} ${afterSql}
            order by ${orderSql} limit ${LIMIT_PARAMETER}`,
          [...params, query.limit + 1, ...(after?.params ?? [])],
        );
        const parameters = await parametersOf(tx, actor.programmeId);
        const { rows, last } = cutPage(found, query.limit);
        tx.audit({ action: 'item.list', entity: 'programme', entityId: actor.programmeId });
        return {
          items: rows.map((row) => toRow(tx, row, parameters)),
          nextCursor: last ? this.cursors.encode(list, last.keys) : null,
          total: totalOf(await this.count(tx, query)),
        };
      },
      { readOnly: true },
    );
  }

  /** How many the filters find, up to the ceiling of totals. */
  async count(tx: Transaction, filters: ItemFilters): Promise<number> {
    const [row] = await tx.query<{ count: number }>(COUNT_SQL, itemFilter(tx.actor, filters));
    return row?.count ?? 0;
  }

  /** One item as finance sees it. @throws ProblemError NOT_FOUND for one that is not in force. */
  async one(tx: Transaction, id: string): Promise<MoneyRow> {
    const [row] = await tx.query<MoneyRow>(
      `select ${COLUMNS_SQL} ${FROM_SQL} where i.id = $1 and ${IS_IN_FORCE}`,
      [id],
    );
    if (row === undefined) throw new ProblemError('NOT_FOUND');
    return row;
  }
}

export function toRow(tx: Transaction, row: MoneyRow, parameters: PlanParameters): ItemRowResponse {
  const facts = factsOf(tx, row, { state: row.caseState, immediateMinor: 0 });
  // Without the names of those who gave, only finance's own commands can be offered here.
  const actions = tx.actor.role === 'FINANCE' ? actionsOf(tx, row, facts, parameters) : [];
  return rowOf(row, row.caseNumber, actions);
}
