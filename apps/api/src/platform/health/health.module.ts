import { Global, Module } from '@nestjs/common';
import { DatabaseChecks } from './database-checks.js';
import { HealthController } from './health.controller.js';
import { JobStoreCheck } from './job-store-check.js';
import { Readiness } from './readiness.js';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Readiness, DatabaseChecks, JobStoreCheck],
  exports: [Readiness],
})
export class HealthModule {}
