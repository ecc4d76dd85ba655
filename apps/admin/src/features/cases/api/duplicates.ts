import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';
import { caseKey } from './case-page';

export type Suspicion = Schemas['SuspicionResponse'];

export const suspicionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'duplicates'],
    queryFn: ({ signal }) =>
      send<Schemas['SuspicionsResponse']>({ path: `/cases/${caseId}/duplicates`, signal }),
  });

export const decideDuplicate = (
  caseId: string,
  suspicionId: string,
  decision: Schemas['DuplicateDecision'],
): Promise<void> =>
  send({
    method: 'POST',
    path: `/cases/${caseId}/duplicates/${suspicionId}/decide`,
    body: { decision },
  });
