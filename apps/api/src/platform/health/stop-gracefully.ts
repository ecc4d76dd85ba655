import { setTimeout as wait } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { onSupervisorGone } from './on-supervisor-gone.js';
import { Readiness } from './readiness.js';

/** Time for a load balancer to see that this process is not ready any more. */
const NOTICE_MS = 1000;
/** Longest time for requests in flight; the whole stop stays under 15 s (security.md 6). */
const DRAIN_MS = 10_000;

/** On SIGTERM or SIGINT, and when `npm start` is gone: not ready, then no new connections, then the end of what runs, then exit. */
export function stopGracefully(app: NestExpressApplication, logger: Logger): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    app.get(Readiness, { strict: false }).stop();
    await wait(NOTICE_MS);
    const server = app.getHttpServer();
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    late.unref();
    await app.close();
    logger.info('stopped');
    logger.flush(() => process.exit());
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop(signal));
  onSupervisorGone(() => void stop('supervisor gone'));
  // A second fault on the way out must not cut off the requests that end.
  process.on('uncaughtException', (error) => void crash(error));
  process.on('unhandledRejection', (error) => void crash(error));

  async function crash(error: unknown): Promise<void> {
    logger.fatal(
      { name: error instanceof Error ? error.name : typeof error },
      'stopping after a fault',
    );
    process.exitCode = 1;
    await stop('fault');
  }
}
