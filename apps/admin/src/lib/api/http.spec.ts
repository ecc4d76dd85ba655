import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { now } from '#/lib/clock';
import { today } from '#/lib/dates';
import { ProblemError } from '#/lib/problems';
import { connection, reauthentication, send } from '.';

type Answer = () => Response | Promise<Response>;
const json = (status: number, body: unknown, headers?: HeadersInit): Response =>
  new Response(JSON.stringify(body), { status, ...(headers ? { headers } : {}) });

describe('a call of the API', () => {
  const real = globalThis.fetch;
  let answers: Answer[];
  let requests: Request[];

  beforeEach(() => {
    answers = [];
    requests = [];
    globalThis.fetch = async (request) => {
      requests.push(request as Request);
      const next = answers.shift();
      if (!next) throw new TypeError('Failed to fetch');
      return next();
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
    connection.set('up');
  });

  const header = (name: string): string | null | undefined => requests[0]?.headers.get(name);
  const codeOf = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => 'none',
      (error: unknown) => (error instanceof ProblemError ? error.problem : error),
    );

  it('sends key, version and only the filters that are set', async () => {
    answers.push(() => json(200, { id: '1' }));
    await send({
      method: 'POST',
      path: '/cases',
      query: { status: ['REFERRED', 'SCREENING'], mentor: '' },
      body: { note: 'x' },
      version: 3,
      idempotencyKey: 'k',
    });
    expect(requests[0]?.url).toMatch(/\/api\/v1\/cases\?status=REFERRED%2CSCREENING$/);
    expect([header('If-Match'), header('Idempotency-Key'), header('Content-Type')]).toEqual([
      '"3"',
      'k',
      'application/json',
    ]);
  });

  it('learns the day from the server where the clock of the device is wrong', async () => {
    const at =
      (moment: string): Answer =>
      () =>
        json(200, {}, { Date: new Date(moment).toUTCString() });
    answers.push(at('2030-01-31T21:00:00Z'), () => json(200, {}), at(new Date().toISOString()));
    await send({ path: '/cases' });
    expect(today()).toBe('2030-02-01');
    await send({ path: '/cases' });
    expect(today()).toBe('2030-02-01');
    await send({ path: '/cases' });
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it('reports a refusal with its code, fields and waiting time', async () => {
    const errors = [{ pointer: '#/name', code: 'REQUIRED' }];
    answers.push(() => json(429, { code: 'TOO_MANY_REQUESTS', errors }, { 'Retry-After': '30' }));
    expect(await codeOf(send({ path: '/cases' }))).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      status: 429,
      errors,
      retryAfter: 30,
    });
  });

  it('understands an answer that a proxy wrote', async () => {
    answers.push(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await codeOf(send({ path: '/cases' }))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('tells the shell when the server is gone and when it is back', async () => {
    expect(await codeOf(send({ path: '/cases' }))).toMatchObject({ code: 'UNAVAILABLE' });
    expect(connection.get()).toBe('down');
    answers.push(() => json(200, {}));
    await send({ path: '/cases' });
    expect(connection.get()).toBe('up');
  });

  it('asks once to sign in again for all waiting calls, then repeats each', async () => {
    const lost: Answer = () => json(401, { code: 'NOT_SIGNED_IN' });
    answers.push(lost, lost);
    const both = Promise.all([send<string>({ path: '/a' }), send<string>({ path: '/b' })]);
    while (!reauthentication.get()) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve, 5));
    answers.push(
      () => json(200, 'one'),
      () => json(200, 'two'),
    );
    reauthentication.get()?.answer(true);
    expect((await both).sort()).toEqual(['one', 'two']);
    expect(reauthentication.get()).toBeNull();
  });

  it('gives up when the person does', async () => {
    answers.push(() => json(401, { code: 'NOT_SIGNED_IN' }));
    const call = codeOf(send({ path: '/a' }));
    while (!reauthentication.get()) await new Promise((resolve) => setTimeout(resolve));
    reauthentication.get()?.answer(false);
    expect(await call).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('takes "not signed in" as an answer where it was the question', async () => {
    answers.push(() => json(401, { code: 'NOT_SIGNED_IN' }));
    expect(await codeOf(send({ path: '/session', interactive: false }))).toMatchObject({
      status: 401,
    });
    expect(reauthentication.get()).toBeNull();
  });
});
