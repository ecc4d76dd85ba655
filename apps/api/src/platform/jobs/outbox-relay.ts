import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type pg from 'pg';
import { CONFIG, type Config } from '../config/index.js';
import { openPool } from '../database/clients.js';
import { loginUrl } from '../database/connection.js';
import { jobFault } from './job-fault.js';
import { KEEP_FINISHED } from './job-retention.js';
import { openRedisQueue } from './queue-connection.js';

interface OutboxRow {
  readonly id: string;
  readonly name: string;
  readonly queue: string;
  readonly payload: Record<string, unknown>;
  readonly delay_ms: number;
  readonly attempts: number;
  readonly backoff_ms: number;
}

const PULSE_MS = 250;
const BATCH = 200;

/** Chosen once: a subquery could be asked again for each row. */
const TAKE = `with taken as materialized (
    select seq from job_outbox order by seq limit ${BATCH} for update skip locked)
  delete from job_outbox where seq in (select seq from taken)
  returning id, name, queue, payload, delay_ms, attempts, backoff_ms, seq`;

/**
 * Carries jobs from the outbox to Redis, at least once (E-01): a row leaves the outbox only when Redis has the
 * job; a crash in between adds the same id again, which BullMQ ignores while it knows the job.
 */
@Injectable()
export class OutboxRelay {
  private readonly log = new Logger('Relay');
  private readonly queues = new Map<string, Queue>();
  private pool: pg.Pool | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pulsing: Promise<void> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Does nothing where jobs live in PostgreSQL. */
  start(): void {
    if (this.config.redisUrl === null) return;
    this.pool = openPool({ connectionString: loginUrl('app_login', this.config), max: 1 });
    this.timer = setInterval(() => {
      this.pulsing ??= this.pulse().finally(() => {
        this.pulsing = undefined;
      });
    }, PULSE_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.pulsing;
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
    await this.pool?.end();
  }

  private async pulse(): Promise<void> {
    try {
      while ((await this.relayBatch()) === BATCH);
    } catch (error) {
      this.log.warn(`jobs.relay fault=${jobFault(error).message}`);
    }
  }

  private async relayBatch(): Promise<number> {
    if (!this.pool) return 0;
    const client = await this.pool.connect();
    try {
      await client.query("begin; select set_config('role', 'r_worker', true)");
      const { rows } = await client.query<OutboxRow>(TAKE);
      for (const row of rows) await this.add(row);
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  private async add(row: OutboxRow): Promise<void> {
    await this.queue(row.queue).add(row.name, row.payload, {
      jobId: row.id,
      delay: row.delay_ms,
      attempts: row.attempts,
      backoff: { type: 'exponential', delay: row.backoff_ms },
      ...KEEP_FINISHED,
    });
  }

  private queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const { redisUrl } = this.config;
    if (redisUrl === null) throw new Error('REDIS_URL is not set');
    const opened = openRedisQueue(redisUrl, name);
    opened.on('error', (error) => this.log.warn(`jobs.relay fault=${jobFault(error).message}`));
    this.queues.set(name, opened);
    return opened;
  }
}
