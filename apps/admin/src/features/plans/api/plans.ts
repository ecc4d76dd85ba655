import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { send } from '#/lib/api';
import '#/lib/codes/item-rules';
import '../refusal-messages';

export type CaseDetail = Schemas['CaseResponse'];
export type Plans = Schemas['PlansResponse'];
export type Plan = Schemas['PlanResponse'];
export type PlanVersion = Schemas['PlanVersionResponse'];
export type CaseItems = Schemas['CaseItemsResponse'];
export type Item = Schemas['ItemResponse'];
export type ItemAction = Schemas['ItemActionResponse'];

export const plansKey = (caseId: string) => ['cases', 'one', caseId, 'plans'] as const;

export const plansQuery = (caseId: string) =>
  queryOptions({
    queryKey: plansKey(caseId),
    queryFn: ({ signal }) => send<Plans>({ path: `/cases/${caseId}/plans`, signal }),
  });

export const itemsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId, 'items'],
    queryFn: ({ signal }) => send<CaseItems>({ path: `/cases/${caseId}/items`, signal }),
  });

/** After any change of a plan or an item the case, its steps and the lists may read differently. */
export function useCaseChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ['cases'] }), [client]);
}
