import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Call, send } from './http';

/** A page of any list, as the API answers it. */
export interface ListPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly total: { readonly count: number; readonly capped: boolean };
}

const ROWS_PER_PAGE = 25;

/** One page of a list. Everything below `key` is asked anew when it is invalidated. */
export const listQuery = <Row>(
  key: string,
  path: string,
  filters: NonNullable<Call['query']>,
  cursor: string | undefined,
) =>
  queryOptions({
    queryKey: [key, 'list', path, filters, cursor ?? null],
    queryFn: ({ signal }) =>
      send<ListPage<Row>>({ path, query: { ...filters, cursor, limit: ROWS_PER_PAGE }, signal }),
    placeholderData: keepPreviousData,
  });
