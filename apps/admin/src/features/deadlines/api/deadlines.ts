import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type ExplainedDeadline = Schemas['ExplainedDeadlineResponse'];
/** Of a case or of a readmission: one engine explains both. */
export type AnyDeadline = ExplainedDeadline | Schemas['ReadmissionDeadlineResponse'];

/** Asked anew each time: a day may have moved meanwhile. */
export const explainedQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'deadlines'],
    queryFn: () =>
      send<Schemas['ExplainedDeadlinesResponse']>({ path: `/cases/${caseId}/deadlines` }),
    staleTime: 0,
  });
