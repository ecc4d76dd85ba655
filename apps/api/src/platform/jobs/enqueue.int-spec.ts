import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, type INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import { hasRedis, startRedis } from '../../../test/redis-server.js';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { startWorker } from '../../../test/test-worker.js';
import { until } from '../../../test/until.js';
import { systemActor } from '../database/index.js';
import { newId } from '../ids/index.js';
import { defineJob } from './job-definition.js';
import { HandlesJob, type JobHandler } from './job-handler.js';

const NOTE = defineJob<{ noteId: string }>({
  name: 'notes.try',
  queue: 'default',
  attempts: 3,
  backoffMs: 50,
});
const ran: string[] = [];
const failing = new Map<string, number>();

@Injectable()
@HandlesJob(NOTE)
class TryNote implements JobHandler<{ noteId: string }> {
  async run({ noteId }: { noteId: string }): Promise<void> {
    await wait(1);
    ran.push(noteId);
    const left = failing.get(noteId) ?? 0;
    failing.set(noteId, left - 1);
    if (left > 0) throw new Error('Əliyev Rəşad could not be found');
  }
}

const runsOf = (noteId: string) => ran.filter((id) => id === noteId).length;

interface Store {
  readonly settings: { readonly redisUrl: string | null };
  readonly stop: () => Promise<void>;
}

const onRedis = async (): Promise<Store> => {
  const redis = await startRedis();
  return { settings: { redisUrl: redis.url }, stop: () => redis.stop() };
};
const onPostgres = (): Promise<Store> =>
  Promise.resolve({ settings: { redisUrl: null }, stop: () => Promise.resolve() });

const STORES = [
  { name: 'PostgreSQL', open: onPostgres },
  ...(hasRedis() ? [{ name: 'Redis', open: onRedis }] : []),
];

describe.each(STORES)('a job added with its store on $name', ({ name, open }) => {
  let store: Store;
  let platform: TestPlatform;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    store = await open();
    platform = await openPlatform(store.settings);
    worker = await startWorker(platform, [TryNote]);
  });
  afterAll(async () => {
    await worker.close();
    await platform.close();
    await store.stop();
  });

  const enqueue = (noteId: string, jobId?: string, fail = false, delayMs = 0) =>
    platform.work.run(systemActor(newId()), async (tx) => {
      tx.enqueue(NOTE, { noteId }, { delayMs, ...(jobId === undefined ? {} : { jobId }) });
      await tx.query('select 1');
      if (fail) throw new Error('rolled back');
    });

  it('runs the job of a transaction that commits', async () => {
    const noteId = randomUUID();
    await enqueue(noteId);
    await until('the job ran', () => runsOf(noteId) === 1);
  });

  it('runs nothing of a transaction that is rolled back', async () => {
    const [lost, kept] = [randomUUID(), randomUUID()];
    await expect(enqueue(lost, undefined, true)).rejects.toThrow('rolled back');
    await enqueue(kept);
    await until('the later job ran', () => runsOf(kept) === 1);
    expect(runsOf(lost)).toBe(0);
  });

  it('shows the job to no worker before the commit', async () => {
    const noteId = randomUUID();
    const runner = platform.source.createQueryRunner();
    const client = (await runner.connect()) as pg.PoolClient;
    await client.query(`begin; select set_config('role', 'r_worker', true)`);
    const job = { id: newId(), name: NOTE.name, queue: 'default', payload: { noteId } };
    const jobs = [{ ...job, delayMs: 0, attempts: 1, backoffMs: 0 }];
    await client.query(`select app.close_work('[]', '[]', $1, null)`, [JSON.stringify(jobs)]);
    await wait(700);
    expect(runsOf(noteId)).toBe(0);
    await client.query('commit');
    await runner.release();
    await until('the job ran', () => runsOf(noteId) === 1);
  });

  it('adds a job once while its id is known', async () => {
    const noteId = randomUUID();
    const [jobId, marker] = [newId(), randomUUID()];
    await enqueue(noteId, jobId);
    await until('the job ran', () => runsOf(noteId) === 1);
    await enqueue(noteId, jobId);
    await enqueue(marker);
    await until('a later job ran', () => runsOf(marker) === 1);
    expect(runsOf(noteId)).toBe(1);
  });

  it('tries a failing job again and lets it succeed', async () => {
    const noteId = randomUUID();
    failing.set(noteId, 2);
    await enqueue(noteId);
    await until('three runs', () => runsOf(noteId) === 3);
    await wait(300);
    expect(runsOf(noteId)).toBe(3);
  });

  it('waits before it runs a delayed job', async () => {
    const [late, soon] = [randomUUID(), randomUUID()];
    await enqueue(late, undefined, false, 800);
    await enqueue(soon);
    await until('the other ran', () => runsOf(soon) === 1);
    expect(runsOf(late)).toBe(0);
    await until('the delayed one ran', () => runsOf(late) === 1);
  });

  it('leaves no words of a failure behind, only its kind', async () => {
    if (name !== 'PostgreSQL') return;
    const noteId = randomUUID();
    failing.set(noteId, 3);
    await enqueue(noteId);
    const find = () =>
      platform.db.query<{ kept: string; state: string }>(
        `select state::text, concat(failed_reason, stacktrace::text) as kept from bullmq.job
          where data->>'noteId' = $1`,
        [noteId],
      );
    await until('it is parked', async () => (await find())[0]?.state === 'failed');
    const [parked] = await find();
    expect(parked?.kept).toContain('Error');
    expect(parked?.kept).not.toContain('Əliyev');
  });

  it('ends with an empty outbox, and with jobs in the chosen store alone', async () => {
    const { db } = platform;
    await until('the outbox is empty', async () => {
      const rows = await db.query<{ left: number }>('select count(*)::int as left from job_outbox');
      return rows[0]?.left === 0;
    });
    const kept = await db.query('select 1 from bullmq.job');
    expect(kept.length > 0).toBe(name === 'PostgreSQL');
  });
});
