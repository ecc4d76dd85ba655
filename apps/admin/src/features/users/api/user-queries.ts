import type { Schemas } from '@qayidis/contracts';
import type { UserStatus } from '@qayidis/domain/accounts';
import type { Role } from '@qayidis/domain/permissions';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type User = Schemas['UserResponse'];
export type UserPage = Schemas['UserPageResponse'];
export type Organisation = Schemas['OrganisationResponse'];
export type Programme = Schemas['ProgrammeResponse'];

export interface UserFilters {
  readonly role?: readonly Role[];
  readonly status?: readonly UserStatus[];
}

export const userKeys = { all: ['users'] as const };

const joined = (codes: readonly string[] | undefined): string | undefined => codes?.join(',');

export const usersQuery = ({ role, status }: UserFilters, cursor: string | undefined) =>
  queryOptions({
    queryKey: [...userKeys.all, 'list', joined(role), joined(status), cursor],
    queryFn: () =>
      send<UserPage>({
        path: '/users',
        query: { role: joined(role), status: joined(status), cursor },
      }),
    placeholderData: keepPreviousData,
  });

export const userQuery = (userId: string) =>
  queryOptions({
    queryKey: [...userKeys.all, 'one', userId],
    queryFn: () => send<User>({ path: `/users/${userId}` }),
  });

/** Small lists, shown whole in the choices of a form. */
export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: async () =>
    (await send<{ items: readonly Organisation[] }>({ path: '/organisations' })).items,
});

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => (await send<{ items: readonly Programme[] }>({ path: '/programmes' })).items,
});
