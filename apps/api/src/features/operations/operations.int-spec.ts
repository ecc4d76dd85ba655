import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asUser, type SignedIn } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aCaseload, dueIntakes, NOON, setTime } from '../../../test/factories/reminder.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { planReminders, tellReminders } from '../../../test/remind.js';
import { until } from '../../../test/until.js';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { defineJob, JobQueues, jobFault, PlannedRuns } from '../../platform/jobs/index.js';
import { openWorker } from '../../platform/jobs/queue-connection.js';
import { PLAN_TASK } from '../reminders/public.js';

const PROBE = defineJob<{ probeId: string }>({
  name: 'operations.probe',
  queue: 'imports',
  attempts: 1,
  backoffMs: 10,
});

let test: TestApp;
let admin: SignedIn;
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const state = async () => (await admin.get('/api/v1/operations').expect(200)).body;
const trail = () =>
  test.database.query<{ action: string; entity_id: string | null }>(
    "select action, entity_id from audit_entries where action like '%.retry%' and outcome = 'DONE' order by position",
  );

beforeAll(async () => {
  test = await createTestApp();
  await setTime(test.database, NOON);
  admin = await asUser(test, 'ADMIN');
  const caseload = await aCaseload(test.database);
  await dueIntakes(test.database, caseload, 3);
});
afterAll(() => test.close());

describe('the page of those who run it', () => {
  it('says that nothing has run yet, and names every task (OPS-02)', async () => {
    const { planner, tasks, queues, store, silences, outbox } = await state();
    expect(planner).toMatchObject({ ranAt: null, silent: true, elected: false });
    expect(tasks).toContainEqual(
      expect.objectContaining({ name: PLAN_TASK, everySeconds: 60, nextAt: null, late: false }),
    );
    expect([store, queues.length, silences, outbox.waiting]).toEqual(['POSTGRES', 3, [], 0]);
  });

  it('says when each task ran, what it did, when it runs next and what stands in its way (OPS-02)', async () => {
    const task = async () =>
      (await state()).tasks.find(({ name }: { name: string }) => name === PLAN_TASK);
    await planReminders(test);
    await get(PlannedRuns).note(newId(), PLAN_TASK, { tookMs: 12, fault: null });
    const ran = await task();
    expect(ran).toMatchObject({ tookMs: 12, fault: null, late: false });
    expect(ran.counts).toContainEqual({ name: 'planned', count: 6 });
    expect(Date.parse(ran.nextAt) - Date.parse(ran.ranAt)).toBe(60_000);
    await get(PlannedRuns).note(newId(), PLAN_TASK, { tookMs: 1, fault: 'QueryFailedError 57014' });
    expect(await task()).toMatchObject({ fault: 'QueryFailedError 57014', ranAt: ran.ranAt });
    await letPass(test, '10 minutes');
    expect(await task()).toMatchObject({ late: true });
  });

  it('says that a task of a day which failed is tried again in a minute (OPS-02)', async () => {
    const daily = 'storage.sweep-blobs';
    await get(PlannedRuns).note(newId(), daily, { tookMs: 1, fault: 'QueryFailedError 55P03' });
    const { failedAt, nextAt } = (await state()).tasks.find(
      ({ name }: { name: string }) => name === daily,
    );
    expect(Date.parse(nextAt) - Date.parse(failedAt)).toBe(60_000);
  });

  it('counts what is due, what waits in the queues and for how long (OPS-01)', async () => {
    const { reminders, queues } = await state();
    expect(reminders).toMatchObject({ due: 3, parked: 0, told: 0 });
    expect(reminders.lagSeconds).toBeGreaterThanOrEqual(600);
    const standard = queues.find(({ queue }: { queue: string }) => queue === 'default');
    expect(standard.waiting).toBeGreaterThan(0);
    expect(standard.waitingSeconds).toEqual(expect.any(Number));
  });
});

describe('what quiet hours hold', () => {
  it('is counted apart and is not late, neither then nor in the morning (OPS-08)', async () => {
    const [{ now } = { now: '' }] = await test.database.query<{ now: string }>(
      'select app.now()::text as now',
    );
    await setTime(test.database, '2026-02-04T21:00:00+04:00');
    await test.database.query('update reminder_occurrences set created_at = app.now()');
    admin = await asUser(test, 'ADMIN');
    expect((await state()).reminders).toMatchObject({ due: 0, held: 3, lagSeconds: null });
    expect(Date.parse((await state()).reminders.heldUntil)).toBe(
      Date.parse('2026-02-05T08:00+04:00'),
    );
    await setTime(test.database, '2026-02-05T08:01:00+04:00');
    admin = await asUser(test, 'ADMIN');
    const { reminders } = await state();
    expect(reminders).toMatchObject({ due: 3, held: 0, heldUntil: null });
    expect(reminders.lagSeconds).toBeLessThan(120);
    await setTime(test.database, now);
  });
});

