import type { QueryClient } from '@tanstack/react-query';
import { send } from '#/lib/api';
import { dropAllDrafts } from '#/lib/drafts';
import { sessionQuery } from '#/lib/session';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export const signIn = (body: Credentials): Promise<void> =>
  send({ method: 'POST', path: '/session', body, interactive: false });

/** Ends the session on the server, then forgets everything that was loaded under it. */
export async function signOut(queryClient: QueryClient): Promise<void> {
  await send({ method: 'DELETE', path: '/session', interactive: false });
  dropAllDrafts();
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, null);
}
