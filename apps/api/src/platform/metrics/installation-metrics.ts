import { Injectable, Logger } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';

export interface MetricSample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface InstallationMetric {
  readonly name: string;
  readonly help: string;
  /** Codes of the product only, so that their number is known. */
  readonly labels?: readonly string[];
  /** Asked at each scrape. A fault leaves the metric out, which is a sign of its own (`absent()`). */
  readonly read: () => Promise<readonly MetricSample[]>;
}

/**
 * What is the same whichever process is asked: read from the database and the queues when it is wanted. Features add
 * theirs at start.
 */
@Injectable()
export class InstallationMetrics {
  readonly registry = new Registry();
  private readonly log = new Logger('Metrics');

  add({ name, help, labels = [], read }: InstallationMetric): void {
    const log = this.log;
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      async collect() {
        this.reset();
        const samples = await read().catch((error: unknown) => {
          log.warn(`metrics.unread metric=${name} fault=${(error as Error).name}`);
          return [];
        });
        for (const { labels: codes = {}, value } of samples) this.set(codes, value);
        // Without labels it would be 0 now, which says that all is well.
        if (labels.length === 0 && samples.length === 0) this.remove();
      },
    });
  }
}
