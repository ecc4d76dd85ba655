import type { Schemas } from '@qayidis/contracts';
import type { Permission } from '@qayidis/domain/permissions';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { dataOf, publicApi } from '#/lib/api';
import { ProblemError } from '#/lib/problems';
import { sessionEnded, sessionSign } from './session-sign';

/** Who is signed in, what the account may do and until when (`GET /api/v1/session`). */
export type Session = Schemas['SessionResponse'];
export type Account = Schemas['AccountResponse'];

/** Refusals that mean "nobody is signed in", or not yet wholly. */
const OUTSIDE: ReadonlySet<string> = new Set(['NOT_SIGNED_IN', 'SECOND_FACTOR_REQUIRED']);

/** A session that was there and is not any more. */
function noteEnd(code: string): void {
  if (code !== 'NOT_SIGNED_IN') return;
  sessionSign.remove();
  sessionEnded.set(true);
}

async function fetchSession(): Promise<Session | null> {
  if (!sessionSign.isThere()) return null;
  try {
    const session = await dataOf(publicApi.GET('/api/v1/session'));
    sessionEnded.set(false);
    return session;
  } catch (error) {
    if (!(error instanceof ProblemError) || !OUTSIDE.has(error.problem.code)) throw error;
    noteEnd(error.problem.code);
    return null;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: 5 * 60_000,
});

/** The session, or null before sign-in. */
export const useSession = (): Session | null => useQuery(sessionQuery).data ?? null;

export const useAccount = (): Account | null => useSession()?.account ?? null;

/** May the account do this at all? How far it reaches is decided by the server. */
export const mayDo = (account: Account | null, permission: Permission): boolean =>
  account?.permissions.some((grant) => grant.permission === permission) ?? false;

export function useCan(): (permission: Permission) => boolean {
  const account = useAccount();
  return (permission) => mayDo(account, permission);
}
