import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../database/index.js';
import { afterCursor, cappedCount, CursorCodec, cutPage, orderBy, totalOf } from '../http/index.js';
import type { AuditEntriesQuery } from './audit-entries.request.js';
import type { AuditEntryPageResponse, AuditEntryResponse } from './audit-entry.response.js';

type Row = Omit<AuditEntryResponse, 'at'> & { readonly at: Date };

const COLUMNS = `a.position, a.at, a.actor_id as "actorId", u.name as "actorName", a.actor_role as "actorRole",
  a.action, a.entity, a.entity_id as "entityId", a.case_id as "caseId",
  k.number as "caseNumber", a.outcome, a.fields,
  a.request_id as "requestId", exists (select from audit_seals s where s.position = a.position) as sealed`;
const FROM = `from audit_entries a left join users u on u.id = a.actor_id
  left join cases k on k.id = a.case_id`;
const NEWEST_FIRST = [{ sql: 'a.position', descending: true }] as const;
const LIST = 'audit-entries';

const caseIdSql = (parameter: string): string =>
  `(select id from cases where number = ${parameter})`;

/** Condition of each filter; the filter's value is the parameter. */
const FILTERS = {
  actorId: (parameter: string) => `a.actor_id = ${parameter}`,
  actorRole: (parameter: string) => `a.actor_role = ${parameter}`,
  caseId: (parameter: string) => `a.case_id = ${parameter}`,
  // A refused attempt knows the id that was asked for, not that it is a case.
  caseNumber: (parameter: string) =>
    `(a.case_id = ${caseIdSql(parameter)} or (a.outcome <> 'DONE' and a.entity_id = ${caseIdSql(parameter)}))`,
  action: (parameter: string) => `a.action = ${parameter}`,
  outcome: (parameter: string) => `a.outcome = ${parameter}`,
  from: (parameter: string) => `a.at >= (${parameter}::date)::timestamp at time zone 'Asia/Baku'`,
  to: (parameter: string) => `a.at < (${parameter}::date + 1)::timestamp at time zone 'Asia/Baku'`,
} as const;

type AuditFilters = Partial<Pick<AuditEntriesQuery, keyof typeof FILTERS>>;

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

  /** How many entries the filters find, up to the ceiling of totals. */
  async count(tx: Transaction, query: AuditFilters): Promise<number> {
    const { whereSql, params } = conditions(query);
    const countSql = cappedCount(`select 1 from audit_entries a where ${whereSql}`);
    const [counted] = await tx.query<{ count: number }>(countSql, params);
    return counted?.count ?? 0;
  }

  private async page(tx: Transaction, query: AuditEntriesQuery): Promise<AuditEntryPageResponse> {
    const list = `${LIST}:${tx.actor.userId ?? ''}`;
    const { names, whereSql, params } = conditions(query);
    const after =
      query.cursor === undefined
        ? { sql: 'true', params: [] }
        : afterCursor(NEWEST_FIRST, this.cursors.decode(list, query.cursor), params.length + 1);
    const pageSql = `${whereSql} and ${after.sql} order by ${orderBy(NEWEST_FIRST)} limit ${query.limit + 1}`;
    const found = await tx.query<Row>(`select ${COLUMNS} ${FROM} where ${pageSql}`, [
      ...params,
      ...after.params,
    ]);
    const { rows, last } = cutPage(found, query.limit);
    tx.audit({ action: 'audit.read', entity: 'audit_entries', entityId: null, fields: names });
    return {
      items: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
      nextCursor: last === null ? null : this.cursors.encode(list, [last.position]),
      total: totalOf(await this.count(tx, query)),
    };
  }
}

function conditions(query: AuditFilters): {
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
