import type { Schemas } from '@qayidis/contracts';
import type { Permission } from '@qayidis/domain/permissions';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { dataOf, publicApi } from '#/lib/api';
import { ProblemError } from '#/lib/problems';

/** Who is signed in, what the account may do and until when (`GET /api/v1/session`). */
export type Session = Schemas['SessionResponse'];
export type Account = Schemas['AccountResponse'];

/** Refusals that mean "nobody is signed in", or not yet wholly. */
const OUTSIDE: ReadonlySet<string> = new Set(['NOT_SIGNED_IN', 'SECOND_FACTOR_REQUIRED']);

async function fetchSession(): Promise<Session | null> {
  try {
    return await dataOf(publicApi.GET('/api/v1/session'));
  } catch (error) {
    if (error instanceof ProblemError && OUTSIDE.has(error.problem.code)) return null;
    throw error;
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
