import { Controller, Get, Header, Headers, Inject, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { CONFIG, type Config } from '../config/index.js';
import { ProblemError, Public } from '../http/index.js';
import { InstallationMetrics } from './installation-metrics.js';
import { mayScrape } from './metrics-token.js';
import { ProcessMetrics } from './process-metrics.js';

/** For a Prometheus server that knows METRICS_TOKEN; for everybody else the address does not exist. */
@Controller({ path: 'metrics', version: VERSION_NEUTRAL })
@Public()
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly process: ProcessMetrics,
    private readonly installation: InstallationMetrics,
  ) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async scrape(@Headers('authorization') authorization?: string): Promise<string> {
    if (!mayScrape(authorization, this.config.metricsToken)) throw new ProblemError('NOT_FOUND');
    const parts = [this.process.registry, this.installation.registry];
    return (await Promise.all(parts.map((registry) => registry.metrics()))).join('\n');
  }
}
