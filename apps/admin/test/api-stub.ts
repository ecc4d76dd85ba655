import { afterEach, beforeEach } from '@jest/globals';
import { act } from '@testing-library/react';
import { connection } from '#/lib/api';

export type StubAnswer = (request: Request) => Response | Promise<Response>;

export const answer =
  (status: number, body?: unknown, headers: Record<string, string> = {}): StubAnswer =>
  () =>
    new Response(body === undefined ? null : JSON.stringify(body), { status, headers });

const ORIGIN = 'http://localhost';

/** The keeper of drafts, where a test has no word of its own: it keeps nothing, and nobody counts its requests. */
const KEEPS_NOTHING: Readonly<Record<string, StubAnswer>> = {
  GET: answer(200, { content: null, savedAt: null }),
  PUT: answer(200, { savedAt: '2026-01-05T08:00:00.000Z' }),
  DELETE: answer(204),
};

/**
 * Stands in for the network in tests of the screen: `stub.on('GET /api/v1/session', answer(200, ...))`. What has no
 * answer is a server that cannot be reached.
 */
export function stubApi() {
  const real = globalThis.fetch;
  const answers = new Map<string, StubAnswer>();
  const requests: Request[] = [];
  beforeEach(() => {
    answers.clear();
    requests.length = 0;
    globalThis.fetch = async (input) => {
      const request =
        typeof input === 'string' ? new Request(new URL(input, ORIGIN)) : (input as Request);
      const { pathname } = new URL(request.url);
      const told = answers.get(`${request.method} ${pathname}`);
      const isDraft = pathname.startsWith('/api/v1/unsent-forms/');
      const found = told ?? (isDraft ? KEEPS_NOTHING[request.method] : undefined);
      if (told || !isDraft) requests.push(request);
      if (!found) throw new TypeError('Failed to fetch');
      return found(request);
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
    act(() => connection.set('up'));
  });
  return {
    requests,
    on: (route: string, reply: StubAnswer) => void answers.set(route, reply),
  };
}
