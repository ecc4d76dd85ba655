import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { compiled } from '../../../test/compiled.js';
import {
  aCaseload,
  type Caseload,
  dueIntakes,
  NOON,
  setTime,
  tally,
} from '../../../test/factories/reminder.factory.js';
import { hasRedis, startRedis, type TestRedis } from '../../../test/redis-server.js';
import { reminderWorker, startReminders, stopReminders } from '../../../test/reminder-worker.js';
import { TestDatabase } from '../../../test/test-database.js';
import { until } from '../../../test/until.js';
import { newId } from '../../platform/ids/index.js';
import { FAILPOINTS } from '../../platform/jobs/index.js';
import { ReminderPlanner } from './reminder-planner.js';
import { ReminderReconciler } from './reminder-reconciler.js';

const ROUNDS = 'LONG_TESTS' in globalThis ? 50 : 3;
const PATIENCE_MS = 60_000;

/** A process with a worker for each of the failpoints, loading or loaded. */
interface Child {
  readonly process: ChildProcess;
  readonly said: (word: string) => boolean;
  /** The worker of this failpoint. */
  start(failpoint: string): void;
}

function spawnWorkers(
  database: TestDatabase,
  redis: TestRedis | null,
  failpoints: readonly string[],
): Child {
  const child = spawn(
    process.execPath,
    [compiled('test/fixtures/reminder-worker'), database.url, redis?.url ?? '', ...failpoints],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return {
    process: child,
    said: (word) => output.includes(word),
    start: (failpoint) => child.stdin.write(`${failpoint}\n`),
  };
}

async function ended(child: Child, signal: NodeJS.Signals): Promise<number | null> {
  const gone = once(child.process, 'exit');
  child.process.kill(signal);
  const [code] = (await gone) as [number | null];
  return code;
}

const STORES = [
  { name: 'PostgreSQL', redis: () => Promise.resolve(null) },
  ...(hasRedis() ? [{ name: 'Redis', redis: startRedis }] : []),
];

describe.each(STORES)(
  'exactly once in effect (REM-14), with jobs in $name',
  ({ redis: openRedis }) => {
    let redis: TestRedis | null;
    let database: TestDatabase;
    let caseload: Caseload;
    let survivor: TestingModule;
    let expected = 0;

    const plan = () => survivor.get(ReminderPlanner, { strict: false }).tick(newId());
    const arrange = async (count: number) => {
      await dueIntakes(database, caseload, count);
      expected += count;
    };
    /** Occurrences due = notices shown, none twice. */
    const allTold = async () => {
      await until(
        'all was told',
        async () => (await tally(database)).told === expected,
        PATIENCE_MS,
      );
      expect(await tally(database)).toEqual({
        due: expected,
        told: expected,
        shown: expected,
        twice: 0,
      });
    };

    /** Another worker comes, and the reconciler's turn. */
    const rescue = async () => {
      await startReminders(survivor);
      await survivor.get(ReminderReconciler, { strict: false }).tick(newId());
      await allTold();
      await stopReminders(survivor);
    };

    beforeAll(async () => {
      redis = await openRedis();
      database = await TestDatabase.create();
      await setTime(database, NOON);
      caseload = await aCaseload(database);
      survivor = await reminderWorker({
        databaseUrl: database.url,
        redisUrl: redis?.url ?? null,
      });
    });
    afterAll(async () => {
      await survivor.close();
      await database.drop();
      await redis?.stop();
    });

    /** Each round gets a process that has loaded while the one before was at work. */
    const everyRound = async (
      failpoints: readonly string[],
      work: (child: Child) => Promise<void>,
    ) => {
      let next = spawnWorkers(database, redis, failpoints);
      for (let round = 1; round <= ROUNDS; round += 1) {
        const child = next;
        await until('the workers are loaded', () => child.said('LOADED'), PATIENCE_MS);
        if (round < ROUNDS) next = spawnWorkers(database, redis, failpoints);
        await work(child);
        await rescue();
      }
    };

    it(
      `loses and doubles nothing when workers are killed at each failpoint, ${ROUNDS} times`,
      () =>
        everyRound(FAILPOINTS, async (child) => {
          await arrange(30);
          await plan();
          for (const [index, failpoint] of FAILPOINTS.entries()) {
            child.start(failpoint);
            await until(
              `one stands ${failpoint}`,
              () => child.said(`REACHED ${failpoint}`),
              PATIENCE_MS,
            );
            // Work for the next one: the job of the one that stands still is held by it.
            if (index + 1 < FAILPOINTS.length) await wake();
          }
          await ended(child, 'SIGKILL');
        }),
      600_000,
    );

    /** A further wake-up, as the planner gives with each new thing that is due. */
    const wake = async () => {
      await arrange(1);
      await plan();
    };

    it(
      `hands back what runs when it is asked to stop, ${ROUNDS} times`,
      () =>
        everyRound(['NONE'], async (child) => {
          await arrange(15);
          await plan();
          const before = (await tally(database)).told;
          child.start('NONE');
          await until(
            'it has begun',
            async () => (await tally(database)).told > before,
            PATIENCE_MS,
          );
          expect(await ended(child, 'SIGTERM')).toBe(0);
        }),
      600_000,
    );

    it(`is healed by the reconciler when every job is lost, ${ROUNDS} times`, async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await arrange(10);
        await planWithoutWaking();
        await rescue();
      }
    }, 600_000);

    /** Planned and enqueued; then the store of the jobs is emptied, or the rows alone are left. */
    const planWithoutWaking = async () => {
      await plan();
      if (redis !== null) {
        const client = new Redis(redis.url);
        await client.flushall();
        await client.quit();
      }
      await database.query('delete from bullmq.job');
      await database.query('delete from job_outbox');
      await database.query(
        "update reminder_occurrences set due_at = due_at - interval '3 minutes' where state = 'DUE'",
      );
    };
  },
);
