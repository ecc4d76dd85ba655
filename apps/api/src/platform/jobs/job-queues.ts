import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import type pg from 'pg';
import { CONFIG, type Config } from '../config/index.js';
import { type IdPayload, QUEUES, type QueueName } from './job-definition.js';
import { openRedisQueue, openPostgresQueue, queuePool } from './queue-connection.js';

/** How one queue stands. */
export interface QueueState {
  readonly queue: QueueName;
  readonly waiting: number;
  readonly active: number;
  /** Not due yet: the first attempt of later jobs and further attempts of others. */
  readonly delayed: number;
  readonly failed: number;
  /** How long the first in the queue has been waiting; null where none waits. */
  readonly waitingSeconds: number | null;
}

/** A job that was given up after its last attempt. Its payload stays where it is. */
export interface FailedJob {
  readonly queue: QueueName;
  readonly id: string;
  readonly name: string;
  readonly attempts: number;
  readonly failedAt: Date | null;
  /** Kind and code of the fault (`jobFault`), never its words. */
  readonly fault: string;
}

/** The store of the queues did not answer in time. */
export class QueuesUnreachable extends Error {
  constructor() {
    super('The store of the queues does not answer');
    this.name = 'QueuesUnreachable';
  }
}

const PATIENCE_MS = 2000;
/** Jobs taken up again by one command. */
const BATCH = 1000;
const FAULT = /^[\w. -]{1,80}/;
const AGAIN = { resetAttemptsMade: true, resetAttemptsStarted: true } as const;

/** What waits, runs and failed, on whichever store the jobs are. Connections are opened when they are first needed. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();
  private pool: pg.Pool | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get store(): 'POSTGRES' | 'REDIS' {
    return this.config.redisUrl === null ? 'POSTGRES' : 'REDIS';
  }

  /** @throws QueuesUnreachable after two seconds. */
  states(): Promise<QueueState[]> {
    return withinPatience(Promise.all(QUEUES.map((queue) => this.stateOf(queue))));
  }

  /** The latest of each queue, at most `most` together. @throws QueuesUnreachable after two seconds. */
  async failed(most: number): Promise<FailedJob[]> {
    const lists = await withinPatience(
      Promise.all(
        QUEUES.map(async (queue) => {
          const jobs = await this.open(queue).getJobs(['failed'], 0, most - 1, false);
          return jobs.map((job) => toFailed(queue, job as Job<IdPayload>));
        }),
      ),
    );
    return lists.flat().sort(latestFirst).slice(0, most);
  }

  async hasFailed(queue: QueueName, id: string): Promise<boolean> {
    return (await withinPatience(this.open(queue).getJobState(id))) === 'failed';
  }

  /** Gives a failed job all its attempts again; nothing happens to a job that is not failed any more. */
  async retry(queue: QueueName, id: string): Promise<void> {
    const job = await withinPatience(this.open(queue).getJob(id));
    if (job === undefined || !(await job.isFailed())) return;
    await job.retry('failed', AGAIN);
  }

  /** @returns how many were taken up again, at most 1,000 of each queue */
  async retryAll(): Promise<number> {
    let taken = 0;
    for (const queue of QUEUES) {
      const jobs = await this.open(queue).getJobs(['failed'], 0, BATCH - 1, true);
      for (const job of jobs) taken += await again(job as Job<IdPayload>);
    }
    return taken;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
    await this.pool?.end();
    this.pool = undefined;
  }

  private async stateOf(queue: QueueName): Promise<QueueState> {
    const opened = this.open(queue);
    const counts = await opened.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const count = (state: string): number => counts[state] ?? 0;
    const oldest =
      count('waiting') > 0 ? (await opened.getJobs(['waiting'], 0, 0, true))[0] : undefined;
    return {
      queue,
      waiting: count('waiting'),
      active: count('active'),
      delayed: count('delayed'),
      failed: count('failed'),
      waitingSeconds: oldest ? waitsFor(oldest as Job<IdPayload>) : null,
    };
  }

  private open(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const { redisUrl } = this.config;
    const opened =
      redisUrl === null
        ? openPostgresQueue((this.pool ??= queuePool(this.config)), name)
        : openRedisQueue(redisUrl, name);
    // A store that is away is told by the call that needed it.
    opened.on('error', () => undefined);
    this.queues.set(name, opened);
    // One that was away at the opening would never be tried again by this queue.
    void opened.waitUntilReady().catch(() => this.queues.delete(name));
    return opened;
  }
}

/** A job that was to wait counts from the end of its wait. */
const waitsFor = ({ timestamp, delay }: Job<IdPayload>): number =>
  Math.max(0, Math.floor((Date.now() - timestamp - delay) / 1000));

/** Another may have been faster. */
const again = (job: Job<IdPayload>): Promise<number> =>
  job.retry('failed', AGAIN).then(
    () => 1,
    () => 0,
  );

const toFailed = (queue: QueueName, job: Job<IdPayload>): FailedJob => ({
  queue,
  id: job.id ?? '',
  name: job.name,
  attempts: job.attemptsMade,
  failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn),
  fault: FAULT.exec(job.failedReason)?.[0].trim() ?? 'unknown',
});

const latestFirst = (one: FailedJob, other: FailedJob): number =>
  (other.failedAt?.getTime() ?? 0) - (one.failedAt?.getTime() ?? 0);

async function withinPatience<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new QueuesUnreachable()), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
