import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { SubmitContext } from '#/components/form';
import { listQuery, send } from '#/lib/api';
import type { OutboxSearch } from '#/lib/office-search';

export type Organisation = Schemas['OrganisationResponse'];
export type Programme = Schemas['ProgrammeResponse'];
export type Letter = Schemas['OutboxMessageResponse'];
export type Health = Schemas['HealthResponse'];

/** The lists of these two are small and come whole; the users' forms read them under the same keys. */
const ORGANISATIONS = 'organisations';
const PROGRAMMES = 'programmes';

export const organisationsQuery = queryOptions({
  queryKey: [ORGANISATIONS],
  queryFn: async () =>
    (await send<{ items: readonly Organisation[] }>({ path: '/organisations' })).items,
});

export const programmesQuery = queryOptions({
  queryKey: [PROGRAMMES],
  queryFn: async () => (await send<{ items: readonly Programme[] }>({ path: '/programmes' })).items,
});

export const outboxQuery = (search: OutboxSearch, cursor: string | undefined) =>
  listQuery<Letter>('outbox', '/outbox-messages', search, cursor);

/** Answered in the same shape whether the service is ready or not. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: async ({ signal }) =>
    (await (await fetch('/api/health/ready', { signal })).json()) as Health,
});

export const createOrganisation = (
  body: Schemas['CreateOrganisationRequest'],
  { idempotencyKey }: SubmitContext,
): Promise<Organisation> =>
  send<Organisation>({ method: 'POST', path: '/organisations', body, idempotencyKey });

export const renameOrganisation = (
  { id }: Organisation,
  name: string,
  { version }: SubmitContext,
): Promise<Organisation> =>
  send<Organisation>({ method: 'PATCH', path: `/organisations/${id}`, body: { name }, version });

export const switchOrganisation = (
  { id, active }: Organisation,
  { idempotencyKey, version }: SubmitContext,
): Promise<Organisation> =>
  send<Organisation>({
    method: 'POST',
    path: `/organisations/${id}/${active ? 'deactivate' : 'activate'}`,
    idempotencyKey,
    version,
  });

export const createProgramme = (
  body: Schemas['CreateProgrammeRequest'],
  { idempotencyKey }: SubmitContext,
): Promise<Programme> =>
  send<Programme>({ method: 'POST', path: '/programmes', body, idempotencyKey });

export const changeProgramme = (
  id: string,
  body: Schemas['ChangeProgrammeRequest'],
  { version }: SubmitContext,
): Promise<Programme> =>
  send<Programme>({ method: 'PUT', path: `/programmes/${id}`, body, version });

/** After a change both lists and the forms that choose from them read anew. */
export function useAdministrationChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      [ORGANISATIONS, PROGRAMMES].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  };
}
