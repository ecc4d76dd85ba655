import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';
import { MetricsModule } from './metrics.module.js';
import { PoolMetrics } from './pool-metrics.js';

@Module({
  imports: [MetricsModule],
  controllers: [MetricsController],
  providers: [PoolMetrics],
})
export class MetricsEndpointModule {}
