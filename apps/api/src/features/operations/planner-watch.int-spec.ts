import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { asUser, type SignedIn } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { letPass, setClock } from '../../../test/fixed-clock.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import { planReminders } from '../../../test/remind.js';
import { newId } from '../../platform/ids/index.js';
import { MailSendHandler } from '../../platform/mail/index.js';
import { NoticeDeliveries, type ToldReminder } from '../reminders/public.js';
import { PlannerSilences } from './planner-silences.js';
import { PlannerWatch } from './planner-watch.js';

const TOKEN = 'a token of the tests, long enough';
const lines: string[] = [];
const mailed: ToldReminder[] = [];
let server: TestMailServer;
let test: TestApp;
let admins: SignedIn[];
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const look = () => get(PlannerWatch).look();
const said = (what: string) => lines.filter((line) => line.includes(what)).length;
const inbox = async (admin: SignedIn, show: string) =>
  (await admin.get(`/api/v1/notices?show=${show}`).expect(200)).body.items;
const silences = async () => (await admins[0]!.get('/api/v1/operations').expect(200)).body.silences;
const check = async () => {
  const ready = await admins[0]!.get('/api/health/ready').expect(200);
  return ready.body.checks.find(({ name }: { name: string }) => name === 'planner');
};

beforeAll(async () => {
  const log = { write: (line: string) => void lines.push(line) };
  server = await startMailServer();
  test = await createTestApp({ log, config: { metricsToken: TOKEN, smtpUrl: server.url } });
  await setClock(test, '2026-02-04T12:00:00+04:00');
  admins = [await asUser(test, 'ADMIN'), await asUser(test, 'ADMIN')];
  await asUser(test, 'COORDINATOR');
  get(NoticeDeliveries).register({
    channel: 'MAIL_NOW',
    deliver: (_tx, told) => Promise.resolve(void mailed.push(...told)),
  });
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

it('a planner that somebody has only just begun to listen for is not silent yet (OPS-06)', async () => {
  await look();
  await letPass(test, '170 seconds');
  await look();
  expect([await silences(), await check()]).toEqual([
    [],
    { name: 'planner', ok: true, detail: 'HEARD' },
  ]);
});

it('after three minutes every administrator is told, urgently and once (OPS-06)', async () => {
  await planReminders(test);
  await letPass(test, '179 seconds');
  await look();
  expect(await silences()).toEqual([]);
  await letPass(test, '2 seconds');
  server.broken = true;
  await Promise.all([look(), look()]);
  server.broken = false;
  await letPass(test, '20 minutes');
  await look();
  expect(await silences()).toEqual([
    { since: expect.any(String), noticedAt: expect.any(String), endedAt: null },
  ]);
  for (const admin of admins) {
    const [notice, ...more] = await inbox(admin, 'OPEN');
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ trigger: 'PLANNER_SILENT', group: 'URGENT', caseId: null });
  }
  expect(mailed.map(({ recipientId, urgent }) => [recipientId, urgent]).sort()).toEqual(
    admins.map(({ id }) => [id, true]).sort(),
  );
  expect(said('operations.planner-silent')).toBe(1);
});

it('its letters leave without the worker, which may be what is dead, and once (OPS-06)', async () => {
  const addresses = await test.database.query<{ email: string }>(
    "select email from users where role = 'ADMIN' and status = 'ACTIVE' order by email",
  );
  const reached = () => server.letters.flatMap(({ recipients }) => recipients).sort();
  expect(reached()).toEqual(addresses.map(({ email }) => email));
  await look();
  // The worker is back, and does the jobs that waited for it.
  const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
  for (const { id } of await test.database.query<{ id: string }>('select id from mail_messages'))
    await get(MailSendHandler).run({ messageId: id }, run);
  expect(reached()).toHaveLength(admins.length);
});

it('requests are answered all the same, and who watches is told (OPS-06, OPS-07)', async () => {
  expect(await check()).toEqual({ name: 'planner', ok: false, detail: 'SILENT' });
  expect((await request(test.url).get('/api/health/ready')).body).toEqual({ status: 'DEGRADED' });
  const scraped = await request(test.url)
    .get('/api/metrics')
    .set('Authorization', `Bearer ${TOKEN}`);
  expect(scraped.text).toContain('qayidis_planner_silent 1');
});

it('another process that has only just begun to listen does not end it (OPS-06)', async () => {
  const { work, notices, letters, readiness } = get(PlannerWatch) as unknown as Record<
    string,
    never
  >;
  await new PlannerWatch(work!, get(PlannerSilences), notices!, letters!, readiness!).look();
  expect((await silences())[0]).toMatchObject({ endedAt: null });
});

it('is over with the next run, and so are its notices; the next silence is told anew (OPS-06)', async () => {
  await planReminders(test);
  await look();
  expect((await silences())[0]).toMatchObject({ endedAt: expect.any(String) });
  expect(await inbox(admins[0]!, 'OPEN')).toEqual([]);
  expect((await inbox(admins[0]!, 'DONE'))[0]).toMatchObject({ settled: true });
  await letPass(test, '181 seconds');
  await look();
  expect([(await silences()).length, said('operations.planner-silent')]).toEqual([2, 2]);
});
