import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { JobWorkers } from './job-workers.js';
import { OutboxRelay } from './outbox-relay.js';
import { Planner } from './planner.js';

/** Longest wait for running jobs at the end; what is still running then is taken up again by others. */
const STOP_WAIT_MS = 10_000;

/** Starts and ends all that makes a process a worker. */
@Injectable()
export class WorkerLifecycle implements BeforeApplicationShutdown {
  private started = false;

  constructor(
    private readonly workers: JobWorkers,
    private readonly relay: OutboxRelay,
    private readonly planner: Planner,
  ) {}

  /** @throws ClockSkewError when this machine's clock is wrong. */
  async start(): Promise<void> {
    await this.workers.start();
    this.relay.start();
    this.planner.start();
    this.started = true;
  }

  async stop(): Promise<void> {
    if (!this.started) return;
    this.started = false;
    const stopped = Promise.all([this.planner.stop(), this.relay.stop(), this.workers.stop()]);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, STOP_WAIT_MS);
    });
    await Promise.race([stopped, patience]);
    clearTimeout(timer);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }
}
