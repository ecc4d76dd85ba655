import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, send } from '#/lib/api';

export type BulkResult = Schemas['BulkResultResponse'];

export const mentorChoicesQuery = queryOptions({
  queryKey: ['mentors'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/mentors', { signal })),
});

const bulk = async (
  path: string,
  body: unknown,
  idempotencyKey: string,
): Promise<readonly BulkResult[]> => {
  const answer = await send<Schemas['BulkResultsResponse']>({
    method: 'POST',
    path: `/cases/bulk/${path}`,
    body,
    idempotencyKey,
  });
  return answer.items;
};

/** Gives many cases one mentor; the answer says of each what became of it. */
export const assignCases = (body: Schemas['AssignCasesRequest'], idempotencyKey: string) =>
  bulk('assign', body, idempotencyKey);

/** Closes many cases as their register shows them (D-19); the answer says of each what became of it. */
export const closeCases = (
  body: Schemas['CloseCasesFromRegisterRequest'],
  idempotencyKey: string,
) => bulk('close-from-register', body, idempotencyKey);
