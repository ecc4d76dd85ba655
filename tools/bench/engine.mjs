// The product's planner and queue inside this process, without the timers of a worker: what is measured is one call.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';

const dist = (path) => new URL(`../../apps/api/dist/${path}`, import.meta.url);
const load = (path) => import(dist(path).href);

/** Whether this build sends letters of notices. */
export const hasDigests = existsSync(fileURLToPath(dist('features/digests/digest-planner.js')));

const LOOKED_SQL = `select app.now() as now, exists (select 1 from planner_heartbeats
  where task = 'reminders.plan' and began_at >= $1) as looked`;
const ASK_AGAIN_MS = 500;

/** A source at which the planner of a worker is already is left to that one: then it may have begun before what is measured. */
async function lookAtAll(ask, tick) {
  const { now } = await ask(new Date(0));
  for (;;) {
    await tick();
    if ((await ask(now)).looked) return;
    await wait(ASK_AGAIN_MS);
  }
}

/** @returns `plan` and `digest`: one run of each task; `wake`: a job that tells what is due; `stop` */
export async function openEngine(database, env = {}) {
  const { loadConfig } = await load('platform/config/index.js');
  const { createLogger } = await load('platform/logging/index.js');
  const { WorkerModule } = await load('worker.module.js');
  const { ReminderPlanner } = await load('features/reminders/reminder-planner.js');
  const { UnitOfWork, systemActor } = await load('platform/database/index.js');
  const config = loadConfig({ ...database.env, ...env });
  const logger = createLogger(config, { write: () => undefined });
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), {
    logger: false,
  });
  const get = (type) => app.get(type, { strict: false });
  const ask = (since) =>
    get(UnitOfWork).run(systemActor(randomUUID()), async (tx) => {
      const [row] = await tx.query(LOOKED_SQL, [since]);
      return row;
    });
  const digests = hasDigests ? await load('features/digests/digest-planner.js') : null;
  return {
    plan: () => lookAtAll(ask, () => get(ReminderPlanner).tick(randomUUID())),
    digest: () => get(digests.DigestPlanner).tick(randomUUID()),
    wake: () =>
      get(UnitOfWork).run(systemActor(randomUUID()), async (tx) =>
        tx.enqueue('reminders.tell', { dueAt: tx.now.toISOString() }),
      ),
    stop: () => app.close(),
  };
}
