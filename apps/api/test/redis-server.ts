import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

/** A Redis server of our own for one test file. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Null, said aloud, where the machine has no redis-server: that half of the suite is then skipped. */
export const hasRedis = (): boolean => {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found)
    process.stderr.write(
      'SKIPPED: no redis-server on this machine, jobs on Redis were not tested\n',
    );
  return found;
};

/** @param at the port of one that was stopped; a free one otherwise */
export async function startRedis(at?: number): Promise<TestRedis> {
  const port = at ?? (await freePort());
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn('redis-server', settings, { stdio: 'ignore', cwd: '/tmp' });
  await answers(port);
  return { url: `redis://127.0.0.1:${port}`, stop: () => ended(server) };
}

async function answers(port: number): Promise<void> {
  const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
}

async function ended(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
