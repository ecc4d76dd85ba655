import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from './problem-error.js';

const SAMPLE_MS = 500;
const NANOSECONDS = 1e6;
/** Those who watch have to see most when there is most to do. */
const IS_OPEN = /^\/api\/(health\/|metrics$)/;

/**
 * Says 503 at once instead of becoming slow for everybody: a ceiling of requests in flight, and the mean
 * delay of the event loop over half a second (security.md 6). Health and metrics stay open.
 */
export class OverloadGate {
  private inFlight = 0;
  private delayed = false;
  private readonly histogram = monitorEventLoopDelay({ resolution: 20 });
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly maxInFlight: number,
    private readonly maxDelayMs: number,
  ) {
    this.histogram.enable();
    this.timer = setInterval(() => this.sample(), SAMPLE_MS).unref();
  }

  readonly handle = (request: Request, response: Response, next: NextFunction): void => {
    if (IS_OPEN.test(request.path) || !request.path.startsWith('/api/')) return next();
    if (this.inFlight >= this.maxInFlight || this.delayed)
      throw new ProblemError('UNAVAILABLE', { params: { reason: 'OVERLOADED' }, retryAfter: 1 });
    this.inFlight += 1;
    response.once('close', () => {
      this.inFlight -= 1;
    });
    next();
  };

  close(): void {
    clearInterval(this.timer);
    this.histogram.disable();
  }

  private sample(): void {
    // The first sample after an idle spell can be NaN: nothing was measured.
    this.delayed = this.histogram.mean / NANOSECONDS > this.maxDelayMs;
    this.histogram.reset();
  }
}
