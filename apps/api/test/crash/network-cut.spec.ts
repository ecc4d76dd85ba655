import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { ReminderPlanner } from '../../src/features/reminders/reminder-planner.js';
import { systemActor, UnitOfWork } from '../../src/platform/database/index.js';
import { newId } from '../../src/platform/ids/index.js';
import { PLANNER_LOCK } from '../../src/platform/jobs/index.js';
import {
  aCaseload,
  type Caseload,
  dueIntakes,
  NOON,
  setTime,
  tally,
} from '../factories/reminder.factory.js';
import { InterruptibleDatabase } from '../interruptible-database.js';
import { hasRedis, startRedis, type TestRedis } from '../redis-server.js';
import { reminderWorker, startReminders, stopReminders } from '../reminder-worker.js';
import { openPlatform, type TestPlatform } from '../test-platform.js';
import { TestDatabase } from '../test-database.js';
import { until } from '../until.js';

const PATIENCE_MS = 240_000;
/** On a slow machine the leases of a second end amid the work: what is taken over often must not wait for a person. */
const MANY_ATTEMPTS = { attempts: 1000 };

const STORES = [
  { name: 'PostgreSQL', redis: () => Promise.resolve(null) },
  ...(hasRedis() ? [{ name: 'Redis', redis: startRedis }] : []),
];

describe('a network that swallows everything', () => {
  let line: InterruptibleDatabase;
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await openPlatform({
      way: async (url) => (line = await InterruptibleDatabase.before(url)).url,
      limits: { databaseSilenceMs: 1000 },
    });
  });
  afterAll(async () => {
    await line.close();
    await platform.close();
  });

  it('is told to who waits in a transaction, and the next one has another connection', async () => {
    const waiting = platform.work.run(systemActor(newId()), async (tx) => {
      line.swallow();
      return tx.query('select 1');
    });
    await expect(waiting).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    line.restore();
    const rows = await platform.work.run(systemActor(newId()), (tx) => tx.query('select 1 as one'));
    expect(rows).toEqual([{ one: 1 }]);
  });
});

describe.each(STORES)('a worker cut off, with jobs in $name', ({ name, redis: openRedis }) => {
  let database: TestDatabase;
  let redis: TestRedis | null;
  let lines: InterruptibleDatabase[];
  let caseload: Caseload;
  let cut: TestingModule;
  let other: TestingModule;

  beforeAll(async () => {
    redis = await openRedis();
    database = await TestDatabase.create();
    const line = await InterruptibleDatabase.before(database.url);
    const redisLine = redis && (await InterruptibleDatabase.before(redis.url));
    lines = redisLine === null ? [line] : [line, redisLine];
    await setTime(database, NOON);
    caseload = await aCaseload(database);
    cut = await reminderWorker({
      databaseUrl: database.url,
      appDatabaseUrl: line.url,
      redisUrl: redisLine?.url ?? null,
      databaseSilenceMs: 1000,
      failpoint: () => new Promise((resolve) => setTimeout(resolve, 50)),
      reminders: MANY_ATTEMPTS,
    });
    other = await reminderWorker({
      databaseUrl: database.url,
      redisUrl: redis?.url ?? null,
      reminders: MANY_ATTEMPTS,
    });
  });
  afterAll(async () => {
    for (const line of lines) await line.close();
    await Promise.all([cut.close(), other.close()]);
    await database.drop();
    await redis?.stop();
  });

  /** The connection that holds the planner's lock. */
  const planner = async (): Promise<number | null> => {
    const rows = await database.query<{ pid: number }>(
      `select l.pid from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and l.objid = ${PLANNER_LOCK} and l.granted and d.datname = current_database()`,
    );
    return rows[0]?.pid ?? null;
  };

  it('loses nothing: another plans and tells, everything once', async () => {
    await startReminders(cut);
    await until('it plans', async () => (await planner()) !== null);
    const cutOff = await planner();
    await dueIntakes(database, caseload, 40);
    await other.get(ReminderPlanner, { strict: false }).tick(newId());
    await until('it tells', async () => (await tally(database)).told > 0, PATIENCE_MS);
    for (const line of lines) line.swallow();
    expect((await tally(database)).told).toBeLessThan(40);
    await startReminders(other);
    await until(
      'the other plans',
      async () => ![null, cutOff].includes(await planner()),
      PATIENCE_MS,
    );
    await until('all are told', async () => (await tally(database)).told === 40, PATIENCE_MS);
    // What the one cut off does when it hears again changes nothing.
    for (const line of lines) line.restore();
    await stopReminders(other);
    expect(await tally(database)).toEqual({ due: 40, told: 40, shown: 40, twice: 0 });
  }, 900_000);

  // The store of the jobs takes its time to notice; both of them in the long run.
  const comesBack = name === 'PostgreSQL' || 'LONG_TESTS' in globalThis ? it : it.skip;
  comesBack(
    'works again once its network is back',
    async () => {
      await dueIntakes(database, caseload, 10);
      // Each of its dead connections is given up by who first asks on it, sooner where little patience was asked for.
      const ask = () =>
        cut
          .get(UnitOfWork, { strict: false })
          .run(systemActor(newId()), (tx) => tx.query('select 1'), { statementTimeoutMs: 500 });
      await Promise.allSettled([ask(), ask(), ask()]);
      const plans = () => cut.get(ReminderPlanner, { strict: false }).tick(newId());
      const planned = () =>
        plans().then(
          () => true,
          () => false,
        );
      await until('the one cut off plans', planned, PATIENCE_MS);
      // The other one is stopped: nobody else can tell them.
      await until('it tells', async () => (await tally(database)).told === 50, PATIENCE_MS);
      expect(await tally(database)).toEqual({ due: 50, told: 50, shown: 50, twice: 0 });
    },
    900_000,
  );
});
