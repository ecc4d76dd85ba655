import type { Schemas } from '@qayidis/contracts';
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { send } from '#/lib/api';

export type Notice = Schemas['NoticeResponse'];
export type NoticeGroup = Schemas['NoticeGroup'];
export type NoticeView = Schemas['NoticeView'];
export type NoticeStep = Schemas['NoticeStepResponse'];
type NoticeCount = Schemas['NoticeCountResponse'];

export const noticeKeys = { all: ['notices'] as const, count: ['notices', 'count'] as const };

/** In the background: a session that has ended is not asked to sign in because of the bell. */
export const noticeCountQuery = queryOptions({
  queryKey: noticeKeys.count,
  queryFn: () => send<NoticeCount>({ path: '/notices/count', interactive: false }),
  retry: false,
});

export const noticesQuery = (show: NoticeView) =>
  infiniteQueryOptions({
    queryKey: [...noticeKeys.all, 'list', show],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      send<Schemas['NoticePageResponse']>({ path: '/notices', query: { show, cursor: pageParam } }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export type NoticeChange =
  | { readonly action: 'read' | 'done' | 'reopen'; readonly ids: readonly string[] }
  | { readonly action: 'snooze'; readonly ids: readonly string[]; readonly until: string };

/** What its reader does with lines of the inbox; the bell follows at once. */
export function useChangeNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, ...body }: NoticeChange) =>
      send<NoticeCount>({ method: 'POST', path: `/notices/${action}`, body }),
    onSuccess: (count) => {
      client.setQueryData(noticeKeys.count, count);
      return client.invalidateQueries({ queryKey: [...noticeKeys.all, 'list'] });
    },
  });
}
