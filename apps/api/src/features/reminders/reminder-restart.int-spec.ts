import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { testConfig } from '../../../test/test-config.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { until } from '../../../test/until.js';
import { EmbeddedPostgres } from '../../platform/database/embedded/index.js';
import { provision } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { ReminderPlanner } from './reminder-planner.js';
import { ReminderReconciler } from './reminder-reconciler.js';

const ROUNDS = 'LONG_TESTS' in globalThis ? 50 : 3;

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

describe('the database restarts at once, without a checkpoint', () => {
  let dataDir: string;
  let server: EmbeddedPostgres;
  let database: TestDatabase;
  let caseload: Caseload;
  let worker: TestingModule;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'qayidis-restart-'));
    chmodSync(dataDir, 0o755);
    server = await EmbeddedPostgres.start({ dataDir, password: 'test' });
    server.keepAlive(() => undefined);
    await provision(testConfig({ databaseUrl: server.databaseUrl }));
    database = asking(server.databaseUrl);
    await setTime(database, NOON);
    caseload = await aCaseload(database);
    worker = await reminderWorker({ databaseUrl: server.databaseUrl, reminders: { batch: 20 } });
    await startReminders(worker);
  });
  afterAll(async () => {
    await worker.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** As the operating system would at a crash: the server leaves everything where it stands. */
  const restart = async () => {
    const [row] = await asking(server.urlOf('postgres', 'postgres')).query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    );
    const [pid = ''] = readFileSync(join(row!.folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGQUIT');
  };

  it(`and every reminder is still told once (REM-14), ${ROUNDS} times`, async () => {
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
