import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '#/lib/api';

/** Shorter text would find too much to be of use, and the server refuses it. */
export const SHORTEST_SEARCH = 2;

/** Typed text goes in the body, never in an address (decisions.md E-09), and is forgotten after a minute. */
export const caseSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['case-search', text],
    queryFn: ({ signal }) => dataOf(api.POST('/api/v1/cases/search', { body: { text }, signal })),
    enabled: text.length >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
