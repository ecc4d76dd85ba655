import { learnTime } from '#/lib/clock';
import { type Problem, ProblemError, problemOf } from '#/lib/problems';
import { connection } from './connection';
import { askToReauthenticate, type ReauthenticationRequest } from './reauthentication';

const AWAY: readonly number[] = [502, 503, 504];

async function reach(request: Request): Promise<Response> {
  try {
    const response = await globalThis.fetch(request);
    learnTime(response);
    connection.set(AWAY.includes(response.status) ? 'down' : 'up');
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error;
    connection.set('down');
    throw new ProblemError({ code: 'UNAVAILABLE', status: 0 });
  }
}

const asksForSignIn = ({ code }: Problem): ReauthenticationRequest['reason'] | null =>
  code === 'NOT_SIGNED_IN' || code === 'REAUTH_REQUIRED' ? code : null;

/**
 * Sends a request. A lost session asks the person to sign in again in place and sends it once more, made anew.
 * @param interactive false for calls that ask who is signed in: 401 is then an answer, not an interruption.
 * @throws ProblemError for every answer outside 2xx and when the server is not reached.
 */
export async function deliver(make: () => Request, interactive = true): Promise<Response> {
  const response = await reach(make());
  if (response.ok) return response;
  const problem = await problemOf(response);
  const reason = interactive ? asksForSignIn(problem) : null;
  if (!reason || !(await askToReauthenticate(reason))) throw new ProblemError(problem);
  const second = await reach(make());
  if (second.ok) return second;
  throw new ProblemError(await problemOf(second));
}
