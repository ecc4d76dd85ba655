import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

/** What another arrival would move; asked anew for each day. */
export const arrivalQuery = (caseId: string, arrivalOn: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'arrival-preview', arrivalOn],
    queryFn: () =>
      send<Schemas['ArrivalPreviewResponse']>({
        method: 'POST',
        path: `/cases/${caseId}/deadlines/preview`,
        body: { arrivalOn },
      }),
    staleTime: 0,
    retry: false,
  });
