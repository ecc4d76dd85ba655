import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { listQuery, send } from '#/lib/api';
import '../refusal-messages';
import type { ReadmissionSearch } from '../search';

export type ReadmissionRow = Schemas['ReadmissionRowResponse'];
export type Readmission = Schemas['ReadmissionDetailResponse'];
export type ArrivalBoard = Schemas['ArrivalBoardResponse'];
export type Arrival = Schemas['ArrivalResponse'];
export type Agreement = Schemas['AgreementResponse'];

const KEY = 'readmissions';

export const readmissionsQuery = (search: ReadmissionSearch, cursor: string | undefined) =>
  listQuery<ReadmissionRow>(KEY, '/readmissions', search, cursor);

export const readmissionQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, id],
    queryFn: ({ signal }) => send<Readmission>({ path: `/readmissions/${id}`, signal }),
  });

export const arrivalsQuery = (from: string | undefined) =>
  queryOptions({
    queryKey: [KEY, 'arrivals', from ?? null],
    queryFn: ({ signal }) => send<ArrivalBoard>({ path: '/arrivals', query: { from }, signal }),
  });

export const agreementsQuery = queryOptions({
  queryKey: ['agreements'],
  queryFn: ({ signal }) => send<Schemas['AgreementsResponse']>({ path: '/agreements', signal }),
});

/** After a command the page shows its answer, and every list is asked anew. */
export function useReadmissionChanged(): (answer: Readmission) => Promise<void> {
  const client = useQueryClient();
  return async (answer) => {
    client.setQueryData(readmissionQuery(answer.id).queryKey, answer);
    await Promise.all([
      client.invalidateQueries({ queryKey: [KEY, 'list'] }),
      client.invalidateQueries({ queryKey: [KEY, 'arrivals'] }),
      client.invalidateQueries({ queryKey: ['home'] }),
    ]);
  };
}