describe('a reminder that was given up', () => {
  beforeAll(async () => {
    // The product's time has passed: whoever retries has just proved who they are.
    admin = await asUser(test, 'ADMIN');
  });

  it('is shown with the kind of its fault and no case, and told after another try (OPS-03, OPS-04)', async () => {
    const [parked] = await test.database.query<{ id: string }>(
      `update reminder_occurrences set state = 'PARKED', attempt = 5, finished_at = app.now(), fault = 'Error 23514'
        where id = (select id from reminder_occurrences limit 1) returning id`,
    );
    const list = async () => (await admin.get('/api/v1/parked-occurrences').expect(200)).body;
    const { items, total } = await list();
    expect([total, Object.keys(items[0]).sort()]).toEqual([
      1,
      ['attempts', 'channel', 'dueAt', 'fault', 'id', 'parkedAt', 'trigger'],
    ]);
    expect(items[0]).toMatchObject({ id: parked!.id, trigger: 'WORK_DUE', fault: 'Error 23514' });
    const retry = `/api/v1/parked-occurrences/${parked!.id}/retry`;
    expect((await admin.post(retry).expect(200)).body).toEqual({ retried: 1 });
    await admin.post(retry).expect(404);
    await tellReminders(test);
    expect((await state()).reminders).toMatchObject({ due: 0, parked: 0, told: 3 });
    expect((await admin.post('/api/v1/parked-occurrences/retry').expect(200)).body.retried).toBe(0);
    expect(await trail()).toEqual([
      { action: 'parked-occurrence.retry', entity_id: parked!.id },
      { action: 'parked-occurrence.retry-all', entity_id: null },
    ]);
  });

  it('is not taken up again by a cookie alone (ACC-10)', async () => {
    const left = await asUser(test, 'ADMIN');
    await letPass(test, '6 minutes');
    const refused = await left.post('/api/v1/parked-occurrences/retry').expect(401);
    expect(refused.body.code).toBe('REAUTH_REQUIRED');
    admin = await asUser(test, 'ADMIN');
  });
});

describe('a job that was given up', () => {
  it('is shown by kind of its fault and done after another try (OPS-03, OPS-04)', async () => {
    let isBroken = true;
    const work = () => {
      if (isBroken) throw jobFault(new RangeError('Əliyev Rəşad'));
      return Promise.resolve();
    };
    const worker = openWorker(test.config, 'imports', work, {});
    await get(UnitOfWork).run(systemActor(newId()), (tx) => {
      tx.enqueue(PROBE, { probeId: newId() });
      return Promise.resolve();
    });
    const failed = async () => (await admin.get('/api/v1/failed-jobs').expect(200)).body;
    await until('it was given up', async () => (await failed()).total === 1);
    const [job] = (await failed()).items;
    expect(job).toMatchObject({ queue: 'imports', name: 'operations.probe', fault: 'RangeError' });
    isBroken = false;
    const retry = `/api/v1/failed-jobs/imports/${job.id}/retry`;
    expect((await admin.post(retry).expect(200)).body).toEqual({ retried: 1 });
    await until('it was done', async () => !(await get(JobQueues).hasFailed('imports', job.id)));
    await admin.post(retry).expect(404);
    await admin.post('/api/v1/failed-jobs/imports/1/retry').expect(404);
    expect(await trail()).toContainEqual({ action: 'failed-job.retry', entity_id: job.id });
    await worker.close();
  });
});

describe('deliveries', () => {
  it('of what is told late are of the day on which it is told, as is "told today" (OPS-05)', async () => {
    await test.database.query(
      "update reminder_occurrences set due_local_date = due_local_date - 3, due_at = due_at - interval '3 days' where state = 'TOLD'",
    );
    const { items } = (await admin.get('/api/v1/operations/deliveries').expect(200)).body;
    expect(items).toContainEqual(
      expect.objectContaining({
        day: '2026-02-04',
        channel: 'IN_APP',
        state: 'DELIVERED',
        count: 3,
      }),
    );
    expect((await state()).reminders).toMatchObject({ told: 3 });
    await letPass(test, '1 day');
    admin = await asUser(test, 'ADMIN');
    expect((await state()).reminders).toMatchObject({ told: 0 });
    await letPass(test, '-1 day');
    admin = await asUser(test, 'ADMIN');
  });

  it('are counted by day, way and state, those of an unknown state too (OPS-05)', async () => {
    await test.database.query('alter table mail_messages drop constraint ck_mail_messages_state');
    await test.database.query(
      `insert into mail_messages select (jsonb_populate_record(null::mail_messages, jsonb_build_object(
           'id', gen_random_uuid(), 'template', 'INVITATION', 'recipient_id', $1::text, 'link_id', gen_random_uuid(),
           'subject_id', gen_random_uuid(), 'state', state, 'attempts', 0, 'created_at', app.now() - age))).*
         from (values ('SENT', interval '0'), ('HELD', interval '0'), ('HELD', interval '0'), ('OF_LATER', interval '0'),
           ('SENT', interval '2 days'), ('SENT', interval '20 days')) v(state, age)`,
      [admin.id],
    );
    const { days, items } = (await admin.get('/api/v1/operations/deliveries').expect(200)).body;
    expect(days).toBe(14);
    expect(items).toEqual([
      { day: '2026-02-04', channel: 'IN_APP', state: 'DELIVERED', reason: null, count: 3 },
      { day: '2026-02-04', channel: 'MAIL', state: 'DELIVERED', reason: null, count: 1 },
      { day: '2026-02-04', channel: 'MAIL', state: 'HELD', reason: null, count: 2 },
      { day: '2026-02-04', channel: 'MAIL', state: 'OTHER', reason: null, count: 1 },
      { day: '2026-02-02', channel: 'MAIL', state: 'DELIVERED', reason: null, count: 1 },
    ]);
  });
});
