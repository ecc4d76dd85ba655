import type { Schemas } from '@qayidis/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { notifyProblem } from '#/components/feedback';
import { api, changeHeaders, dataOf, listQuery } from '#/lib/api';
import { problemFrom } from '#/lib/problems';

export type Task = Schemas['TaskResponse'];

const TASKS = 'tasks';

/** What I have to do, and what waits for whoever of my role takes it; the most urgent first, undated ones last. */
export const tasksQuery = (cursor: string | undefined) =>
  listQuery<Task>(TASKS, '/tasks', {}, cursor);

/** Ticks a task off; a second press while the first is under way is the same command. */
export function useCompleteTask({ id, version }: Task) {
  const client = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/tasks/{id}/complete', {
          params: {
            path: { id },
            header: { ...changeHeaders({ idempotencyKey, version }) } as {
              'Idempotency-Key': string;
              'If-Match': string;
            },
          },
        }),
      ),
    onSettled: () =>
      Promise.all([TASKS, 'home'].map((list) => client.invalidateQueries({ queryKey: [list] }))),
    onError: (error) => notifyProblem(problemFrom(error)),
  });
}
