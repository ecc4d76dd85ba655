import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { send } from '#/lib/api';
import '../refusal-messages';

export type CaseDetail = Schemas['CaseResponse'];
export type CaseVisits = Schemas['CaseVisitsResponse'];
export type Visit = Schemas['MonitoringVisitResponse'];
export type VisitDetail = Schemas['VisitDetailResponse'];
export type SavedSurvey = Schemas['SavedSurveyResponse'];
export type ScoreCardData = Schemas['ScoreCardResponse'];
export type Survey = Schemas['SurveyResponse'];
export type Instruments = Schemas['InstrumentsResponse'];

export const caseVisitsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId, 'visits'],
    queryFn: ({ signal }) =>
      send<CaseVisits>({ path: `/cases/${caseId}/monitoring-visits`, signal }),
  });

export const visitQuery = (visitId: string) =>
  queryOptions({
    queryKey: ['visits', visitId],
    queryFn: ({ signal }) => send<VisitDetail>({ path: `/monitoring-visits/${visitId}`, signal }),
  });

export const instrumentsQuery = queryOptions({
  queryKey: ['survey-instruments'],
  queryFn: ({ signal }) => send<Instruments>({ path: '/survey-instruments', signal }),
});

export const withdrawInstrument = (
  body: Schemas['WithdrawInstrumentRequest'],
  idempotencyKey: string,
): Promise<Instruments> =>
  send<Instruments>({
    method: 'POST',
    path: '/survey-instruments/withdraw',
    idempotencyKey,
    body,
  });

/** After a change of a visit the case, its steps and the lists may read differently. */
export function useVisitChanged(): (answer: VisitDetail) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (answer) => {
      client.setQueryData(visitQuery(answer.id).queryKey, answer);
      await client.invalidateQueries({ queryKey: ['cases'] });
    },
    [client],
  );
}

/** Keeps what a draft was answered with; nothing else reads a draft. */
export function useVisitDraft(): (answer: VisitDetail) => void {
  const client = useQueryClient();
  return useCallback(
    (answer) => client.setQueryData(visitQuery(answer.id).queryKey, answer),
    [client],
  );
}
