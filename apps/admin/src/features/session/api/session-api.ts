import type { Schemas } from '@qayidis/contracts';
import { dataOf, publicApi } from '#/lib/api';

export type Credentials = Schemas['SignInRequest'];
export type NextStep = Schemas['NextStep'];

/** What is still to do after the password: nothing, the second step, or setting it up. */
export async function signIn(body: Credentials): Promise<NextStep> {
  const { nextStep } = await dataOf(publicApi.POST('/api/v1/session', { body }));
  return nextStep;
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await publicApi.DELETE('/api/v1/session');
}
