import type { Schemas } from '@qayidis/contracts';
import { dataOf, publicApi } from '#/lib/api';
import { sessionSign } from '#/lib/session-sign';

export type Credentials = Schemas['SignInRequest'];
export type NextStep = Schemas['NextStep'];
export type Enrolment = Schemas['EnrolmentResponse'];
export type LinkHolder = Schemas['LinkHolderResponse'];
export type LinkPurpose = Schemas['LinkPurpose'];

/** What is still to do after the password: nothing, the second step, or setting it up. */
export async function signIn(body: Credentials): Promise<NextStep> {
  const { nextStep } = await dataOf(publicApi.POST('/api/v1/session', { body }));
  sessionSign.set();
  return nextStep;
}

/** The second step: a code of the app, or a backup code. */
export async function passSecondFactor(code: string): Promise<void> {
  await publicApi.POST('/api/v1/session/second-factor', { body: { code } });
}

/** Setting up a second factor before the first entry. */
export const entryEnrolment = {
  start: (): Promise<Enrolment> =>
    dataOf(publicApi.POST('/api/v1/session/second-factor/enrolment')),
  finish: async (code: string): Promise<readonly string[]> => {
    const body = { code };
    const path = '/api/v1/session/second-factor/enrolment/confirm';
    return (await dataOf(publicApi.POST(path, { body }))).backupCodes;
  },
};

/** Proves again who one is, without leaving the session. */
export async function confirmSession(body: Schemas['ConfirmSessionRequest']): Promise<void> {
  await publicApi.POST('/api/v1/session/confirm', { body });
}

/** Asks for a reset link. The answer is the same whether or not there is such an account. */
export async function requestReset(email: string): Promise<void> {
  await publicApi.POST('/api/v1/password-resets', { body: { email } });
}

export const readLink = (token: string): Promise<LinkHolder> =>
  dataOf(publicApi.POST('/api/v1/account-links/read', { body: { token } }));

/** Sets the password by a link; the link is used up. */
export async function setPasswordByLink(
  purpose: LinkPurpose,
  body: Schemas['UseLinkRequest'],
): Promise<void> {
  if (purpose === 'INVITATION') await publicApi.POST('/api/v1/invitations/accept', { body });
  else await publicApi.POST('/api/v1/password-resets/complete', { body });
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await publicApi.DELETE('/api/v1/session');
  sessionSign.remove();
}
