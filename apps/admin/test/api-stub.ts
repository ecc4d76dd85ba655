import { afterEach, beforeEach } from '@jest/globals';
import { act } from '@testing-library/react';
import { connection } from '#/lib/api';

export type StubAnswer = (request: Request) => Response | Promise<Response>;

export const answer =
  (status: number, body?: unknown, headers: Record<string, string> = {}): StubAnswer =>
  () =>
    new Response(body === undefined ? null : JSON.stringify(body), { status, headers });

const ORIGIN = 'http://localhost';

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
      requests.push(request);
      const found = answers.get(`${request.method} ${new URL(request.url).pathname}`);
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
