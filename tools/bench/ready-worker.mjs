// A worker as it is in use: what it does when it starts is over.
import { setTimeout as wait } from 'node:timers/promises';
import { startWorker } from './product.mjs';
import { leftToTell } from './reminder-rows.mjs';

/** They look at every case when a worker starts, and take longest. */
const GREAT_TASKS = ['cases.watch', 'visits.watch', 'reminders.plan'];
const RAN = `select count(*)::int as ran from planner_heartbeats where task = any($1) and ran_at > $2`;
const ASK_AGAIN_MS = 500;
const REST_MS = 2000;

/** @returns a worker that has done all that it does when it starts, and told what a fresh caseload has to tell */
export async function readyWorker(db, database, env = {}) {
  const { now } = await db.one('select app.now() as now');
  const worker = startWorker(database, env);
  while ((await db.one(RAN, [GREAT_TASKS, now])).ran < GREAT_TASKS.length) await wait(ASK_AGAIN_MS);
  await wait(REST_MS);
  while ((await leftToTell(db)) > 0) await wait(ASK_AGAIN_MS);
  return worker;
}
