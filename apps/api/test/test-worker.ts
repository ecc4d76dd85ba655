import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ConfigModule } from '../src/platform/config/index.js';
import { DatabaseModule } from '../src/platform/database/index.js';
import {
  JOB_TUNING,
  type JobTuning,
  JobsModule,
  STANDARD_TUNING,
  WorkerLifecycle,
} from '../src/platform/jobs/index.js';
import type { TestPlatform } from './test-platform.js';

/** A running worker process in miniature: the platform's jobs and the given providers. */
export async function startWorker(
  { config }: Pick<TestPlatform, 'config'>,
  providers: readonly Type[],
  tuning: JobTuning = STANDARD_TUNING,
): Promise<TestingModule> {
  const app = await Test.createTestingModule({
    imports: [ConfigModule.with(config), DatabaseModule.with(config, []), JobsModule],
    providers: [...providers],
  })
    .overrideProvider(JOB_TUNING)
    .useValue(tuning)
    .compile();
  await app.init();
  await app.get(WorkerLifecycle).start();
  return app;
}
