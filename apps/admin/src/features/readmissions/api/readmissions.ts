import type { Schemas } from '@qayidis/contracts';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type ListPage, listQuery, send } from '#/lib/api';
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

/** Shorter text would find too much to be of use. */
const SHORTEST_SEARCH = 2;
export const isSearchable = (text: string): boolean => text.length >= SHORTEST_SEARCH;

/** Typed text goes in the body, never in an address (decisions.md E-09), and is forgotten after a minute. */
export const readmissionSearchQuery = (text: string) =>
  queryOptions({
    queryKey: [KEY, 'list', 'search', text],
    queryFn: async ({ signal }): Promise<ListPage<ReadmissionRow>> => {
      const body = { text };
      const found = await dataOf(api.POST('/api/v1/readmissions/search', { body, signal }));
      const { items, more } = found;
      return { items, nextCursor: null, total: { count: items.length, capped: more } };
    },
    enabled: isSearchable(text),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

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
