import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { compiled } from '../../../test/compiled.js';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { startWorker } from '../../../test/test-worker.js';
import { until } from '../../../test/until.js';
import { systemActor } from '../database/index.js';
import { newId } from '../ids/index.js';
import { defineJob } from './job-definition.js';
import { HandlesJob, type JobHandler } from './job-handler.js';

const SURVIVOR = defineJob<{ noteId: string }>({
  name: 'notes.survive',
  queue: 'default',
  attempts: 3,
  backoffMs: 10,
});
const ran: string[] = [];

@Injectable()
@HandlesJob(SURVIVOR)
class Finishes implements JobHandler<{ noteId: string }> {
  run({ noteId }: { noteId: string }): Promise<void> {
    ran.push(noteId);
    return Promise.resolve();
  }
}

/** Much shorter than the standard, so that the test is too. */
const QUICK = {
  concurrency: 4,
  lockDuration: 2000,
  stalledInterval: 500,
  maxStalledCount: 3,
  plannerSilence: 15_000,
  plannerRetry: 60_000,
};

describe('a worker that is killed', () => {
  let platform: TestPlatform;
  let dying: ChildProcess;

  beforeAll(async () => {
    platform = await openPlatform();
    dying = spawn(
      process.execPath,
      [compiled('test/fixtures/dying-worker'), platform.db.url, String(QUICK.lockDuration)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
  });
  afterAll(async () => {
    dying.kill('SIGKILL');
    await platform.close();
  });

  it('loses no job: another takes over what it had begun, once', async () => {
    const noteIds = [randomUUID(), randomUUID(), randomUUID()];
    await platform.work.run(systemActor(newId()), async (tx) => {
      for (const noteId of noteIds) tx.enqueue(SURVIVOR, { noteId });
      await tx.query('select 1');
    });
    let begun = '';
    dying.stdout?.on('data', (chunk: Buffer) => {
      begun += chunk.toString();
    });
    await until('all were begun', () => noteIds.every((id) => begun.includes(id)));
    dying.kill('SIGKILL');
    await once(dying, 'exit');
    const worker = await startWorker(platform, [Finishes], QUICK);
    await until('all ran', () => ran.length >= noteIds.length);
    await worker.close();
    expect([...ran].sort()).toEqual([...noteIds].sort());
  });
});
