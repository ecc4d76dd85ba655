import type { Role } from '@qayidis/domain/permissions';
import { type Actor, publicActor } from '../database/index.js';
import type { LiveSession } from './live-session.js';

interface Self {
  readonly userId: string;
  /** As the trail names it; a link knows none. */
  readonly role?: Role;
  readonly sessionId?: string | null;
}

/**
 * A person at their own account. Served by the database role of sign-in, whose rows are those of `app.user_id()`:
 * no role of the trade, not even the donor's, needs a right to accounts.
 */
export const selfActor = ({ userId, role, sessionId = null }: Self, requestId: string): Actor => ({
  ...publicActor(requestId),
  kind: 'user',
  userId,
  sessionId,
  ...(role === undefined ? {} : { recordedRole: role }),
});

/** The same for somebody whose sign-in waits for its second step. */
export const entrant = (
  { userId, role, id }: Pick<LiveSession, 'userId' | 'role' | 'id'>,
  requestId: string,
): Actor => selfActor({ userId, role, sessionId: id }, requestId);

/** The same for somebody who is signed in; keeps the claim of a repeated submit. */
export const asSelf = (actor: Actor): Actor => ({
  ...actor,
  ...(actor.role === 'PUBLIC' || actor.role === 'WORKER' ? {} : { recordedRole: actor.role }),
  role: 'PUBLIC',
  organisationId: null,
  programmeId: null,
});
