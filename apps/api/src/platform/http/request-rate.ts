import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../config/index.js';
import type { Actor } from '../database/index.js';
import { ProblemError } from './problem-error.js';

/**
 * The general belt: requests per minute and person, or network where nobody is signed in (decisions.md E-07).
 * Counted per process, so n processes admit up to n times the setting; sign-in and exports, where the exact
 * number matters, count in the database.
 */
@Injectable()
export class RequestRate {
  private readonly limiter: RateLimiterMemory;

  constructor(@Inject(CONFIG) config: Config) {
    this.limiter = new RateLimiterMemory({ points: config.limits.requestsPerMinute, duration: 60 });
  }

  async spend(actor: Actor, network: string): Promise<void> {
    try {
      await this.limiter.consume(actor.userId ?? `network ${network}`);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new ProblemError('TOO_MANY_REQUESTS', { retryAfter: refused.msBeforeNext / 1000 });
    }
  }
}
