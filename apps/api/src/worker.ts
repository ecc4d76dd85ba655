import 'reflect-metadata';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { settingsOrEnd } from './platform/config/index.js';
import { onSupervisorGone } from './platform/health/index.js';
import { WorkerLifecycle } from './platform/jobs/index.js';
import { createLogger, NestLogger } from './platform/logging/index.js';
import { BounceServer } from './platform/mail/index.js';
import { MetricsServer } from './platform/metrics/index.js';
import { WorkerModule } from './worker.module.js';

/** Longest time for the end after a fault; what is left over then is taken up again by others. */
const CRASH_MS = 15_000;

const config = settingsOrEnd();
const logger = createLogger(config);
Logger.overrideLogger(new NestLogger(logger));
const app = await NestFactory.createApplicationContext(WorkerModule.with(config, logger));
await app.get(WorkerLifecycle, { strict: false }).start();
await app.get(MetricsServer, { strict: false }).start();
await app.get(BounceServer, { strict: false }).start();
logger.info('worker started');
stopOnSignal(app);

/** On SIGTERM or SIGINT, and when `npm start` is gone: no new job, the end of those that run, exit; a fault ends the process the same way. */
function stopOnSignal(context: INestApplicationContext): void {
  let stopping: Promise<void> | undefined;
  const stop = (): void => {
    stopping ??= context.close().then(() => {
      logger.info('worker stopped');
      logger.flush(() => process.exit());
    });
  };
  const crash = (error: unknown): void => {
    logger.fatal({ name: error instanceof Error ? error.name : typeof error }, 'worker fault');
    process.exitCode = 1;
    setTimeout(() => process.exit(), CRASH_MS).unref();
    stop();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  onSupervisorGone(stop);
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
