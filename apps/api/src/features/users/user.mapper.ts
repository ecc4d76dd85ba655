import { availableUserActions, type UserStatus } from '@qayidis/domain/accounts';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import type { Actor } from '../../platform/database/index.js';
import type { ReferenceResponse, UserResponse } from './dto/user.response.js';

/** A row of the queries, before it is cut to what the reader may see. */
export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly status: UserStatus;
  readonly locale: 'az' | 'en';
  readonly organisationId: string | null;
  readonly organisation: string | null;
  readonly programmeId: string | null;
  readonly programme: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly hasSecondFactor: boolean | null;
  readonly openSessions: number | null;
}

export const administers = (actor: Actor): boolean =>
  actor.kind === 'user' && scopeOf(actor.role as Role, 'user.administer') !== undefined;

export const reference = (id: string | null, name: string | null): ReferenceResponse | null =>
  id === null || name === null ? null : { id, name };

export const toUserResponse = (row: UserRow, actor: Actor): UserResponse => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  status: row.status,
  locale: row.locale,
  organisation: reference(row.organisationId, row.organisation),
  programme: reference(row.programmeId, row.programme),
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  hasSecondFactor: row.hasSecondFactor,
  openSessions: row.openSessions,
  allowedActions: administers(actor)
    ? [...availableUserActions(row.status, row.id === actor.userId)]
    : [],
});
