import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, send } from '#/lib/api';

export type BulkResult = Schemas['BulkResultResponse'];

export const mentorChoicesQuery = queryOptions({
  queryKey: ['mentors'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/mentors', { signal })),
});

/** Gives many cases one mentor; the answer says of each what became of it. */
export const assignCases = async (
  body: Schemas['AssignCasesRequest'],
  idempotencyKey: string,
): Promise<readonly BulkResult[]> =>
  (
    await send<Schemas['BulkResultsResponse']>({
      method: 'POST',
      path: '/cases/bulk/assign',
      body,
      idempotencyKey,
    })
  ).items;
