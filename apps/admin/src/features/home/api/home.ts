import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '#/lib/api';

export type Home = Schemas['HomeResponse'];
export type Queue = Schemas['QueueResponse'];
export type OfficeQueue = Schemas['OfficeQueueResponse'];
export type Task = Schemas['TaskResponse'];

/** What waits, in one call: queues of cases and the first of my tasks. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/home', { signal })),
  staleTime: 15_000,
});

/** The case list with exactly the rows of a queue. */
export const hrefOf = ({ query }: Queue): string => `/cases?${query}`;
