import 'reflect-metadata';
import { Test, type TestingModule } from '@nestjs/testing';
import { DeadlinesModule } from '../src/features/deadlines/public.js';
import { NoticeWriter } from '../src/features/notices/notice-writer.js';
import { REMINDER_ENGINE } from '../src/features/reminders/reminder-engine.js';
import { REMINDER_TUNING, type ReminderTuning } from '../src/features/reminders/reminder-tuning.js';
import { ConfigModule } from '../src/platform/config/index.js';
import { DatabaseModule } from '../src/platform/database/index.js';
import {
  type Failpoint,
  Failpoints,
  JOB_TUNING,
  JobsModule,
  type JobTuning,
  WorkerLifecycle,
} from '../src/platform/jobs/index.js';
import { testConfig } from './test-config.js';

/** Much shorter than the standard, so that tests are too. */
const QUICK_JOBS: JobTuning = {
  concurrency: 1,
  lockDuration: 1500,
  stalledInterval: 400,
  maxStalledCount: 20,
  plannerSilence: 1500,
  plannerRetry: 1000,
};
const QUICK_REMINDERS: ReminderTuning = {
  leaseS: 1,
  batch: 5,
  attempts: 3,
  backoffS: 0.05,
  rest: 0,
};

export interface ReminderWorkerOptions {
  readonly databaseUrl: string;
  /** Another way to the same database. */
  readonly appDatabaseUrl?: string;
  readonly redisUrl?: string | null;
  /** Nobody plans by itself without it, but once at the start. */
  readonly plannerPauseMs?: number;
  /** How soon a dead line is given up. */
  readonly databaseSilenceMs?: number;
  readonly failpoint?: (at: Failpoint) => Promise<void>;
  readonly reminders?: Partial<ReminderTuning>;
}

/** A worker process with the engine of the reminders as in production, but for its patience. Not started yet. */
export async function reminderWorker(options: ReminderWorkerOptions): Promise<TestingModule> {
  const {
    databaseUrl,
    appDatabaseUrl = null,
    redisUrl = null,
    plannerPauseMs,
    databaseSilenceMs,
  } = options;
  const { failpoint = () => Promise.resolve() } = options;
  const config = testConfig({
    databaseUrl,
    appDatabaseUrl,
    redisUrl,
    limits: {
      databasePool: 3,
      ...(plannerPauseMs !== undefined && { plannerPauseMs }),
      ...(databaseSilenceMs !== undefined && { databaseSilenceMs }),
    },
  });
  const failpoints: Failpoints = { reach: failpoint };
  const app = await Test.createTestingModule({
    imports: [
      ConfigModule.with(config),
      DatabaseModule.with(config, []),
      JobsModule,
      // The engine asks where a deadline stands; who knows that has a job of its own.
      DeadlinesModule,
    ],
    providers: [...REMINDER_ENGINE, NoticeWriter],
  })
    .overrideProvider(JOB_TUNING)
    .useValue(QUICK_JOBS)
    .overrideProvider(REMINDER_TUNING)
    .useValue({ ...QUICK_REMINDERS, ...options.reminders })
    .overrideProvider(Failpoints)
    .useValue(failpoints)
    .compile();
  return app.init();
}

export const startReminders = (app: TestingModule): Promise<void> =>
  app.get(WorkerLifecycle, { strict: false }).start();
export const stopReminders = (app: TestingModule): Promise<void> =>
  app.get(WorkerLifecycle, { strict: false }).stop();
