import type { Schemas } from '@qayidis/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '#/lib/api';
import type { CaseSearch } from '#/lib/case-search';

export type CaseRow = Schemas['CaseRowResponse'];

const PAGE = 25;

/** Only what is set: an undefined parameter would not pass the contract. */
const given = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

export const caseListQuery = (search: CaseSearch, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['cases', 'list', search, cursor ?? null],
    queryFn: ({ signal }) => {
      const query = given({ ...search, cursor, limit: PAGE });
      return dataOf(api.GET('/api/v1/cases', { params: { query: query as never }, signal }));
    },
    placeholderData: keepPreviousData,
  });
