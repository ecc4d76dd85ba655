import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type NoticeChoices = Schemas['NoticeChoicesResponse'];
export type NoticeKind = Schemas['NoticeKindResponse'];
export type MailChannel = Schemas['MailChannel'];

export const noticeChoicesQuery = queryOptions({
  queryKey: ['notice-choices'],
  queryFn: () => send<NoticeChoices>({ path: '/notice-choices' }),
});

export const changeNoticeChoices = (
  body: Schemas['ChangeNoticeChoicesRequest'],
  version: number,
): Promise<NoticeChoices> =>
  send<NoticeChoices>({ method: 'PUT', path: '/notice-choices', body, version });
