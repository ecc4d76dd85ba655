import { Global, Module } from '@nestjs/common';
import { InstallationMetrics } from './installation-metrics.js';
import { MetricsServer } from './metrics-server.js';
import { ProcessMetrics } from './process-metrics.js';

/** What is measured; where it is answered stands in `MetricsEndpointModule` and `MetricsServer`. */
@Global()
@Module({
  providers: [InstallationMetrics, MetricsServer, ProcessMetrics],
  exports: [InstallationMetrics, MetricsServer, ProcessMetrics],
})
export class MetricsModule {}
