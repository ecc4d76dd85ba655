import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/index.js';
import { newId } from '../ids/index.js';
import { ProcessMetrics } from '../metrics/index.js';
import { clockSkew, MAX_SKEW_MS, refuseSkewedClock } from './clock-skew.js';
import { type IdPayload, QUEUES } from './job-definition.js';
import { jobFault } from './job-fault.js';
import { JobHandlers } from './job-handlers.js';
import { JOB_TUNING, type JobTuning } from './job-tuning.js';
import { openWorker } from './queue-connection.js';
import { stopwatch } from './stopwatch.js';
import { retryOnce } from './transient.js';

const SKEW_CHECK_MS = 10_000;

/** Runs the jobs of all queues in this process, from `start` to `stop`. */
@Injectable()
export class JobWorkers {
  private readonly log = new Logger('Jobs');
  private workers: ReturnType<typeof openWorker>[] = [];
  private skewTimer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly handlers: JobHandlers,
    private readonly source: DataSource,
    @Inject(JOB_TUNING) private readonly tuning: JobTuning,
    private readonly metrics: ProcessMetrics,
  ) {}

  /** @throws ClockSkewError when this machine's clock is wrong; Error when a kind of job has no handler. */
  async start(): Promise<void> {
    this.handlers.demandAll();
    await refuseSkewedClock((sql) => this.source.query(sql));
    this.workers = QUEUES.map((queue) => this.open(queue));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.skewTimer = setInterval(() => void this.pauseWhileSkewed(), SKEW_CHECK_MS);
  }

  /** Takes no more jobs and waits for the running ones. */
  async stop(): Promise<void> {
    clearInterval(this.skewTimer);
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }

  private open(queue: string): ReturnType<typeof openWorker> {
    const { plannerSilence: _silence, plannerRetry: _retry, ...tuning } = this.tuning;
    const worker = openWorker(this.config, queue, (job: Job<IdPayload>) => this.process(job), {
      ...tuning,
      autorun: false,
    });
    worker.on('error', (error) =>
      this.log.warn(`jobs.connection queue=${queue} fault=${jobFault(error).message}`),
    );
    // The promise ends with the worker; faults of the loop arrive at the error listener.
    void worker.run().catch(() => undefined);
    return worker;
  }

  private async process(job: Job<IdPayload>): Promise<void> {
    const attempts = job.opts.attempts ?? 1;
    const attempt = job.attemptsMade + 1;
    const run = {
      id: job.id ?? newId(),
      requestId: newId(),
      attempt,
      isLastAttempt: attempt >= attempts,
    };
    const took = stopwatch();
    try {
      await retryOnce(() => this.handlers.get(job.name).run(job.data, run));
      this.metrics.ranJob(job.name, took(), true);
    } catch (error) {
      this.metrics.ranJob(job.name, took(), false);
      const fault = jobFault(error);
      this.log.warn(
        `jobs.failed job=${job.name} id=${run.id} attempt=${attempt} fault=${fault.message}`,
      );
      throw fault;
    }
  }

  /** A clock that goes wrong while running: take no more jobs until it is right again. */
  private async pauseWhileSkewed(): Promise<void> {
    const skew = await clockSkew((sql) => this.source.query(sql)).catch(() => 0);
    for (const worker of this.workers) {
      const wrong = Math.abs(skew) > MAX_SKEW_MS;
      if (wrong && !worker.isPaused()) {
        this.log.error(`jobs.clock-skew skewMs=${Math.round(skew)}`);
        await worker.pause(true);
      } else if (!wrong && worker.isPaused()) void worker.resume();
    }
  }
}
