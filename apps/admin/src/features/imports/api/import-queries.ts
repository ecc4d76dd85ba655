import type { Schemas } from '@qayidis/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type Import = Schemas['ImportResponse'];
export type ImportListRow = Schemas['ImportRowOfListResponse'];
export type ImportRow = Schemas['ImportRowResponse'];
export type RowCell = Schemas['RowCellResponse'];
export type RowMatch = Schemas['RowMatchResponse'];
export type RowFilter = Schemas['ImportRowFilter'];
export type RowDecision = Schemas['RowDecision'];

export const importKeys = { all: ['imports'] as const };

/** While the server works on it, the screen asks again. */
const WORKING: readonly string[] = ['UPLOADED', 'COMPARING', 'COMMITTING', 'UNDOING'];
const ASK_AGAIN_MS = 700;

export const importsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: [...importKeys.all, 'list', cursor],
    queryFn: () => send<Schemas['ImportPageResponse']>({ path: '/imports', query: { cursor } }),
    placeholderData: keepPreviousData,
  });

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: [...importKeys.all, 'one', importId],
    queryFn: () => send<Import>({ path: `/imports/${importId}` }),
    refetchInterval: ({ state }) =>
      state.data && WORKING.includes(state.data.state) ? ASK_AGAIN_MS : false,
  });

export const importRowsQuery = (
  { id, state, version }: Pick<Import, 'id' | 'state' | 'version'>,
  show: readonly RowFilter[],
  cursor: string | undefined,
) =>
  queryOptions({
    queryKey: [...importKeys.all, 'rows', id, state, version, show.join(), cursor],
    queryFn: () =>
      send<Schemas['ImportRowPageResponse']>({
        path: `/imports/${id}/rows`,
        query: { show: show.length ? show : undefined, cursor },
      }),
    placeholderData: keepPreviousData,
  });

/** Whom a name of the register may be mapped to. */
export const mentorChoicesQuery = queryOptions({
  queryKey: ['mentors'],
  queryFn: () => send<Schemas['MentorLoadsResponse']>({ path: '/mentors' }),
});
