import { type Permission, type Role, scopeOf } from '@qayidis/domain/permissions';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { send } from '#/lib/api';
import { ProblemError } from '#/lib/problems';

/** Who is signed in (`GET /api/v1/session`), as far as the screen needs it. */
export interface Session {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly language?: string;
  };
}

async function fetchSession(): Promise<Session | null> {
  try {
    return await send<Session>({ path: '/session', interactive: false });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
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

/** May the person do this at all? How far it reaches is decided by the server. */
export function useCan(): (permission: Permission) => boolean {
  const role = useSession()?.user.role;
  return (permission) => role !== undefined && scopeOf(role, permission) !== undefined;
}
