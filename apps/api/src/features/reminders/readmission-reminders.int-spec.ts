import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCalendar, azHolidayTable, azHolidays } from '@qayidis/domain/calendar';
import { dayOfShare, type DueExplanation, elapsedPercent } from '@qayidis/domain/deadlines';
import { addDays, plainDate } from '@qayidis/domain/kernel';
import { asUser } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  type Desks,
  inCheck,
  order,
  type ReadmissionBody,
  register,
  theDesks,
} from '../../../test/factories/readmission.factory.js';
import { setClock } from '../../../test/fixed-clock.js';
import { newId } from '../../platform/ids/index.js';
import { ELAPSED_SQL, RecomputeJob } from '../deadlines/public.js';
import { ReminderPlanner } from './reminder-planner.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';

let test: TestApp;
let desks: Desks;

const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
const SIGNED_IN = `update sessions set created_at = app.now(), authenticated_at = app.now(), last_seen_at = app.now(),
  expires_at = app.now() + interval '8 hours'`;

async function since(instant: string): Promise<void> {
  await setClock(test, instant);
  await test.database.query(SIGNED_IN);
}
async function remind(): Promise<void> {
  await get(ReminderPlanner).tick(newId());
  await get(TellRemindersHandler).run({}, run);
}
const toldOf = (of: ReadmissionBody) =>
  test.database.query<{ role: string; step: string; number: string }>(
    `select u.role, n.data->>'step' as step, n.data->>'caseNumber' as number from notices n
      join users u on u.id = n.recipient_id where n.readmission_id = $1 order by n.created_at, step, u.role`,
    [of.id],
  );

/** The register says that 80 % of its term is gone. */
async function isNear({ id }: ReadmissionBody): Promise<boolean> {
  const { body } = await desks.head.get('/api/v1/readmissions?clock=LAST_FIFTH').expect(200);
  return (body.items as { id: string }[]).some((one) => one.id === id);
}

beforeAll(async () => {
  test = await createTestApp();
  await since('2026-02-02T11:00:00+04:00');
  desks = await theDesks(test);
});
afterAll(() => test.close());

