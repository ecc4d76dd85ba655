import { type Actor, publicActor } from '../database/index.js';

/**
 * A person at their own account. Served by the database role of sign-in, whose rows are those of `app.user_id()`:
 * no role of the trade, not even the donor's, needs a right to accounts.
 */
export const selfActor = (
  userId: string,
  requestId: string,
  sessionId: string | null = null,
): Actor => ({ ...publicActor(requestId), kind: 'user', userId, sessionId });

/** The same for somebody who is signed in; keeps the claim of a repeated submit. */
export const asSelf = (actor: Actor): Actor => ({
  ...actor,
  role: 'PUBLIC',
  organisationId: null,
  programmeId: null,
});
