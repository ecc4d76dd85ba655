import type { Schemas } from '@qayidis/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { dataOf, publicApi } from '#/lib/api';
import { dropAllDrafts } from '#/lib/drafts';
import { sessionQuery } from '#/lib/session';

export type Credentials = Schemas['SignInRequest'];
export type NextStep = Schemas['NextStep'];

/** What is still to do after the password: nothing, the second step, or setting it up. */
export async function signIn(body: Credentials): Promise<NextStep> {
  const { nextStep } = await dataOf(publicApi.POST('/api/v1/session', { body }));
  return nextStep;
}

/** Ends the session on the server, then forgets everything that was loaded or typed under it. */
export async function signOut(queryClient: QueryClient): Promise<void> {
  await publicApi.DELETE('/api/v1/session');
  dropAllDrafts();
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, null);
}
