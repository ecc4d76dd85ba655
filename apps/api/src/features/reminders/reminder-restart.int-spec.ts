import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import pg from 'pg';
import {
  aCaseload,
  type Caseload,
  dueIntakes,
  NOON,
  setTime,
  tally,
} from '../../../test/factories/reminder.factory.js';
import { reminderWorker, startReminders } from '../../../test/reminder-worker.js';
import { freePort, Program, statusAt } from '../../../test/start/product-process.js';
import { testConfig } from '../../../test/test-config.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { until } from '../../../test/until.js';
import { EmbeddedPostgres } from '../../platform/database/embedded/index.js';
import { provision } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { ReminderPlanner } from './reminder-planner.js';
import { ReminderReconciler } from './reminder-reconciler.js';

const LONG = 'LONG_TESTS' in globalThis;
const ROUNDS = LONG ? 50 : 3;
/** Once in the long run too: what a minute without the database does shows the first time. */
const AWAY_MS = LONG ? 60_000 : 5000;
const SERVER = { password: 'test' };

/** A connection for each question: the server goes away in between. */
const asking = (url: string): TestDatabase =>
  ({
    url,
    query: async (sql: string, params: unknown[] = []) => {
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query(sql, params)).rows as unknown[];
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  }) as unknown as TestDatabase;

describe('the database', () => {
  let dataDir: string;
  let server: EmbeddedPostgres;
  let database: TestDatabase;
  let caseload: Caseload;
  let worker: TestingModule;
  let api: { readonly port: number; readonly program: Program };

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'qayidis-restart-'));
    chmodSync(dataDir, 0o755);
    server = await EmbeddedPostgres.start({ dataDir, ...SERVER });
    server.keepAlive(() => undefined);
    await provision(testConfig({ databaseUrl: server.databaseUrl }));
    database = asking(server.databaseUrl);
    api = await serve();
    await setTime(database, NOON);
    caseload = await aCaseload(database);
    worker = await reminderWorker({
      databaseUrl: server.databaseUrl,
      plannerPauseMs: 1000,
      reminders: { batch: 20 },
    });
    await startReminders(worker);
  }, 300_000);
  afterAll(async () => {
    await worker.close();
    await Program.stopAll();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** The process that answers requests, beside the worker. */
  const serve = async () => {
    const port = await freePort();
    const { masterKey, stateMasterKey, dbLoginSecret } = testConfig();
    const program = new Program('main', {
      DATABASE_URL: server.databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      MASTER_KEY: masterKey,
      STATE_MASTER_KEY: stateMasterKey,
      DB_LOGIN_SECRET: dbLoginSecret,
    });
    return { port, program };
  };
  const isReady = async () => (await statusAt(api.port)) === 200;

  /** As the operating system would at a crash: the server leaves everything where it stands. */
  const restart = async () => {
    const [row] = await asking(server.urlOf('postgres', 'postgres')).query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    );
    const [pid = ''] = readFileSync(join(row!.folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGQUIT');
  };

  it(`restarts at once, without a checkpoint, and every reminder is still told once (REM-14), ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await tally(database);
      await dueIntakes(database, caseload, 60);
      await wakeUp();
      await until('some are told', async () => (await tally(database)).told > before.told, 60_000);
      await restart();
      await until(
        'it answers',
        () =>
          tally(database).then(
            () => true,
            () => false,
          ),
        60_000,
      );
      await wakeUp();
      await until(
        'all are told',
        async () => {
          const { due, told } = await tally(database);
          return due === told;
        },
        60_000,
      );
      const { due, ...rest } = await tally(database);
      expect(rest).toEqual({ told: due, shown: due, twice: 0 });
    }
  }, 600_000);

  it('is away for a while: the service says so, is back by itself, and every reminder is told once', async () => {
    await until('the service is ready', isReady, 60_000);
    const before = await tally(database);
    await dueIntakes(database, caseload, 60);
    await until('some are told', async () => (await tally(database)).told > before.told, 60_000);
    await server.stop();
    const goneAt = Date.now();
    await until('the service says so', async () => (await statusAt(api.port)) === 503);
    await wait(AWAY_MS - (Date.now() - goneAt));
    expect(await statusAt(api.port)).toBe(503);
    expect(await statusAt(api.port, '/api/health/live')).toBe(200);
    server = await EmbeddedPostgres.start({ dataDir, ...SERVER, port: server.port });
    await until('the service is ready again', isReady, 60_000);
    await until(
      'all are told',
      async () => {
        const { due, told } = await tally(database);
        return due === told;
      },
      60_000,
    );
    const { due, ...rest } = await tally(database);
    expect(rest).toEqual({ told: due, shown: due, twice: 0 });
  }, 300_000);

  /** The planner's minute and the reconciler's five, without the wait for them. */
  const wakeUp = async () => {
    const again = async (work: () => Promise<void>) => {
      await until(
        'the planner reached the database',
        () =>
          work().then(
            () => true,
            () => false,
          ),
        60_000,
      );
    };
    await again(() => worker.get(ReminderPlanner, { strict: false }).tick(newId()));
    await again(() => worker.get(ReminderReconciler, { strict: false }).tick(newId()));
  };
});
