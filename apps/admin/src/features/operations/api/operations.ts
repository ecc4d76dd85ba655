import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyDone, notifyProblem } from '#/components/feedback';
import { send } from '#/lib/api';
import { translate } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { operationsMessages } from '../messages';

export type Operations = Schemas['OperationsResponse'];
export type PlannedTask = Schemas['PlannedTaskResponse'];
export type QueueState = Schemas['QueueStateResponse'];
export type FailedJob = Schemas['FailedJobResponse'];
export type ParkedOccurrence = Schemas['ParkedOccurrenceResponse'];
export type DeliveryCount = Schemas['DeliveryCountResponse'];

const OPERATIONS = 'operations';

export const operationsQuery = queryOptions({
  queryKey: [OPERATIONS, 'state'],
  queryFn: () => send<Operations>({ path: '/operations' }),
});

export const deliveriesQuery = queryOptions({
  queryKey: [OPERATIONS, 'deliveries'],
  queryFn: () => send<Schemas['DeliveriesResponse']>({ path: '/operations/deliveries' }),
});

export const failedJobsQuery = queryOptions({
  queryKey: [OPERATIONS, 'failed-jobs'],
  queryFn: () => send<Schemas['FailedJobsResponse']>({ path: '/failed-jobs' }),
});

export const parkedQuery = queryOptions({
  queryKey: [OPERATIONS, 'parked'],
  queryFn: () => send<Schemas['ParkedOccurrencesResponse']>({ path: '/parked-occurrences' }),
});

export const retryPath = {
  job: ({ queue, id }: FailedJob): string =>
    `/failed-jobs/${queue}/${encodeURIComponent(id)}/retry`,
  jobs: '/failed-jobs/retry',
  occurrence: ({ id }: ParkedOccurrence): string => `/parked-occurrences/${id}/retry`,
  occurrences: '/parked-occurrences/retry',
} as const;

export const retry = (path: string, idempotencyKey?: string): Promise<Schemas['RetriedResponse']> =>
  send<Schemas['RetriedResponse']>({
    method: 'POST',
    path,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  });

export function useOperationsChanged(): (retried: number) => Promise<void> {
  const client = useQueryClient();
  return async (retried) => {
    notifyDone(translate(operationsMessages)('retried', { count: retried }));
    await client.invalidateQueries({ queryKey: [OPERATIONS] });
  };
}

/** Another try for one; what somebody else has taken up meanwhile goes from the list. */
export function useRetry(onDone: () => void) {
  const client = useQueryClient();
  const changed = useOperationsChanged();
  return useMutation({
    mutationFn: (path: string) => retry(path),
    onSuccess: async ({ retried }) => {
      await changed(retried);
      onDone();
    },
    onError: (error) => {
      notifyProblem(problemFrom(error));
      return client.invalidateQueries({ queryKey: [OPERATIONS] });
    },
  });
}
