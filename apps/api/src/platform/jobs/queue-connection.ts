import {
  createPostgresBackend,
  type Job,
  type PostgresConnectionOptions,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import type pg from 'pg';
import type { Config } from '../config/index.js';
import { openPool } from '../database/clients.js';
import { loginUrl } from '../database/connection.js';
import type { IdPayload } from './job-definition.js';
import { STANDARD_TUNING } from './job-tuning.js';

type Run = (job: Job<IdPayload>) => Promise<void>;
type JobWorker = Worker<IdPayload, void>;
type Tuning = Omit<WorkerOptions, 'connection'>;

/** Longer than a worker blocks; a network that swallows everything would end no connection for a quarter of an hour. */
const REDIS_SILENCE_MS = 20_000;

/** On Redis a blocked worker waits for its server as long as it takes instead of failing a command. */
const redisConnection = (url: string) => ({
  url,
  maxRetriesPerRequest: null,
  socketTimeout: REDIS_SILENCE_MS,
});

/**
 * The connections of one worker; on PostgreSQL under `app_login`, which owns nothing (E-03). A pool of ours, since
 * those that BullMQ opens end the process when the database dies in the moment they are opened. One of the three
 * is taken by LISTEN for good. What is not answered while a job is locked comes too late: another may hold the job.
 */
const workerPool = (config: Config, silenceMs: number): pg.Pool =>
  openPool({
    connectionString: loginUrl('app_login', config),
    max: 3,
    keepAlive: true,
    connectionTimeoutMillis: silenceMs,
    query_timeout: silenceMs,
    application_name: 'qayidis-jobs',
    options: '-c search_path=bullmq',
  });

/** BullMQ's types know its own settings of a pool only; a pool is taken as it is. */
const asConnection = (pool: pg.Pool) => pool as unknown as PostgresConnectionOptions;

/** Opens a worker of one queue on the store that the settings name. */
export function openWorker(config: Config, queue: string, run: Run, tuning: Tuning): JobWorker {
  if (config.redisUrl !== null) {
    return new Worker<IdPayload, void>(queue, run, {
      ...tuning,
      connection: redisConnection(config.redisUrl),
    });
  }
  const pool = workerPool(config, tuning.lockDuration ?? STANDARD_TUNING.lockDuration);
  const worker = new Worker(
    queue,
    run,
    { ...tuning, connection: asConnection(pool) },
    createPostgresBackend,
  ) as unknown as JobWorker;
  worker.once('closed', () => void pool.end());
  return worker;
}

/** Opens a queue on Redis, for the relay of the outbox; on PostgreSQL jobs are added by SQL (E-01). */
export function openRedisQueue(redisUrl: string, queue: string): Queue {
  const connection: QueueOptions['connection'] = redisConnection(redisUrl);
  return new Queue(queue, { connection });
}

/** Connections of those who look at the queues or take up failed jobs: few, and closed when nobody looks. */
export const queuePool = (config: Config): pg.Pool =>
  openPool({
    connectionString: loginUrl('app_login', config),
    max: 2,
    connectionTimeoutMillis: 2000,
    application_name: 'qayidis-queues',
    options: '-c search_path=bullmq -c statement_timeout=5000',
  });

/** Opens a queue on PostgreSQL, to look at it; jobs are added by SQL (E-01). */
export const openPostgresQueue = (pool: pg.Pool, queue: string): Queue =>
  new Queue(
    queue,
    { connection: asConnection(pool), skipMetasUpdate: true },
    createPostgresBackend,
  ) as unknown as Queue;
