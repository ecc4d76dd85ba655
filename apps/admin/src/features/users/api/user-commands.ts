import type { Schemas } from '@qayidis/contracts';
import type { UserAction } from '@qayidis/domain/accounts';
import { send } from '#/lib/api';
import type { User } from './user-queries';

interface Sending {
  readonly idempotencyKey: string;
  readonly version: number | undefined;
}

export const inviteUser = (
  body: Schemas['InviteUserRequest'],
  { idempotencyKey }: Sending,
): Promise<User> => send<User>({ method: 'POST', path: '/users', body, idempotencyKey });

export const changeUser = (
  userId: string,
  body: Schemas['ChangeUserRequest'],
  { version }: Sending,
): Promise<User> => send<User>({ method: 'PATCH', path: `/users/${userId}`, body, version });

export type UserCommand = Exclude<UserAction, 'CHANGE'>;

/** The last part of each command's address. */
const PATH_OF = {
  DISABLE: 'disable',
  ENABLE: 'enable',
  RESEND_INVITATION: 'resend-invitation',
  END_SESSIONS: 'end-sessions',
  RESET_SECOND_FACTOR: 'reset-second-factor',
} as const satisfies Record<UserCommand, string>;

export const commandUser = (
  userId: string,
  command: UserCommand,
  idempotencyKey: string,
): Promise<User> =>
  send<User>({ method: 'POST', path: `/users/${userId}/${PATH_OF[command]}`, idempotencyKey });