describe('the ladder of a reply (RDM-14, REM-16)', () => {
  it('tells at 50, 80 and 100 % who holds the request, each once, and the head when the limit is reached and passed', async () => {
    const of = await inCheck(desks, '2026-02-02');
    const days = [];
    const kindFor = async (desk: Desks['head']): Promise<string | undefined> =>
      (
        (await desk.get('/api/v1/notices').expect(200)).body.items as {
          readmissionId: string;
          kind: string;
        }[]
      ).find(({ readmissionId }) => readmissionId === of.id)?.kind;
    const asked: unknown[] = [];
    for (const day of ['09', '10', '14', '17', '18']) {
      await since(`2026-02-${day}T08:00:30+04:00`);
      const before = (await toldOf(of)).length;
      await remind();
      const told = await toldOf(of);
      days.push([day, ...told.slice(before).map(({ role, step }) => `${role} ${step}`)]);
      asked.push([day, await kindFor(desks.head), await kindFor(desks.officer)]);
      expect(told.every(({ number }) => number === of.number)).toBe(true);
    }
    const told = await toldOf(of);
    await remind();
    expect(await toldOf(of)).toEqual(told);
    expect(days).toEqual([
      ['09'],
      ['10', 'SMS_READMISSION ELAPSED+50PERCENT'],
      ['14', 'SMS_READMISSION ELAPSED+80PERCENT'],
      [
        '17',
        'SMS_HEAD ELAPSED+100PERCENT',
        'SMS_READMISSION ELAPSED+100PERCENT',
        'SMS_REGISTRY ELAPSED+100PERCENT',
      ],
      ['18', 'SMS_HEAD DUE+1CD'],
    ]);
    // Until its last day is over a reply is due; then the head is waited for to say what follows (D-03).
    expect(asked.slice(-2)).toEqual([
      ['17', 'READMISSION_REPLY', 'READMISSION_REPLY'],
      ['18', 'EFFECT_TO_CONFIRM', 'READMISSION_REPLY'],
    ]);
    const reason = { text: 'Cavab ayın 17-də faksla getdi.' };
    await order(desks.head, of, 'effect/deny', reason);
    expect(await kindFor(desks.head)).toBe('READMISSION_REPLY');
  });

  it('of a request that was entered late is told by its highest step to each, and says which were passed over', async () => {
    await since('2026-02-17T11:00:00+04:00');
    const late = {
      receivedOn: '2026-02-02',
      receivedReason: 'Poçt gecikib',
      incomingNumber: 'DE-9',
    };
    const of = await register(desks.registry, late);
    await remind();
    const told = await test.database.query(
      `select u.role, n.data->>'step' as step, jsonb_path_query_array(n.data, '$.passedOver[*].offset') as passed
        from notices n join users u on u.id = n.recipient_id where n.readmission_id = $1 order by u.role, step`,
      [of.id],
    );
    // Its holder is the registry: told of each step otherwise.
    expect(told).toEqual([
      { role: 'SMS_HEAD', step: 'ELAPSED+100PERCENT', passed: [] },
      { role: 'SMS_READMISSION', step: 'ELAPSED+80PERCENT', passed: [] },
      { role: 'SMS_REGISTRY', step: 'ELAPSED+100PERCENT', passed: [50, 80] },
    ]);
    const inbox = await desks.registry.get('/api/v1/notices').expect(200);
    const line = (inbox.body.items as { readmissionId: string; step: object }[]).find(
      ({ readmissionId }) => readmissionId === of.id,
    );
    expect(line?.step).toMatchObject({
      passedOver: [
        { anchor: 'ELAPSED', offset: 50, unit: 'PERCENT' },
        { anchor: 'ELAPSED', offset: 80, unit: 'PERCENT' },
      ],
    });
    await since('2026-02-18T08:00:30+04:00');
    await remind();
    expect((await toldOf(of)).at(-1)).toMatchObject({ role: 'SMS_HEAD', step: 'DUE+1CD' });
  });

  it('is silent once the reply went out, and shows its notices to the desks only', async () => {
    await since('2026-02-02T11:00:00+04:00');
    const of = await inCheck(desks, '2026-02-02', {
      incomingNumber: 'FR-1',
      requestingState: 'FR',
    });
    await since('2026-02-10T08:00:30+04:00');
    await remind();
    const inbox = await desks.officer.get('/api/v1/notices').expect(200);
    const line = (inbox.body.items as { readmissionId: string }[]).find(
      ({ readmissionId }) => readmissionId === of.id,
    );
    expect(line).toMatchObject({ caseId: null, caseNumber: of.number, dueOn: '2026-02-17' });
    const prepared = await order(desks.officer, of, 'reply/prepare', { outcome: 'POSITIVE' });
    const signed = await order(desks.head, prepared, 'reply/sign');
    const sent = { outgoingNumber: 'Ç-2', route: 'FAX', dispatchedOn: '2026-02-10' };
    await order(desks.registry, signed, 'reply/dispatch', sent);
    await since('2026-02-18T09:00:00+04:00');
    await remind();
    expect((await toldOf(of)).map(({ step }) => step)).toEqual(['ELAPSED+50PERCENT']);
    // Who has left the desk keeps no line of it.
    await test.database.query("update users set role = 'SMS_MONITOR' where id = $1", [
      desks.officer.id,
    ]);
    const after = await desks.officer.get('/api/v1/notices').expect(200);
    expect(after.body.items).toEqual([]);
    await test.database.query("update users set role = 'SMS_READMISSION' where id = $1", [
      desks.officer.id,
    ]);
  });

  it('counts in SQL as the domain does, for calendar days and working days, and so does the filter "80 % gone"', async () => {
    // Thursday: Novruz lies between it and the second working day.
    await since('2026-03-19T11:00:00+04:00');
    const normal = await register(desks.registry, { receivedOn: '2026-03-19' });
    const quick = await register(desks.registry, {
      receivedOn: '2026-03-19',
      procedure: 'ACCELERATED',
    });
    const calendar = createCalendar([2025, 2026, 2027].flatMap(azHolidayTable), azHolidays);
    for (const one of [normal, quick]) {
      const [row] = await test.database.query<{ explanation: DueExplanation; due: string }>(
        'select explanation, due_on::text as due from deadlines where readmission_id = $1',
        [one.id],
      );
      const due = plainDate(row!.due);
      for (let day = 0; day < 18; day += 1) {
        const today = addDays(plainDate('2026-03-19'), day);
        await since(`${today}T12:00:00+04:00`);
        const [sql] = await test.database.query<{ percent: number }>(
          `select ${ELAPSED_SQL}::integer as percent from deadlines d where d.readmission_id = $1`,
          [one.id],
        );
        const domain = elapsedPercent(row!.explanation, due, today, calendar);
        expect([one['procedure'], today, sql!.percent]).toEqual([one['procedure'], today, domain]);
        expect([today, await isNear(one)]).toEqual([today, domain >= 80 && today <= due]);
      }
      expect(dayOfShare(row!.explanation, due, 100, calendar)).toBe(due);
    }
  });
});

describe('a decided day off (RDM-06)', () => {
  it('moves the clock of a request as it moves those of cases, with a line in its history', async () => {
    await since('2026-06-08T11:00:00+04:00');
    const of = await register(desks.registry, {
      receivedOn: '2026-06-08',
      procedure: 'ACCELERATED',
    });
    expect(of.clock.dueOn).toBe('2026-06-10');
    const admin = await asUser(test, 'ADMIN');
    const off = {
      country: 'AZ',
      command: 'ADD',
      kind: 'EXTRA_OFF',
      date: '2026-06-09',
      name: 'OTHER',
      source: 'Nazirlər Kabineti',
    };
    const preview = await admin.post('/api/v1/holidays/preview', off).expect(200);
    expect(preview.body.moves.kinds).toContainEqual({ kind: 'READMISSION_REPLY', count: 1 });
    expect(preview.body.moves.first).toEqual([]);
    expect(JSON.stringify(preview.body)).not.toContain(of.number);
    const { seen } = preview.body as { seen: string };
    await admin.post('/api/v1/holidays', { ...off, reason: 'qərar', seen }).expect(200);
    const [asked] = await test.database.query<{ id: string }>(
      'select id from deadline_recomputations where finished_at is null',
    );
    await get(RecomputeJob).run({ recomputationId: asked!.id }, { requestId: newId() });
    const moved = await desks.head.get(`/api/v1/readmissions/${of.id}`).expect(200);
    expect(moved.body).toMatchObject({
      version: of.version,
      clock: { dueOn: '2026-06-11' },
      deadlines: [{ dueOn: '2026-06-11', moves: [{ from: '2026-06-10', cause: 'HOLIDAY' }] }],
    });
    expect(moved.body.events[0]).toMatchObject({ kind: 'CLOCK_MOVED', day: '2026-06-11' });
  });
});
