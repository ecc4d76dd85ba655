import { Injectable } from '@nestjs/common';
import type { UserStatus } from '@qayidis/domain/accounts';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  type Page,
  ProblemError,
  type SortColumn,
  totalOf,
} from '../../platform/http/index.js';
import type { ListUsersQuery } from './dto/user.request.js';
import type { UserResponse } from './dto/user.response.js';
import { administers, toUserResponse, type UserRow } from './user.mapper.js';

const SORT: readonly SortColumn[] = [{ sql: 'app.sort_key_az(u.name)' }, { sql: 'u.id' }];

/** State of an account's protection: for those who administer, whose database role may read it. */
const PROTECTION = `exists (select 1 from second_factors f where f.user_id = u.id and f.confirmed_at is not null)
    as "hasSecondFactor",
  (select count(*)::int from sessions s where s.user_id = u.id and s.stage = 'FULL' and s.expires_at > app.now())
    as "openSessions"`;
const NO_PROTECTION = 'null as "hasSecondFactor", null as "openSessions"';

const COLUMNS = `u.id, u.name, u.email, u.role, u.status, u.locale, u.version,
  u.created_at as "createdAt", o.id as "organisationId", o.name as organisation, p.id as "programmeId",
  p.name as programme, app.sort_key_az(u.name) as "sortName"`;

const FROM = `from users u left join organisations o on o.id = u.organisation_id
  left join programmes p on p.id = u.programme_id`;
/** Whoever does not administer sees the people of their programme; row-level security says the same. */
const SCOPE = '($1::boolean or u.programme_id = $2)';
const FILTER = `${SCOPE} and ($3::text[] is null or u.role = any($3)) and ($4::text[] is null or u.status = any($4))`;
const ORDER = orderBy(SORT);
const COUNT = cappedCount(`select 1 from users u where ${FILTER}`);

@Injectable()
export class UsersQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListUsersQuery): Promise<Page<UserResponse>> {
    const { cursor, limit, role, status } = query;
    const list = `users:${(role ?? []).join()}:${(status ?? []).join()}:${actor.userId ?? ''}`;
    const filter = [...scopeOf(actor), role ?? null, status ?? null];
    const key = cursor === undefined ? null : this.cursors.decode(list, cursor);
    const after = key === null ? null : afterCursor(SORT, key, 6);
    const afterSql = after === null ? '' : `and ${after.sql}`;
    const protectionSql = protectionOf(actor);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const found = await tx.query<UserRow & { sortName: string }>(
          `select ${COLUMNS}, ${protectionSql} ${FROM} where ${FILTER} ${afterSql} order by ${ORDER} limit $5`,
          [...filter, limit + 1, ...(after?.params ?? [])],
        );
        const [total] = await tx.query<{ count: number }>(COUNT, filter);
        tx.audit({ action: 'users.list', entity: 'user', entityId: null });
        const { rows, last } = cutPage(found, limit);
        return {
          items: rows.map((row) => toUserResponse(row, actor)),
          nextCursor: last === null ? null : this.cursors.encode(list, [last.sortName, last.id]),
          total: totalOf(total?.count ?? 0),
        };
      },
      { readOnly: true },
    );
  }

  /** How many accounts have a status, up to the ceiling of totals. */
  async count(tx: Transaction, status: UserStatus): Promise<number> {
    const filter = [...scopeOf(tx.actor), null, [status]];
    const [row] = await tx.query<{ count: number }>(COUNT, filter);
    return row?.count ?? 0;
  }

  /** @throws ProblemError NOT_FOUND for what lies outside the reader's scope. */
  read(actor: Actor, userId: string): Promise<UserResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const row = await findUser(tx, userId);
        tx.audit({ action: 'users.read', entity: 'user', entityId: userId });
        return toUserResponse(row, actor);
      },
      { readOnly: true },
    );
  }
}

const scopeOf = (actor: Actor): readonly [boolean, string | null] => [
  administers(actor),
  actor.programmeId,
];

const protectionOf = (actor: Actor): string => (administers(actor) ? PROTECTION : NO_PROTECTION);

/** @throws ProblemError NOT_FOUND */
export async function findUser(tx: Transaction, userId: string): Promise<UserRow> {
  const protectionSql = protectionOf(tx.actor);
  const [row] = await tx.query<UserRow>(
    `select ${COLUMNS}, ${protectionSql} ${FROM} where ${SCOPE} and u.id = $3`,
    [...scopeOf(tx.actor), userId],
  );
  if (row === undefined) throw new ProblemError('NOT_FOUND');
  return row;
}
