import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/index.js';

/** The process that runs jobs and planned tasks: the same features as the API, but nothing listens. */
@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return { module: WorkerModule, imports: [AppModule.with(config, logger)] };
  }
}
