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
import { clockOf } from './readmission-facts.js';
import {
  FILTER_PARAMETERS,
  filterParameters,
  filterSql,
  type ReadmissionFilters,
  sortColumns,
} from './readmission-list.js';
import type { ReadmissionEntity } from './readmission.entity.js';

type Row = Pick<
  ReadmissionEntity,
  | 'id'
  | 'number'
  | 'requestingState'
  | 'procedure'
  | 'state'
  | 'replyState'
  | 'holder'
  | 'receivedOn'
  | 'replyDueOn'
  | 'limitEffect'
> &
  Pick<
    ReadmissionRowResponse,
    'familyName' | 'givenName' | 'fatherName' | 'birthYear' | 'holderName'
  > & { readonly silence: boolean; readonly keys: readonly string[] };

const FIELDS_SQL = `r.id, r.number, r.requesting_state as "requestingState", r.procedure, r.state,
  r.reply_state as "replyState", r.holder, r.received_on as "receivedOn", r.reply_due_on as "replyDueOn",
  r.limit_effect as "limitEffect", p.family_name as "familyName", p.given_name as "givenName",
  p.father_name as "fatherName", p.birth_year as "birthYear",
  case when r.holder = 'SMS_READMISSION' then o.name end as "holderName",
  exists (select 1 from agreement_parameters a where a.profile_id = r.profile_id
    and a.code = 'SILENCE_MEANS_CONSENT' and a.value = 1) as silence`;
const FROM_SQL = `from readmissions r join readmission_persons p on p.id = r.person_id
  left join users o on o.id = r.officer_id`;

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
    const afterSql = after ? `and ${after.sql}` : '';
    const keysSql = columns.map(({ sql: columnSql }) => `(${columnSql})::text`).join(', ');
    const orderSql = orderBy(columns);
    const found = await tx.query<Row>(
      `select ${FIELDS_SQL}, array[${keysSql}] as keys ${FROM_SQL} where ${whereSql} ${afterSql}
        order by ${orderSql} limit $4`,
      [...filterParameters(query), query.limit + 1, ...(after?.params ?? [])],
    );
    const { rows, last } = cutPage(found, query.limit);
    return {
      items: rows.map((row) => toRow(tx, row)),
      nextCursor: last ? this.cursors.encode(list, last.keys) : null,
      total: totalOf(await this.count(tx, query)),
    };
  }
}

function toRow(tx: Transaction, row: Row): ReadmissionRowResponse {
  const { keys: _keys, silence, replyDueOn, limitEffect, ...shown } = row;
  const clocked = { state: row.state, replyDueOn, limitEffect };
  return { ...shown, clock: clockOf(clocked, tx.today, silence) };
}
