import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import {
  aCaseload,
  type Caseload,
  dueIntakes,
  moveTime,
  NOON,
  setTime,
  tally,
} from '../../../test/factories/reminder.factory.js';
import { reminderWorker, startReminders, stopReminders } from '../../../test/reminder-worker.js';
import { TestDatabase } from '../../../test/test-database.js';
import { until } from '../../../test/until.js';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { OccurrenceStore } from './occurrence-store.js';
import { NoticeDeliveries } from './notice-deliveries.js';
import { PLAN_TASK, PLANNING_LOCK, ReminderPlanner } from './reminder-planner.js';
import { ReminderReconciler } from './reminder-reconciler.js';
import { REMINDER_SOURCES } from './sources/index.js';
import { TELL_REMINDERS } from './reminders.jobs.definitions.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';

const ROUNDS = 'LONG_TESTS' in globalThis ? 50 : 3;
/** The largest: `REMINDERS_AT_ONCE=100000`, once, in some minutes. */
const AT_ONCE = Number(process.env['REMINDERS_AT_ONCE'] ?? 10_000);
const ROUNDS_AT_ONCE = 'LONG_TESTS' in globalThis && AT_ONCE === 10_000 ? 50 : 1;

let database: TestDatabase;
let caseload: Caseload;
let worker: TestingModule;
/** Each with connections of its own, as processes have. */
let others: TestingModule[];

const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  worker.get<Provider>(type, { strict: false });
const plan = () => get(ReminderPlanner).tick(newId());
const allPlan = () =>
  Promise.all(
    [worker, ...others].map((one) => one.get(ReminderPlanner, { strict: false }).tick(newId())),
  );
const reconcile = () => get(ReminderReconciler).tick(newId());
const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
const tellBy = (one: TestingModule) =>
  one.get(TellRemindersHandler, { strict: false }).run({}, run);
const tell = () => tellBy(worker);
const everyRound = async (work: () => Promise<void>, rounds = ROUNDS) => {
  for (let round = 0; round < rounds; round += 1) await work();
};
/** Occurrences due = notices shown, none twice. */
const expectAllTold = async (less = 0) => {
  const { due, ...rest } = await tally(database);
  expect(rest).toEqual({ told: due - less, shown: due - less, twice: 0 });
};

const openWorker = () => reminderWorker({ databaseUrl: database.url, reminders: { batch: 500 } });
/** Whatever was due is due no more, and nobody remembers that it was told. */
const forget = async () => {
  await database.query("update deadlines set state = 'MET', met_on = app.today()");
  await database.query('delete from reminder_occurrences');
  await database.query('delete from bullmq.job');
  await database.query('delete from job_outbox');
};

beforeAll(async () => {
  database = await TestDatabase.create();
  await setTime(database, NOON);
  caseload = await aCaseload(database);
  worker = await openWorker();
  others = await Promise.all(Array.from({ length: 4 }, openWorker));
});
beforeEach(async () => {
  await setTime(database, NOON);
  await forget();
});
afterAll(async () => {
  await Promise.all([worker, ...others].map((one) => one.close()));
  await database.drop();
});

