import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { NextFunction, Request, Response } from 'express';
import { OverloadGate } from '../../src/platform/http/overload-gate.js';
import { ProblemError } from '../../src/platform/http/problem-error.js';

/** The gate in front of a handler that holds each request until it is told to let go. */
async function behind(gate: OverloadGate) {
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    try {
      gate.handle(
        Object.assign(request, { path }) as unknown as Request,
        response as unknown as Response,
        (() => held.push(() => response.end('done'))) as NextFunction,
      );
    } catch (error) {
      response.statusCode = error instanceof ProblemError ? 503 : 500;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { held, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`), server };
}

test('more than the ceiling in flight are turned away; health is not; room comes back', async () => {
  const gate = new OverloadGate(2, 60_000);
  const { held, get, server } = await behind(gate);
  const running = [get('/api/a'), get('/api/b')];
  while (held.length < 2) await wait(5);
  expect((await get('/api/c')).status).toBe(503);
  const health = get('/api/health/live');
  while (held.length < 3) await wait(5);
  for (const release of held) release();
  expect((await Promise.all([...running, health])).map(({ status }) => status)).toEqual([
    200, 200, 200,
  ]);
  held.length = 0;
  const later = get('/api/d');
  while (held.length < 1) await wait(5);
  held[0]!();
  expect((await later).status).toBe(200);
  server.close();
  gate.close();
});

test('a blocked event loop closes the gate until it runs again', async () => {
  const gate = new OverloadGate(64, 50);
  const { held, get, server } = await behind(gate);
  await wait(600);
  const end = Date.now() + 700;
  while (Date.now() < end);
  await wait(1);
  const pending = get('/api/a');
  expect((await pending).status).toBe(503);
  const tries = async (): Promise<number> => {
    const answer = get('/api/a');
    await wait(30);
    for (const release of held.splice(0)) release();
    return (await answer).status;
  };
  const deadline = Date.now() + 10_000;
  let status = await tries();
  while (status !== 200 && Date.now() < deadline) status = await tries();
  expect(status).toBe(200);
  server.close();
  gate.close();
});
