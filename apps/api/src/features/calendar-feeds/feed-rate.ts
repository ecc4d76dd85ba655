import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../../platform/http/index.js';

/** Looks at one address in an hour: calendars ask every quarter of an hour at most, some from several devices. */
const LOOKS = 30;
const HOUR_S = 3600;

/** Keeps a calendar that asks without pause away from the database; per process, as the general belt. */
@Injectable()
export class FeedRate {
  private readonly limiter = new RateLimiterMemory({ points: LOOKS, duration: HOUR_S });

  /** @throws ProblemError TOO_MANY_REQUESTS with the seconds to wait. */
  async spend(digest: Buffer): Promise<void> {
    try {
      await this.limiter.consume(digest.toString('hex'));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new ProblemError('TOO_MANY_REQUESTS', { retryAfter: refused.msBeforeNext / 1000 });
    }
  }
}
