import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../database/index.js';
import { afterCursor, cappedCount, CursorCodec, cutPage, orderBy, totalOf } from '../http/index.js';
import type { AuditEntriesQuery } from './audit-entries.request.js';
import type { AuditEntryPageResponse, AuditEntryResponse } from './audit-entry.response.js';

type Row = Omit<AuditEntryResponse, 'at'> & { readonly at: Date };

const COLUMNS = `a.position, a.at, a.actor_id as "actorId", u.name as "actorName", a.actor_role as "actorRole",
  a.action, a.entity, a.entity_id as "entityId", a.case_id as "caseId", a.outcome, a.fields,
  a.request_id as "requestId", exists (select from audit_seals s where s.position = a.position) as sealed`;
const NEWEST_FIRST = [{ sql: 'a.position', descending: true }] as const;
const LIST = 'audit-entries';

/** Condition of each filter; the filter's value is the parameter. */
const FILTERS = {
  actorId: (parameter: string) => `a.actor_id = ${parameter}`,
  caseId: (parameter: string) => `a.case_id = ${parameter}`,
  action: (parameter: string) => `a.action = ${parameter}`,
  outcome: (parameter: string) => `a.outcome = ${parameter}`,
  from: (parameter: string) => `a.at >= (${parameter}::date)::timestamp at time zone 'Asia/Baku'`,
  to: (parameter: string) => `a.at < (${parameter}::date + 1)::timestamp at time zone 'Asia/Baku'`,
} as const;

/** Reads the trail; reading it is itself an entry. */
@Injectable()
export class AuditEntriesQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: AuditEntriesQuery): Promise<AuditEntryPageResponse> {
    return this.work.run(actor, (tx) => this.page(tx, query), { readOnly: true });
  }

  private async page(tx: Transaction, query: AuditEntriesQuery): Promise<AuditEntryPageResponse> {
    const list = `${LIST}:${tx.actor.userId ?? ''}`;
    const { names, whereSql, params } = conditions(query);
    const after =
      query.cursor === undefined
        ? { sql: 'true', params: [] }
        : afterCursor(NEWEST_FIRST, this.cursors.decode(list, query.cursor), params.length + 1);
    const pageSql = `${whereSql} and ${after.sql} order by ${orderBy(NEWEST_FIRST)} limit ${query.limit + 1}`;
    const found = await tx.query<Row>(
      `select ${COLUMNS} from audit_entries a left join users u on u.id = a.actor_id where ${pageSql}`,
      [...params, ...after.params],
    );
    const countSql = cappedCount(`select 1 from audit_entries a where ${whereSql}`);
    const [counted] = await tx.query<{ count: number }>(countSql, params);
    const { rows, last } = cutPage(found, query.limit);
    tx.audit({ action: 'audit.read', entity: 'audit_entries', entityId: null, fields: names });
    return {
      items: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
      nextCursor: last === null ? null : this.cursors.encode(list, [last.position]),
      total: totalOf(counted?.count ?? 0),
    };
  }
}

function conditions(query: AuditEntriesQuery): {
  names: string[];
  whereSql: string;
  params: unknown[];
} {
  const names = Object.keys(FILTERS) as (keyof typeof FILTERS)[];
  const used = names.filter((name) => query[name] !== undefined);
  const parts = used.map((name, index) => FILTERS[name](`$${index + 1}`));
  return {
    names: used,
    whereSql: ['true', ...parts].join(' and '),
    params: used.map((name) => query[name]),
  };
}
