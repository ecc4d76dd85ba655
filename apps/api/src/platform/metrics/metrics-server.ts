import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { mayScrape } from './metrics-token.js';
import { ProcessMetrics } from './process-metrics.js';

/** The worker answers nothing but this: its own measures, at METRICS_WORKER_PORT, with the same token as the API. */
@Injectable()
export class MetricsServer implements OnApplicationShutdown {
  private readonly log = new Logger('Metrics');
  private server: Server | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'metricsToken' | 'metricsWorkerPort'>,
    private readonly metrics: ProcessMetrics,
  ) {}

  /** Does nothing where no port is set. @throws Error of the system when the port is in use. */
  async start(): Promise<number | null> {
    const { metricsWorkerPort: port, metricsToken } = this.config;
    if (port === null || metricsToken === null) return null;
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, () => resolve());
    });
    server.on('error', (error) => this.log.warn(`metrics.server fault=${error.name}`));
    const address = server.address();
    return typeof address === 'object' ? (address?.port ?? null) : null;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = request.method === 'GET' && request.url === '/metrics';
    const known = mayScrape(request.headers.authorization, this.config.metricsToken);
    response.setHeader('Cache-Control', 'no-store').setHeader('X-Content-Type-Options', 'nosniff');
    if (!asked || !known) {
      response.writeHead(404).end();
      return;
    }
    const text = await this.metrics.registry.metrics();
    response.setHeader('Content-Type', this.metrics.registry.contentType).end(text);
  }
}
