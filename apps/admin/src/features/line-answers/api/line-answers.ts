import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type Line = Schemas['LineResponse'];
export type LineAnswer = Schemas['LineAnswerResponse'];

/** Kept no longer than the page is open: the link works once. */
export const lineQuery = (token: string) =>
  queryOptions({
    queryKey: ['line-answer', token],
    queryFn: () => send<Line>({ method: 'POST', path: '/line-answers/read', body: { token } }),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });

export const answerLine = (
  body: Schemas['AnswerLineRequest'],
  idempotencyKey: string,
): Promise<LineAnswer> =>
  send<LineAnswer>({ method: 'POST', path: '/line-answers', body, idempotencyKey });
