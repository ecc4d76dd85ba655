import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import { InterruptibleDatabase } from '../../../test/interruptible-database.js';
import { hasRedis, startRedis } from '../../../test/redis-server.js';
import { testConfig } from '../../../test/test-config.js';
import { TestDatabase } from '../../../test/test-database.js';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { startWorker } from '../../../test/test-worker.js';
import { until } from '../../../test/until.js';
import { systemActor } from '../database/index.js';
import { newId } from '../ids/index.js';
import { defineJob } from './job-definition.js';
import { HandlesJob, type JobHandler } from './job-handler.js';
import { JobQueues } from './job-queues.js';

const LETTER = defineJob<{ letterId: string }>({
  name: 'letters.fail',
  queue: 'mail',
  attempts: 1,
  backoffMs: 10,
});
let isBroken = true;

@Injectable()
@HandlesJob(LETTER)
class Letters implements JobHandler {
  run(): Promise<void> {
    if (isBroken) throw Object.assign(new TypeError('Əliyev Rəşad'), { code: 'ECONNREFUSED' });
    return Promise.resolve();
  }
}

const onPostgres = () => Promise.resolve({ url: null, stop: () => Promise.resolve() });
const STORES = [
  { name: 'PostgreSQL', open: onPostgres },
  ...(hasRedis() ? [{ name: 'Redis', open: startRedis }] : []),
];

describe('the queues of a database that was away when they were first looked at', () => {
  it('are seen once it is back', async () => {
    const database = await TestDatabase.create();
    const way = await InterruptibleDatabase.before(database.url);
    const queues = new JobQueues(testConfig({ databaseUrl: way.url }));
    way.interrupt();
    await expect(queues.states()).rejects.toThrow();
    way.restore();
    const areSeen = () =>
      queues.states().then(
        (states) => states.length > 0,
        () => false,
      );
    await until('all of them are seen', areSeen);
    await queues.onApplicationShutdown();
    await way.close();
    await database.drop();
  });
});

describe.each(STORES)('the queues on $name', ({ open }) => {
  let store: { url: string | null; stop: () => Promise<void> };
  let platform: TestPlatform;
  let worker: TestingModule;
  let queues: JobQueues;

  const add = (options = {}): Promise<void> =>
    platform.work.run(systemActor(newId()), (tx) => {
      tx.enqueue(LETTER, { letterId: newId() }, options);
      return Promise.resolve();
    });
  const mail = async () => (await queues.states()).find(({ queue }) => queue === 'mail')!;

  beforeAll(async () => {
    store = await open();
    platform = await openPlatform({ redisUrl: store.url });
    worker = await startWorker(platform, [Letters]);
    queues = worker.get(JobQueues);
  });
  afterAll(async () => {
    await worker.close();
    await platform.close();
    await store.stop();
  });

  it('tell what waits for later and what was given up, by kind of its fault (OPS-03)', async () => {
    isBroken = true;
    await add({ delayMs: 3_600_000 });
    await add();
    await until('the letter was given up', async () => (await mail()).failed === 1);
    expect(await mail()).toMatchObject({ waiting: 0, active: 0, delayed: 1, waitingSeconds: null });
    const [job, ...more] = await queues.failed(10);
    expect(more).toEqual([]);
    expect(job).toMatchObject({ queue: 'mail', name: 'letters.fail', attempts: 1 });
    expect(job!.fault).toBe('TypeError ECONNREFUSED');
  });

  it('give one or all another try, with all attempts before it (OPS-04)', async () => {
    await add();
    await until('a second was given up', async () => (await mail()).failed === 2);
    const [job] = await queues.failed(10);
    expect(await queues.hasFailed('mail', job!.id)).toBe(true);
    expect(await queues.hasFailed('mail', newId())).toBe(false);
    isBroken = false;
    await queues.retry('mail', job!.id);
    await until('it was done', async () => (await mail()).failed === 1);
    expect(await queues.retryAll()).toBe(1);
    await until('the other was done', async () => {
      const { failed, waiting, active } = await mail();
      return failed + waiting + active === 0;
    });
  });
});
