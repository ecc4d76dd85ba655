import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { CONFIG, type Config } from '../config/index.js';

/** Upper ends of the classes of durations, in seconds. */
const REQUEST_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const JOB_SECONDS = [0.05, 0.25, 1, 5, 15, 60, 300];

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);

export interface AnsweredRequest {
  readonly method: string;
  /** The route's template, never the address: no id and no text of a search. Null where no route was found. */
  readonly route: string | null;
  readonly status: number;
  readonly seconds: number;
}

/**
 * What this process measures of itself. Labels are templates, names and codes of the product, of which there are as many
 * as there are in its code; never an id, a name or an address. Nothing is measured without METRICS_TOKEN.
 */
@Injectable()
export class ProcessMetrics {
  readonly registry = new Registry();
  readonly isOn: boolean;
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly jobs: Histogram<'job' | 'outcome'>;
  private readonly tasks: Histogram<'task' | 'outcome'>;

  constructor(@Inject(CONFIG) { metricsToken }: Pick<Config, 'metricsToken'>) {
    this.isOn = metricsToken !== null;
    const registers = [this.registry];
    this.requests = new Histogram({
      name: 'qayidis_http_request_duration_seconds',
      help: 'Requests by route template and status',
      labelNames: ['method', 'route', 'status'],
      buckets: REQUEST_SECONDS,
      registers,
    });
    this.jobs = new Histogram({
      name: 'qayidis_job_duration_seconds',
      help: 'Runs of jobs in this process',
      labelNames: ['job', 'outcome'],
      buckets: JOB_SECONDS,
      registers,
    });
    this.tasks = new Histogram({
      name: 'qayidis_planned_task_duration_seconds',
      help: 'Runs of planned tasks in this process',
      labelNames: ['task', 'outcome'],
      buckets: JOB_SECONDS,
      registers,
    });
    // Delay of the event loop, memory, garbage collection, processor time.
    if (this.isOn) collectDefaultMetrics({ register: this.registry });
  }

  answered({ method, route, status, seconds }: AnsweredRequest): void {
    if (!this.isOn) return;
    const labels = {
      method: METHODS.has(method) ? method : 'other',
      route: route ?? 'none',
      status: String(status),
    };
    this.requests.observe(labels, seconds);
  }

  ranJob(job: string, tookMs: number, done: boolean): void {
    if (this.isOn) this.jobs.observe({ job, outcome: outcomeOf(done) }, tookMs / 1000);
  }

  ranTask(task: string, tookMs: number, done: boolean): void {
    if (this.isOn) this.tasks.observe({ task, outcome: outcomeOf(done) }, tookMs / 1000);
  }
}

const outcomeOf = (done: boolean): 'done' | 'failed' => (done ? 'done' : 'failed');
