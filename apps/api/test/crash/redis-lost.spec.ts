import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { Redis } from 'ioredis';
import {
  aCaseload,
  type Caseload,
  dueIntakes,
  NOON,
  setTime,
  tally,
} from '../factories/reminder.factory.js';
import { hasRedis, startRedis, type TestRedis } from '../redis-server.js';
import { reminderWorker, startReminders } from '../reminder-worker.js';
import { TestDatabase } from '../test-database.js';
import { until } from '../until.js';

const LONG = 'LONG_TESTS' in globalThis;
const ROUNDS = LONG ? 50 : 3;
const PATIENCE_MS = 120_000;
const AT_A_TIME = 20;

const withRedis = hasRedis() ? it : it.skip;

describe('a worker that runs while its Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let caseload: Caseload;
  let worker: TestingModule;
  let expected = 0;

  beforeAll(async () => {
    redis = await startRedis();
    database = await TestDatabase.create();
    await setTime(database, NOON);
    caseload = await aCaseload(database);
    worker = await reminderWorker({
      databaseUrl: database.url,
      redisUrl: redis.url,
      plannerPauseMs: 1000,
      failpoint: () => new Promise((resolve) => setTimeout(resolve, 20)),
    });
    await startReminders(worker);
  });
  afterAll(async () => {
    await worker.close();
    await database.drop();
    await redis.stop();
  });

  const arrange = async () => {
    await dueIntakes(database, caseload, AT_A_TIME);
    expected += AT_A_TIME;
  };
  const told = async () => (await tally(database)).told;
  const allTold = async () => {
    await until('all are told', async () => (await told()) === expected, PATIENCE_MS);
    expect(await tally(database)).toEqual({
      due: expected,
      told: expected,
      shown: expected,
      twice: 0,
    });
  };
  const command = async (work: (client: Redis) => Promise<unknown>) => {
    const client = new Redis(redis.url);
    await work(client);
    client.disconnect();
  };
  const begun = () => until('it has begun', async () => (await told()) > expected - AT_A_TIME);

  withRedis(
    `is emptied tells everything once, ${ROUNDS} times`,
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await arrange();
        await begun();
        await command((client) => client.flushall());
        await allTold();
      }
    },
    1_800_000,
  );

  withRedis(
    `is started anew without what it held tells everything once, ${ROUNDS} times`,
    async () => {
      const port = Number(new URL(redis.url).port);
      for (let round = 0; round < ROUNDS; round += 1) {
        await arrange();
        await begun();
        await redis.stop();
        await arrange();
        redis = await startRedis(port);
        await allTold();
      }
    },
    1_800_000,
  );

  withRedis(
    'has no memory left loses no job, and tells all once there is room',
    async () => {
      for (let round = 0; round < (LONG ? 50 : 1); round += 1) {
        await command((client) => client.config('SET', 'maxmemory', '1'));
        await arrange();
        const held = () => database.query('select 1 from job_outbox');
        await until('a job waits in the database', async () => (await held()).length > 0);
        await command((client) => client.config('SET', 'maxmemory', '0'));
        await allTold();
      }
    },
    1_800_000,
  );
});
