import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, send } from '#/lib/api';
import type { Account } from '#/lib/session';

export type OwnSession = Schemas['OwnSessionResponse'];

export const ownSessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: async (): Promise<readonly OwnSession[]> =>
    (await dataOf(api.GET('/api/v1/account/sessions'))).items,
});

export const changeAccount = (
  body: Schemas['ChangeAccountRequest'],
  version: number | undefined,
): Promise<Account> => send<Account>({ method: 'PATCH', path: '/account', body, version });

export async function changePassword(body: Schemas['ChangePasswordRequest']): Promise<void> {
  await api.PUT('/api/v1/account/password', { body });
}

export async function endSession(sessionId: string): Promise<void> {
  await api.DELETE('/api/v1/account/sessions/{sessionId}', { params: { path: { sessionId } } });
}

/** @returns how many there were. */
export const endOtherSessions = async (): Promise<number> =>
  (await dataOf(api.POST('/api/v1/account/sessions/end-others'))).ended;

/** Setting up a new second factor, or another one in place of the present. */
export const accountEnrolment = {
  start: (): Promise<Schemas['EnrolmentResponse']> =>
    dataOf(api.POST('/api/v1/account/second-factor')),
  finish: async (code: string): Promise<readonly string[]> => {
    const body = { code };
    return (await dataOf(api.POST('/api/v1/account/second-factor/confirm', { body }))).backupCodes;
  },
};

export async function removeSecondFactor(): Promise<void> {
  await api.DELETE('/api/v1/account/second-factor');
}

export const renewBackupCodes = async (): Promise<readonly string[]> =>
  (await dataOf(api.POST('/api/v1/account/second-factor/backup-codes'))).backupCodes;
