import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyProblem } from '#/components/feedback';
import { api, changeHeaders, dataOf } from '#/lib/api';
import { problemFrom } from '#/lib/problems';

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

/** Ticks a task off; a second press while the first is under way is the same command. */
export function useCompleteTask(task: Task) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (idempotencyKey: string) =>
      dataOf(
        api.POST('/api/v1/tasks/{id}/complete', {
          params: {
            path: { id: task.id },
            header: {
              ...changeHeaders({ idempotencyKey, version: task.version }),
            } as { 'Idempotency-Key': string; 'If-Match': string },
          },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: homeQuery.queryKey }),
    onError: (error) => notifyProblem(problemFrom(error)),
  });
}
