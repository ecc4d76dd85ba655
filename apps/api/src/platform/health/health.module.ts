import { Global, Module } from '@nestjs/common';
import { DatabaseChecks } from './database-checks.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Readiness, DatabaseChecks],
  exports: [Readiness],
})
export class HealthModule {}
