import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { startWorker } from '../../../test/test-worker.js';
import { until } from '../../../test/until.js';
import { STANDARD_TUNING } from './job-tuning.js';
import { Planned, type PlannedTask } from './planned-task.js';

const ticks: string[] = [];

@Injectable()
@Planned({ name: 'test.tick', everyMs: 1000 })
class Tick implements PlannedTask {
  tick(requestId: string): Promise<void> {
    ticks.push(requestId);
    return Promise.resolve();
  }
}

const stumbles: string[] = [];

@Injectable()
@Planned({ name: 'test.stumble', everyMs: 86_400_000 })
class Stumble implements PlannedTask {
  tick(requestId: string): Promise<void> {
    stumbles.push(requestId);
    throw Object.assign(new TypeError('Əliyev Rəşad'), { code: '23514' });
  }
}

describe('the planner', () => {
  let platform: TestPlatform;
  const planners = () =>
    platform.db.query<{ pid: number }>(
      `select l.pid from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and l.objid = 815010 and l.granted and d.datname = current_database()`,
    );

  /** As the superuser: the owner may not end connections of others. */
  const cut = async (pid: number) => {
    const url = new URL(platform.db.url);
    url.username = 'postgres';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query('select pg_terminate_backend($1)', [pid]);
    await client.end();
  };

  beforeAll(async () => {
    platform = await openPlatform();
  });
  afterAll(() => platform.close());

  it('is one of two processes, notes each run; the other takes over when its connection is cut (OPS-02)', async () => {
    const tuning = { ...STANDARD_TUNING, plannerRetry: 1000 };
    const workers = [
      await startWorker(platform, [Tick, Stumble], tuning),
      await startWorker(platform, [Tick, Stumble], tuning),
    ];
    // One of the tasks stumbles on purpose.
    Logger.overrideLogger(false);
    await until('somebody plans', () => ticks.length >= 2);
    const [elected, ...more] = await planners();
    expect(more).toEqual([]);
    await cut(elected!.pid);
    await until('another connection plans', async () => {
      const [now] = await planners();
      return now !== undefined && now.pid !== elected!.pid;
    });
    const before = ticks.length;
    await until('it ticks again', () => ticks.length > before);
    const failed = stumbles.length;
    await until(
      'what failed is tried again, long before its day is over',
      () => stumbles.length > failed,
    );
    const [ran, fault] = await platform.db.query<{ ran_at: Date | null; fault: string | null }>(
      'select ran_at, fault from planner_heartbeats order by task desc',
    );
    expect(ran).toMatchObject({ ran_at: expect.any(Date), fault: null });
    expect(fault).toEqual({ ran_at: null, fault: 'TypeError 23514' });
    for (const worker of workers) await worker.close();
    expect(await planners()).toEqual([]);
  });
});
