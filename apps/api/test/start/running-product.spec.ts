import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../until.js';
import {
  dataFolder,
  environmentOf,
  freePort,
  isRunning,
  partsOf,
  Program,
  statusAt,
} from './product-process.js';

/** Beside other tests on a slow machine a process takes its time to load. */
const PATIENCE_MS = 90_000;

const folder = dataFolder();
let port: number;
let product: Program;

const start = () =>
  new Program('start/start', { DATA_DIR: folder.path, PORT: String(port), DEMO: 'off' });

const isReady = async () => (await statusAt(port)) === 200;

beforeAll(async () => {
  port = await freePort();
  product = start();
  await product.says('is ready');
}, 90_000);
afterAll(async () => {
  await Program.stopAll();
  folder.remove();
});

describe('npm start', () => {
  it('says on a fresh installation that nobody can sign in yet, and how to let the first in', async () => {
    await product.says('Nobody can sign in yet: npm run create-admin -- --email ');
    await product.says('Stop with Ctrl-C.');
  });

  it('gives the processes that serve no login of the owner', () => {
    const { main, worker } = partsOf(product.pid);
    for (const pid of [main, worker]) {
      expect(environmentOf(pid)).toContain('APP_DATABASE_URL=postgres://127.0.0.1');
      expect(environmentOf(pid)).not.toContain('qayidis_owner');
    }
  });

  it('refuses a second start on the same data folder and leaves the first alone', async () => {
    const second = new Program('start/start', {
      DATA_DIR: folder.path,
      PORT: String(await freePort()),
      DEMO: 'off',
    });
    expect(await second.end()).toBe(1);
    expect(second.output).toMatch(/in use by process \d+/);
    // On the port of the first too it is told what really runs there.
    const third = start();
    expect(await third.end()).toBe(1);
    expect(third.output).toMatch(/runs here already.*in use by process \d+/);
    expect(await statusAt(port)).toBe(200);
  });

  it('brings a database that died back by itself, and says so', async () => {
    process.kill(partsOf(product.pid).postgres, 'SIGKILL');
    await until('it is not ready', async () => (await statusAt(port)) === 503);
    await product.says('The database ended by itself');
    await product.says('The database is back');
    await until('it is ready again', isReady, PATIENCE_MS);
    expect(Object.values(partsOf(product.pid)).every(isRunning)).toBe(true);
  });

  it('starts an API and a worker again that were killed, beside the database that ran on', async () => {
    const before = partsOf(product.pid);
    process.kill(before.main, 'SIGKILL');
    process.kill(before.worker, 'SIGKILL');
    await product.says('The main process ended (SIGKILL). Starting it again');
    await product.says('The worker process ended (SIGKILL). Starting it again');
    await until('it is ready again', isReady, PATIENCE_MS);
    const after = partsOf(product.pid);
    expect(after.postgres).toBe(before.postgres);
    expect([after.main, after.worker]).not.toContain(before.main);
    expect([after.main, after.worker]).not.toContain(before.worker);
    expect(product.output).not.toContain('Stopping');
  });

  it('starts again after it was killed: its parts have noticed and gone', async () => {
    const { main, worker } = partsOf(product.pid);
    await product.kill('SIGKILL');
    product = start();
    await product.says('is ready');
    await until('the old parts are gone', () => !isRunning(main) && !isRunning(worker));
    expect(await statusAt(port)).toBe(200);
  }, 120_000);

  it('ends in "Stopped" also when the database was killed just before', async () => {
    const parts = partsOf(product.pid);
    process.kill(parts.postgres, 'SIGKILL');
    await product.kill('SIGINT');
    // By then it may have been brought back and closed well.
    expect(product.output).toMatch(/Stopped( after a fault)?\. /);
    expect(await product.end()).toBe(0);
    expect(Object.values(parts).some(isRunning)).toBe(false);
  });
});
