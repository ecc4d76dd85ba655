import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Redis } from 'ioredis';
import { CONFIG, type Config } from '../config/index.js';
import { type CheckResult, Readiness } from './readiness.js';

/** Within a machine room an answer takes a millisecond; who asks for readiness does not wait long. */
const PATIENCE_MS = 1000;

/**
 * Whether the Redis that holds the jobs answers. It only degrades: a command writes its jobs to the outbox in its own
 * transaction and loses none (E-01), so that taking requests away would turn late jobs into a closed product.
 */
@Injectable()
export class JobStoreCheck implements OnModuleInit, OnModuleDestroy {
  private redis: Redis | undefined;

  constructor(
    private readonly readiness: Readiness,
    @Inject(CONFIG) private readonly config: Pick<Config, 'redisUrl'>,
  ) {}

  /** Nothing to ask where jobs live in PostgreSQL. */
  onModuleInit(): void {
    if (this.config.redisUrl === null) return;
    this.redis = new Redis(this.config.redisUrl, {
      lazyConnect: true,
      connectTimeout: PATIENCE_MS,
      commandTimeout: PATIENCE_MS,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    // Told by the check; without a listener the process would end.
    this.redis.on('error', () => undefined);
    this.readiness.add('job-store', () => this.answers());
  }

  onModuleDestroy(): void {
    this.redis?.disconnect();
  }

  private async answers(): Promise<CheckResult> {
    const answer = await this.ping().catch(() => null);
    return answer === 'PONG' ? { ok: true } : { ok: false, degrades: true, detail: 'NO_ANSWER' };
  }

  /** Once closed it is opened anew by the next question, not in between. */
  private async ping(): Promise<string | undefined> {
    if (this.redis?.status === 'end') await this.redis.connect();
    return this.redis?.ping();
  }
}
