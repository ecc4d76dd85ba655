import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type SavedView = Schemas['SavedViewResponse'];
type Fields = Schemas['SavedViewFields'];

const PATH = '/saved-views';

export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: async () => (await send<Schemas['SavedViewsResponse']>({ path: PATH })).items,
});

export const saveView = (body: Fields, idempotencyKey: string): Promise<SavedView> =>
  send<SavedView>({ method: 'POST', path: PATH, body, idempotencyKey });

export const shareView = (
  { id, version, name, query }: SavedView,
  shared: boolean,
): Promise<SavedView> =>
  send<SavedView>({
    method: 'PUT',
    path: `${PATH}/${id}`,
    body: { name, query, shared } satisfies Fields,
    version,
  });

export const deleteView = ({ id }: SavedView): Promise<void> =>
  send({ method: 'DELETE', path: `${PATH}/${id}` });
