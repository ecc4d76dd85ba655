import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { send } from '#/lib/api';
import '#/lib/codes/checklist-rules';
import { useCan } from '#/lib/session';
import '../refusal-messages';

export type CaseDetail = Schemas['CaseResponse'];
export type Assessments = Schemas['CaseAssessmentsResponse'];
export type Form = Schemas['FormResponse'];

const readOf = <Answer>(caseId: string, part: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId, part],
    queryFn: ({ signal }) => send<Answer>({ path: `/cases/${caseId}/${part}`, signal }),
  });

export const assessmentsQuery = (caseId: string) => readOf<Assessments>(caseId, 'assessments');
export const consentsQuery = (caseId: string) =>
  readOf<Schemas['ConsentLedgerResponse']>(caseId, 'consents');
export const safeContactsQuery = (caseId: string) =>
  readOf<Schemas['SafeContactsResponse']>(caseId, 'safe-contacts');
export const notesQuery = (caseId: string) => readOf<Schemas['NotePageResponse']>(caseId, 'notes');
export const checklistQuery = (caseId: string) =>
  readOf<Schemas['ChecklistResponse']>(caseId, 'checklist');

/** After any change of casework the case, its steps and the lists may read differently. */
export function useCaseChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ['cases'] }), [client]);
}

const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) =>
    send<Schemas['OrganisationsResponse']>({ path: '/organisations', signal }),
});

/** Organisations that can receive data; null for those who may not see them, or before they are there. */
export function useOrganisations(): Schemas['OrganisationsResponse']['items'] | null {
  const enabled = useCan()('organisation.read');
  return useQuery({ ...organisationsQuery, enabled }).data?.items ?? null;
}