describe('reminders are told once (REM-14)', () => {
  it('by five planners and five workers at once', () =>
    everyRound(async () => {
      await dueIntakes(database, caseload, 20);
      await allPlan();
      await Promise.all([tell(), ...others.map(tellBy)]);
      await expectAllTold();
    }));

  it('by a planner that meets another amid its writing: it leaves the source to that one instead of waiting', async () => {
    await dueIntakes(database, caseload, 5);
    await plan();
    await database.query('delete from planner_heartbeats');
    const [rows] = await database.query<{ all: string }>(
      'select jsonb_agg(o)::text as all from reminder_occurrences o',
    );
    await database.query('delete from reminder_occurrences');
    await get(UnitOfWork).run(systemActor(newId()), async (other) => {
      for (const { name } of REMINDER_SOURCES)
        await other.query('select pg_advisory_xact_lock($1::integer, hashtext($2))', [
          PLANNING_LOCK,
          name,
        ]);
      // Written and not committed: who wrote the same now would wait, and be refused after two seconds (55P03).
      await other.query(
        'insert into reminder_occurrences select * from jsonb_populate_recordset(null::reminder_occurrences, $1)',
        [rows?.all],
      );
      await plan();
    });
    // The look is that one's: the morning mail would else leave on the word of one that saw nothing.
    const beats = await database.query('select 1 from planner_heartbeats where task = $1', [
      PLAN_TASK,
    ]);
    expect(beats).toEqual([]);
    await plan();
    const [beat] = await database.query<{ counts: object }>(
      'select counts from planner_heartbeats where task = $1',
      [PLAN_TASK],
    );
    expect(beat?.counts).toMatchObject({ planned: 0, failed: 0 });
    await tell();
    await expectAllTold();
  });

  it('and not taken from a worker whose transaction began later', () =>
    everyRound(async () => {
      await dueIntakes(database, caseload, 5);
      await plan();
      const [store, work] = [get(OccurrenceStore), get(UnitOfWork)];
      const taken = await work.run(systemActor(newId()), async (earlier) => {
        await earlier.query('select 1');
        const held = await work.run(systemActor(newId()), (later) => store.claim(later, 60, 10));
        return [held.length, (await store.claim(earlier, 60, 10)).length];
      });
      expect(taken).toEqual([5, 0]);
      await forget();
    }));

  it('while one of them fails each time: it is parked, the others flow', async () => {
    const poison = new Set<string>();
    const isPoisoned = async (occurrenceId: string) => {
      const [row] = await database.query<{ subject: string }>(
        'select subject_id as subject from reminder_occurrences where id = $1',
        [occurrenceId],
      );
      return poison.has(row!.subject);
    };
    get(NoticeDeliveries).register({
      channel: 'DIGEST',
      deliver: async (_tx, told) => {
        if (poison.size === 0) return;
        for (const { occurrenceId } of told)
          if (await isPoisoned(occurrenceId)) throw new Error('poison');
      },
    });
    await everyRound(async () => {
      const ids = await dueIntakes(database, caseload, 10);
      poison.add(ids[3]!);
      await plan();
      await tell();
      for (let tries = 0; tries < 3; tries += 1) {
        await moveTime(database, '1 minute');
        await tell();
      }
      const parked = await database.query<{ subject_id: string; attempt: number; fault: string }>(
        "select subject_id, attempt, fault from reminder_occurrences where state = 'PARKED' order by created_at desc, subject_id",
      );
      expect(parked).toContainEqual({ subject_id: ids[3], attempt: 3, fault: 'Error' });
      await expectAllTold(parked.length);
    });
    poison.clear();
  });

  it('by an old worker and a new one beside each other, with a job of the older payload', () =>
    everyRound(async () => {
      await dueIntakes(database, caseload, 30);
      await allPlan();
      await database.query('delete from bullmq.job');
      await get(UnitOfWork).run(systemActor(newId()), async (tx) => {
        tx.enqueue<Record<string, string | number>>(TELL_REMINDERS.name, {
          occurrenceId: newId(),
          v: 0,
        });
        await tx.query('select 1');
      });
      const [newer = worker] = others;
      await Promise.all([startReminders(worker), startReminders(newer)]);
      await until('they tell', async () => (await tally(database)).told > 0);
      await stopReminders(worker);
      await dueIntakes(database, caseload, 5);
      await newer.get(ReminderPlanner, { strict: false }).tick(newId());
      await until('all was told', async () => {
        const { due, told } = await tally(database);
        return due === told;
      });
      await expectAllTold();
      await stopReminders(newer);
    }));

  it.each(['1 hour', '-1 hour', '1 day', '-1 day', '-10 minutes'])(
    'when the clock of the database is moved by %s',
    (interval) =>
      everyRound(async () => {
        await dueIntakes(database, caseload, 5);
        await plan();
        await moveTime(database, interval);
        await plan();
        await tell();
        await moveTime(database, interval.startsWith('-') ? interval.slice(1) : `-${interval}`);
        await plan();
        await tell();
        await expectAllTold();
      }),
  );

  it('when the clock goes back under a worker that died with what it had claimed', async () => {
    await dueIntakes(database, caseload, 5);
    await plan();
    await database.query(
      "update reminder_occurrences set state = 'SENDING', attempt = 1, lease_until = app.now() + interval '1 hour'",
    );
    await reconcile();
    await tell();
    await expectAllTold();
  });
});

describe('what a worker whose line is dead still holds', () => {
  it('is found by the reconciler without a wait, asked for once a second and told when it is free', async () => {
    await dueIntakes(database, caseload, 5);
    await plan();
    await database.query(
      `update reminder_occurrences set state = 'SENDING', attempt = 1, lease_until = app.now() - interval '1 minute'`,
    );
    const wakes = () =>
      database.query<{ wait: number }>('select delay_ms::integer as wait from bullmq.job');
    await database.query('delete from bullmq.job');
    await get(UnitOfWork).run(systemActor(newId()), async (dead) => {
      await dead.query('select 1 from reminder_occurrences for update');
      await reconcile();
      expect(await wakes()).toEqual([{ wait: 0 }]);
      await database.query('delete from bullmq.job');
      await tell();
      expect(await wakes()).toEqual([{ wait: 1000 }]);
    });
    await tell();
    await expectAllTold();
  });
});

describe('many at once', () => {
  it(`${AT_ONCE.toLocaleString('en')} are planned and told, none twice`, async () => {
    await dueIntakes(database, caseload, AT_ONCE);
    await everyRound(async () => {
      await Promise.all([plan(), plan()]);
      await tell();
      await expectAllTold();
      // Due again, as if it had never been told.
      await database.query('delete from reminder_occurrences');
    }, ROUNDS_AT_ONCE);
  }, 1_200_000);

  it('are told by one run of a process, which takes up what falls due meanwhile; another leaves its place', async () => {
    let second: Promise<void> | undefined;
    const busy = await reminderWorker({
      databaseUrl: database.url,
      failpoint: async (at) => {
        if (at !== 'AFTER_SEND' || second !== undefined) return;
        await dueIntakes(database, caseload, 7);
        await plan();
        second = tellBy(busy);
        // Ends although the first is held up here; else this would wait for itself.
        await second;
      },
    });
    await dueIntakes(database, caseload, 3);
    await plan();
    await tellBy(busy);
    await expect(second).resolves.toBeUndefined();
    await expectAllTold();
    await busy.close();
  });

  it('rest after each full batch, so that people at their screens go first', async () => {
    const claims: number[] = [];
    const resting = await reminderWorker({
      databaseUrl: database.url,
      reminders: { batch: 5, rest: 20 },
      failpoint: (at) => {
        if (at === 'BEFORE_CLAIM' || at === 'BEFORE_COMPLETE') claims.push(performance.now());
        return Promise.resolve();
      },
    });
    await dueIntakes(database, caseload, 10);
    await plan();
    await tellBy(resting);
    const [began = 0, ended = 0, again = 0] = claims;
    expect(again - ended).toBeGreaterThan(10 * (ended - began));
    await expectAllTold();
    await resting.close();
  });
});
