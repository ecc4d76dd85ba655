import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { asUser } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type CaseBody, type Team } from '../../../test/factories/case.factory.js';
import {
  aVisitedCase as aTextableCase,
  type Numbered,
  personOf,
  SAFE,
  setHour,
} from '../../../test/factories/text.factory.js';
import { setClock as putClock } from '../../../test/fixed-clock.js';
import { startTextGateway, type TestTextGateway } from '../../../test/text-gateway.js';
import { until } from '../../../test/until.js';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { type JobRun, WorkerLifecycle } from '../../platform/jobs/index.js';
import {
  NoticeDeliveries,
  ReminderPlanner,
  TellRemindersHandler,
  type ToldReminder,
} from '../reminders/public.js';
import type { TextMessageResponse } from './dto/text-message.response.js';
import { TextMessageStore } from './text-message-store.js';
import { TextReceiptHandler } from './text-receipt.handler.js';
import { TextReconcileTask } from './text-reconcile.task.js';
import { TextSendHandler } from './text-send.handler.js';

let test: TestApp;
let gateway: TestTextGateway;
let team: Team;
const lines: string[] = [];

const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const attempt = (number = 1, isLastAttempt = false): JobRun => ({
  id: 'x',
  requestId: newId(),
  attempt: number,
  isLastAttempt,
});
const setClock = (instant: string) => setHour(test, instant);
const aVisitedCase = (safe?: Partial<typeof SAFE> | null, consent?: boolean) =>
  aTextableCase(test, team, safe, consent);

/** The one message of a case. */
async function messageOf(of: CaseBody): Promise<string> {
  const rows = await test.database.query<{ id: string }>(
    'select id from text_messages where case_id = $1',
    [of.id],
  );
  expect(rows).toHaveLength(1);
  return rows[0]!.id;
}

/** The same as if the planner had found it: written straight in, for what is tested is what comes after. */
async function due(of: CaseBody, at = '2026-03-10T10:00:00'): Promise<string> {
  await setClock(at);
  const occurrenceId = newId();
  await test.database.query(
    `insert into reminder_occurrences (id, trigger, step, subject_id, case_id, recipient_id, recipient_role, channel,
        channels, due_local_date, due_at, due_on, urgent, state)
     select $1, 'VISIT_DUE', 'DUE-2CD', d.id, c.id, c.principal_id, 'RETURNEE', 'TEXT', '{TEXT}', app.today(), app.now(),
        d.due_on, false, 'TOLD'
       from cases c join deadlines d on d.case_id = c.id and d.kind = 'VISIT_M3' where c.id = $2`,
    [occurrenceId, of.id],
  );
  const told: ToldReminder = {
    ...{ occurrenceId, noticeId: null, trigger: 'VISIT_DUE', recipientId: personOf(of).id },
    ...{ caseId: of.id, urgent: false, channels: ['TEXT'] },
  };
  await get(UnitOfWork).run(systemActor(newId()), (tx) =>
    get(NoticeDeliveries).carry(tx, [told, told]),
  );
  return messageOf(of);
}

/** Two days before the visit the ladder tells the person. @returns the id of the message */
async function told(of: CaseBody, at = '2026-03-10T10:00:00'): Promise<string> {
  await setClock(at);
  await get(ReminderPlanner).tick(newId());
  await get(TellRemindersHandler).run({}, attempt());
  return messageOf(of);
}
const send = (messageId: string, run = attempt()) => get(TextSendHandler).run({ messageId }, run);
const takenOf = (messageId: string) => gateway.taken.filter(({ id }) => id === messageId);
/** While the worker of the product runs. */
async function withWorker(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  await get(WorkerLifecycle).start();
  try {
    await until(what, check);
  } finally {
    await get(WorkerLifecycle).stop();
  }
}
const shown = async (of: CaseBody): Promise<TextMessageResponse> =>
  (await team.mentor.call('get', `/cases/${of.id}/text-messages`).expect(200)).body.items[0];
