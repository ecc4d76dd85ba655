import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import type { Logger } from 'pino';
import { ENTITIES } from './entities.js';
import { FEATURES } from './features/index.js';
import { AuditModule } from './platform/audit/index.js';
import { BackupModule } from './platform/backup/index.js';
import { type Config, ConfigModule } from './platform/config/index.js';
import { CryptoModule } from './platform/crypto/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { HealthModule } from './platform/health/index.js';
import { HttpModule } from './platform/http/index.js';
import { JobsModule } from './platform/jobs/index.js';
import { LoggingModule } from './platform/logging/index.js';
import { MetricsEndpointModule } from './platform/metrics/metrics-endpoint.module.js';
import { OpenapiModule } from './platform/openapi/index.js';
import { StorageModule } from './platform/storage/index.js';

/** The process that answers requests. */
@Module({})
export class AppModule {
  /** @param features what is served; all of it but in tests of the frame. */
  static with(
    config: Config,
    logger: Logger,
    features: NonNullable<ModuleMetadata['imports']> = FEATURES,
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule.with(logger),
        DatabaseModule.with(config, ENTITIES),
        CryptoModule,
        JobsModule,
        HttpModule,
        HealthModule,
        MetricsEndpointModule,
        AuditModule,
        BackupModule,
        StorageModule,
        OpenapiModule,
        ...features,
      ],
    };
  }
}
