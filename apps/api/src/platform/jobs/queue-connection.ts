import {
  createPostgresBackend,
  type Job,
  type PostgresConnectionOptions,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import pg from 'pg';
import type { Config } from '../config/index.js';
import { loginUrl } from '../database/connection.js';
import type { IdPayload } from './job-definition.js';

type Run = (job: Job<IdPayload>) => Promise<void>;
type JobWorker = Worker<IdPayload, void>;
type Tuning = Omit<WorkerOptions, 'connection'>;

/** On Redis a blocked worker waits for its server as long as it takes instead of failing a command. */
const redisConnection = (url: string) => ({ url, maxRetriesPerRequest: null });

/** BullMQ's own connections; on PostgreSQL under `app_login`, which owns nothing (E-03). */
const postgresConnection = (config: Config) => ({
  connectionString: loginUrl('app_login', config),
  max: 2,
  application_name: 'qayidis-jobs',
});

/** Opens a worker of one queue on the store that the settings name. */
export function openWorker(config: Config, queue: string, run: Run, tuning: Tuning): JobWorker {
  if (config.redisUrl !== null) {
    return new Worker<IdPayload, void>(queue, run, {
      ...tuning,
      connection: redisConnection(config.redisUrl),
    });
  }
  return new Worker(
    queue,
    run,
    { ...tuning, connection: postgresConnection(config) },
    createPostgresBackend,
  ) as unknown as JobWorker;
}

/** Opens a queue on Redis, for the relay of the outbox; on PostgreSQL jobs are added by SQL (E-01). */
export function openRedisQueue(redisUrl: string, queue: string): Queue {
  const connection: QueueOptions['connection'] = redisConnection(redisUrl);
  return new Queue(queue, { connection });
}

/** Connections of those who look at the queues or take up failed jobs: few, and closed when nobody looks. */
export const queuePool = (config: Config): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: loginUrl('app_login', config),
    max: 2,
    connectionTimeoutMillis: 2000,
    application_name: 'qayidis-queues',
    options: '-c search_path=bullmq -c statement_timeout=5000',
  });
  // A cut connection is told by the next query.
  pool.on('error', () => undefined);
  return pool;
};

/** Opens a queue on PostgreSQL, to look at it; jobs are added by SQL (E-01). */
export const openPostgresQueue = (pool: pg.Pool, queue: string): Queue =>
  new Queue(
    queue,
    { connection: pool as unknown as PostgresConnectionOptions, skipMetasUpdate: true },
    createPostgresBackend,
  ) as unknown as Queue;