async function askedToCall(of: Numbered): Promise<boolean> {
  await get(TellRemindersHandler).run({}, attempt());
  const { body } = await team.mentor.call('get', '/notices?limit=100').expect(200);
  return (body.items as { trigger: string; caseNumber: string }[]).some(
    ({ trigger, caseNumber }) => trigger === 'TEXT_NOT_DELIVERED' && caseNumber === of.number,
  );
}

beforeAll(async () => {
  gateway = await startTextGateway();
  test = await createTestApp({
    log: { write: (line) => void lines.push(line) },
    config: {
      textGatewayUrl: gateway.url,
      textGatewayToken: 'gateway-token',
      textGatewayTimeoutMs: 1500,
      textReceiptSecret: 'a secret of the gateway and us',
    },
  });
  await putClock(test, '2026-03-03T11:00:00+04:00');
  team = await aTeam(test);
});
beforeEach(() => {
  gateway.answers = 202;
});
afterAll(async () => {
  await test.close();
  await gateway.stop();
});

describe('a text message to a returnee', () => {
  it('is carried by the worker, in neutral words, in their language, by a neutral sender (REM-50)', async () => {
    const of = await aVisitedCase({ language: 'RU' });
    const id = await told(of);
    await withWorker('it was sent', async () => (await shown(of)).state === 'SENT');
    const [taken] = takenOf(id);
    expect(taken).toMatchObject({ from: 'Xidmet', to: expect.stringMatching(/^\+99450/) });
    expect(taken?.text).toMatch(/^Здравствуйте/);
    expect(taken?.text).not.toContain(of.number);
    expect(gateway.asked.at(-1)?.headers['authorization']).toBe('Bearer gateway-token');
  });

  it('goes once, however often it is told and run (REM-53)', async () => {
    const of = await aVisitedCase();
    const id = await told(of);
    expect(await told(of)).toBe(id);
    await Promise.all([send(id), send(id), send(id)]);
    await send(id);
    expect(takenOf(id)).toHaveLength(1);
    expect(gateway.asked.filter(({ body }) => body.id === id)).toHaveLength(1);
  });

  it('is not taken from a worker whose transaction began later (REM-53)', async () => {
    const id = await told(await aVisitedCase());
    const store = get(TextMessageStore);
    const work = get(UnitOfWork);
    const claims = await work.run(systemActor(newId()), async (earlier) => {
      await earlier.query('select 1');
      const held = await work.run(systemActor(newId()), (later) => store.claim(later, id));
      return [held?.id, await store.claim(earlier, id)];
    });
    expect(claims).toEqual([id, null]);
  });

  it('waits for the next safe hour (REM-51)', async () => {
    const of = await aVisitedCase({ hourFrom: 14, hourTo: 16 });
    const id = await due(of);
    await send(id);
    expect(await shown(of)).toMatchObject({
      state: 'HELD',
      notBefore: '2026-03-10T10:00:00+00:00',
    });
    await send(id);
    expect(takenOf(id)).toEqual([]);
    await setClock('2026-03-10T14:00:10');
    await send(id);
    expect(takenOf(id)).toHaveLength(1);
  });

  it.each<[string, Partial<typeof SAFE> | null, boolean]>([
    ['NO_CONSENT', {}, false],
    ['NO_SAFE_CONTACT', null, true],
    ['CHANNEL_NOT_SAFE', { channels: ['PHONE'] }, true],
    ['NO_WORDS', { language: 'KA' }, true],
    ['NO_HOUR', { hourFrom: 22, hourTo: 6 }, true],
  ])('is not sent: %s; the mentor is asked to call (REM-52)', async (reason, safe, consent) => {
    const of = await aVisitedCase(safe, consent);
    const id = await due(of);
    await send(id);
    expect(takenOf(id)).toEqual([]);
    expect(await shown(of)).toMatchObject({ state: 'SKIPPED', reason });
    expect(await askedToCall(of)).toBe(true);
  });

  it('is not sent when the visit was held meanwhile, and nobody is asked to call', async () => {
    const of = await aVisitedCase();
    const id = await due(of);
    await test.database.query("update deadlines set state = 'MET' where case_id = $1", [of.id]);
    await send(id);
    expect(await shown(of)).toMatchObject({ state: 'SKIPPED', reason: 'NO_LONGER_SO' });
    expect(await askedToCall(of)).toBe(false);
  });

  it('is counted among the deliveries by why it was not sent (OPS-05)', async () => {
    const admin = await asUser(test, 'ADMIN');
    const { items } = (await admin.get('/api/v1/operations/deliveries').expect(200)).body;
    const texts = items.filter(({ channel }: { channel: string }) => channel === 'TEXT');
    for (const reason of ['NO_CONSENT', 'NO_SAFE_CONTACT', 'NO_WORDS', 'NO_HOUR'])
      expect(texts).toContainEqual(
        expect.objectContaining({ state: 'NOT_SENT', reason, count: 1 }),
      );
    expect(texts).toContainEqual(
      expect.objectContaining({ state: 'SKIPPED', reason: null, count: 1 }),
    );
  });

  it('that the gateway refuses is told to the mentor, at once and once (REM-55)', async () => {
    const of = await aVisitedCase();
    const id = await due(of);
    gateway.answers = 422;
    await send(id);
    await send(id);
    expect(await shown(of)).toMatchObject({ state: 'FAILED', reason: 'NUMBER_REFUSED' });
    expect(await askedToCall(of)).toBe(true);
    expect(gateway.asked.filter(({ body }) => body.id === id)).toHaveLength(1);
  });

  it('is tried again under the same id while the gateway cannot take it, and then given up (REM-54)', async () => {
    const of = await aVisitedCase();
    const id = await due(of);
    gateway.answers = 503;
    await expect(send(id)).rejects.toThrow('503');
    expect(await shown(of)).toMatchObject({ state: 'QUEUED' });
    await send(id, attempt(6, true));
    expect(await shown(of)).toMatchObject({ state: 'FAILED', reason: 'GATEWAY_UNREACHED' });
    expect(await askedToCall(of)).toBe(true);
  });

  it('whose outcome nobody knows goes once more under its id, then no more (REM-54)', async () => {
    const of = await aVisitedCase();
    const id = await due(of);
    gateway.answers = 'SILENT';
    await expect(send(id)).rejects.toThrow('took the message or not');
    await send(id, attempt(2));
    expect(await shown(of)).toMatchObject({ state: 'FAILED', reason: 'OUTCOME_UNKNOWN' });
    const asked = gateway.asked.filter(({ body }) => body.id === id);
    expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual([id, id]);
    expect(takenOf(id)).toHaveLength(1);
  });

  it('of a worker that died in the middle is taken up again (REM-53)', async () => {
    const of = await aVisitedCase();
    const id = await due(of);
    await test.database.query(
      `update text_messages set state = 'SENDING', attempt = 1, lease_until = app.now() - interval '1 second'
        where id = $1`,
      [id],
    );
    await test.database.query('delete from bullmq.job');
    await get(TextReconcileTask).tick(newId());
    await withWorker('it was sent', () => takenOf(id).length === 1);
  });

  it('that waits without a job is taken up again, also while an earlier job of it is known (REM-53)', async () => {
    const of = await aVisitedCase({ hourFrom: 14, hourTo: 16 });
    const id = await due(of);
    await withWorker('it waits', async () => (await shown(of)).state === 'HELD');
    await test.database.query(
      "delete from bullmq.job where id like 'text-' || $1 || '-%' and id <> 'text-' || $1 || '-0'",
      [id],
    );
    await setClock('2026-03-10T14:10:00');
    await get(TextReconcileTask).tick(newId());
    await withWorker('it was sent', () => takenOf(id).length === 1);
  });

  describe('that the gateway reports of (REM-56)', () => {
    const tokenOf = (id: string): string =>
      gateway.asked
        .findLast(({ body }) => body.id === id)
        ?.body.receiptUrl?.split('/')
        .at(-1) ?? '';
    const report = (token: string, body: object) =>
      request(test.url).post(`/api/v1/text-receipts/${token}`).send(body);
    const noted = async (id: string): Promise<void> => {
      const jobs = await test.database.query<{ data: string }>(
        "select data::text from bullmq.job where data::text like '%' || $1 || '%' and data::text like '%receipt%'",
        [id],
      );
      for (const { data } of jobs) {
        const found = JSON.parse(data) as Parameters<TextReceiptHandler['run']>[0];
        await get(TextReceiptHandler).run(found, attempt());
      }
      expect(jobs.length).toBeGreaterThan(0);
    };
    const sent = async (): Promise<[Numbered, string]> => {
      const of = await aVisitedCase();
      const id = await due(of);
      await send(id);
      return [of, id];
    };

    it('as delivered is shown so; nobody is asked to call, and a later word changes nothing', async () => {
      const [of, id] = await sent();
      await report(tokenOf(id), { status: 'DELIVERED' }).expect(204);
      await report(tokenOf(id), { status: 'DELIVERED' }).expect(204);
      await noted(id);
      await report(tokenOf(id), { status: 'FAILED', code: 'EXPIRED' }).expect(204);
      await noted(id);
      expect(await shown(of)).toMatchObject({ state: 'DELIVERED', reason: null });
      expect(await askedToCall(of)).toBe(false);
    });

    it('as failed is shown with the gateway’s code and told to the mentor', async () => {
      const [of, id] = await sent();
      await report(tokenOf(id), { status: 'FAILED', code: 'ABSENT-27' }).expect(204);
      await noted(id);
      expect(await shown(of)).toMatchObject({
        state: 'FAILED',
        reason: 'NOT_DELIVERED',
        gatewayCode: 'ABSENT-27',
      });
      expect(await askedToCall(of)).toBe(true);
    });

    it('decides what nobody knew, and is not sent again', async () => {
      const of = await aVisitedCase();
      const id = await due(of);
      gateway.answers = 'SILENT';
      await expect(send(id)).rejects.toThrow('took the message or not');
      await report(tokenOf(id), { status: 'DELIVERED' }).expect(204);
      await noted(id);
      await send(id, attempt(2));
      expect(gateway.asked.filter(({ body }) => body.id === id)).toHaveLength(1);
      expect(await shown(of)).toMatchObject({ state: 'DELIVERED' });
    });

    it('by a forged, foreign or worded report is refused and changes nothing', async () => {
      const [of, id] = await sent();
      const token = tokenOf(id);
      const forged = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
      for (const wrong of [forged, token.slice(0, -1), `${token}A`, 'x', id])
        await report(wrong, { status: 'FAILED' }).expect(410);
      await report(token, { status: 'READ' }).expect(400);
      const words = { status: 'FAILED', code: 'Əli has no phone' };
      await report(token, words).expect(400);
      expect(await shown(of)).toMatchObject({ state: 'SENT', gatewayCode: null });
    });
  });

  it('leaves its number and words in no log, job or row, and is nothing of a stranger’s', async () => {
    const numbers = gateway.asked.map(({ body }) => body.to);
    const [stored] = await test.database.query<{ text: string }>(
      `select (select string_agg(m::text, '') from text_messages m)
         || coalesce((select string_agg(j::text, '') from bullmq.job j), '')
         || (select string_agg(a::text, '') from audit_entries a) as text`,
    );
    for (const secret of [...numbers, 'Здравствуйте', 'görüşünüz', 'gateway-token'])
      expect(`${stored?.text}${lines.join('')}`).not.toContain(secret);
    const of = await aVisitedCase();
    const strangers = await aTeam(test);
    await strangers.coordinator.call('get', `/cases/${of.id}/text-messages`).expect(404);
  });
});
