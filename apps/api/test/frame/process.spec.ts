import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compiled } from '../compiled.js';
import { testConfig } from '../test-config.js';
import { TestDatabase } from '../test-database.js';

const output: string[] = [];
let database: TestDatabase;
let server: ChildProcess;
let url: string;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const statusOf = (address: string): Promise<number> =>
  fetch(`${url}${address}`, { headers: { connection: 'close' } }).then(
    ({ status }) => status,
    () => 0,
  );

beforeAll(async () => {
  database = await TestDatabase.create();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const { masterKey, stateMasterKey, dbLoginSecret } = testConfig();
  server = spawn(process.execPath, [compiled('src/main')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      PORT: String(port),
      DATABASE_URL: database.url,
      MASTER_KEY: masterKey,
      STATE_MASTER_KEY: stateMasterKey,
      DB_LOGIN_SECRET: dbLoginSecret,
      // Slow enough to be in flight when the signal comes.
      PASSWORD_MEMORY_KIB: '262144',
    },
  });
  server.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  while ((await statusOf('/api/health/ready')) !== 200) {
    if (server.exitCode !== null) throw new Error(output.join(''));
    await wait(100);
  }
}, 60_000);
afterAll(async () => {
  server.kill('SIGKILL');
  await database.drop();
});

test('a stop: first not ready, then the answers that are due, then the end', async () => {
  const body = JSON.stringify({
    email: 'nobody@example.org',
    password: 'Quiet lantern over 7 hills',
  });
  const signIn = fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  await wait(50);
  const asked = Date.now();
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  while ((await statusOf('/api/health/ready')) === 200) await wait(10);
  expect(Date.now() - asked).toBeLessThan(1000);
  expect((await signIn).status).toBe(401);
  expect(await ended).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(15_000);
  const lines = output.join('').trim().split('\n');
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('time');
}, 30_000);
