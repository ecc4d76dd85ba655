// Reminders: how fast they are planned, and whether people notice while very many are told.
import { setTimeout as wait } from 'node:timers/promises';
import { openEngine } from './engine.mjs';
import { atRate } from './load.mjs';
import { readyWorker } from './ready-worker.mjs';
import {
  addDue,
  connect,
  leftToTell,
  makeDue,
  plannedRows,
  removeOurs,
  writeAgain,
} from './reminder-rows.mjs';
import { send } from './requests.mjs';

const LOAD = { rate: 50, seconds: 10 };
const FULL = 503;
const SETTLE_MS = 10_000;

/** Runs `work` with a connection of the owner and the product's planner; what it wrote is taken out again. */
export async function withDatabase({ database }, work) {
  const db = await connect(database.ownerUrl);
  const engine = await openEngine(database);
  try {
    await work({ db, engine });
  } finally {
    await engine.stop();
    await removeOurs(db);
    await db.client.end();
  }
}

/** Runs `work` on one thing that is due for each case. */
const withRows = (run, work) =>
  withDatabase(run, async ({ db, engine }) => {
    // What the caseload calls for already is planned before, and the planner is warm.
    await engine.plan();
    await addDue(db, run.most);
    await work({ db, engine });
  });

/** One tick over everything, beside the bare `insert .. select` of the rows that it wrote. */
export const measurePlanner = (run, note) =>
  withRows(run, async ({ db, engine }) => {
    const seconds = await timed(() => engine.plan());
    const rows = await plannedRows(db);
    const again = await timed(() => engine.plan());
    const bare = await writeAgain(db);
    const detail = { ...run.circumstances, rows, seconds: { first: seconds, nothingNew: again } };
    note(
      'planner: occurrences to bare insert .. select',
      '1/s',
      rows / seconds,
      rows / bare,
      detail,
    );
  });

/**
 * The case list at 50 requests/s while a worker tells what is due for every case, beside the same with nothing to tell: what
 * a worker does when it starts, and what the server clears up after so many rows, is over in both.
 */
export const measureDrain = (run, note) =>
  withRows(run, async ({ db, engine }) => {
    await engine.plan();
    let refused = 0;
    // Refused for want of room is an answer too; how many were stands in the detail.
    const list = (turn) =>
      send(run.api.url, run.requests['case list'](turn)).catch((error) => {
        if (error.status !== FULL) throw error;
        refused += 1;
      });
    const worker = await readyWorker(db, run.database);
    try {
      await wait(SETTLE_MS);
      const quiet = await atRate(list, LOAD);
      await makeDue(db);
      await wait(SETTLE_MS);
      const rows = await leftToTell(db);
      await engine.wake();
      await until(async () => (await leftToTell(db)) < rows);
      const start = performance.now();
      const before = await leftToTell(db);
      const busy = await atRate(list, LOAD);
      const still = await leftToTell(db);
      await until(async () => (await leftToTell(db)) === 0);
      const drained = (performance.now() - start) / 1000;
      const detail = {
        ...run.circumstances,
        rows,
        leftAfterLoad: still,
        refused,
        toldPerSecond: (before - still) / LOAD.seconds,
        seconds: { drain: drained },
        ms: { busy, quiet },
      };
      note(
        'case list: p95 at 50 requests/s while reminders drain',
        'ms',
        busy.p95,
        quiet.p95,
        detail,
      );
    } finally {
      await worker.stop();
    }
  });

const PATIENCE_MS = 900_000;

/** @throws Error after a quarter of an hour */
export async function until(holds, everyMs = 100) {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${holds}`);
    await wait(everyMs);
  }
}

export async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
