import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Colleague, type Team } from '../../../test/factories/case.factory.js';
import { aDraft, anAssistedCase, anItem } from '../../../test/factories/plan.factory.js';
import { setClockSignedIn } from '../../../test/fixed-clock.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import { planReminders, tellReminders } from '../../../test/remind.js';
import { TrueReminders0340 } from '../../platform/database/migrations/0340-true-reminders.js';
import { newId } from '../../platform/ids/index.js';
import { MailSendHandler } from '../../platform/mail/mail-send.handler.js';
import type { NoticeResponse } from '../notices/public.js';
import { DigestPlanner } from './digest-planner.js';

let server: TestMailServer;
let test: TestApp;
let team: Team;
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });

async function morning(day: string): Promise<void> {
  await setClockSignedIn(test, `${day}T08:20:00+04:00`);
  await planReminders(test);
  await tellReminders(test);
  await get(DigestPlanner).tick(newId());
  const waiting = await test.database.query<{ id: string }>(
    "select id from mail_messages where state = 'QUEUED' and template = 'DIGEST' order by id",
  );
  const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
  for (const { id } of waiting) await get(MailSendHandler).run({ messageId: id }, run);
}

interface Letter {
  readonly text: string;
  readonly html: string;
}
const lastTo = ({ user: { email } }: Colleague): Letter => {
  const { text = '', html = '' } =
    server.letters.filter(({ recipients }) => recipients.includes(email)).at(-1) ?? {};
  return { text, html };
};
/** The lines of a letter about deliveries that are due on a day. */
const deliveryLines = ({ text }: Letter, due: string): string[] =>
  text
    .split('\n- ')
    .filter((line) => line.startsWith('Help is due') && line.includes(`due ${due}`));
const tokenOf = (line: string | undefined, action: string): string =>
  new RegExp(`${action}: \\S+#t=([\\w-]+)`).exec(line ?? '')?.[1] ?? '';
const deliveries = async (by: Colleague, dueOn: string, show = 'OPEN') =>
  ((await by.call('get', `/notices?show=${show}`).expect(200)).body.items as NoticeResponse[])
    .filter((one) => one.trigger === 'ITEM_DELIVERY_DUE' && one.dueOn === dueOn)
    .map(({ step, settled }) => ({ ...step, settled }));
const answer = (by: Colleague, token: string, body: object = {}) =>
  by.call('post', '/line-answers', { token, ...body }).expect(200);

beforeAll(async () => {
  server = await startMailServer();
  test = await createTestApp({ config: { smtpUrl: server.url } });
  team = await aTeam(test);
  const items = ['2026-02-16', '2026-02-26', '2026-03-16', '2026-03-16'].map((plannedOn, at) =>
    anItem({ key: `i${at}`, plannedOn, plannedMinor: 25_000 }),
  );
  await anAssistedCase(team, aDraft({ items }));
  await test.database.query("update users set locale = 'en'");
  await test.database.query("update tasks set state = 'CANCELLED'");
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

describe('where the first look comes late', () => {
  beforeAll(async () => {
    await test.database.query("update users set locale = 'az' where id = $1", [
      team.mentor.user.id,
    ]);
    await morning('2026-02-24');
    await test.database.query("update users set locale = 'en'");
  });

  it('nobody is said to have been told first who was not (REM-08)', async () => {
    expect(await deliveries(team.coordinator, '2026-02-16')).toMatchObject([
      { offset: 7, escalation: false },
    ]);
    const { text, html } = lastTo(team.coordinator);
    for (const form of [text, html]) {
      expect(form).toContain('7 days after the due day');
      expect(form).not.toContain('others were told first');
      expect(form).not.toContain('because others did not act');
    }
  });

  it('a step of an earlier day is named as planned, in both languages (DIG-03)', async () => {
    expect(await deliveries(team.mentor, '2026-02-26')).toMatchObject([{ offset: -3, late: true }]);
    const ofCoordinator = lastTo(team.coordinator);
    const ofMentor = lastTo(team.mentor);
    for (const form of [ofCoordinator.text, ofCoordinator.html])
      expect(form).toContain('Why: was to be told 7 days after the due day, is told late');
    for (const form of [ofMentor.text, ofMentor.html])
      expect(form).toContain('Səbəb: son tarixdən 3 gün əvvəl bildirilməli idi, gec bildirilib');
    // "Görüldü" reads as "seen", and would be pressed by whoever has read the line.
    expect(ofMentor.text).toContain('Edildi: http');
    expect(`${ofMentor.text}${ofMentor.html}`).not.toContain('Görüldü');
  });
});

describe('what was told before these rules held', () => {
  it('is put right: who was first, what was late, and once for each thing', async () => {
    await morning('2026-02-27');
    const before = [
      await deliveries(team.mentor, '2026-02-26'),
      await deliveries(team.coordinator, '2026-02-16'),
    ];
    expect(before[0]).toMatchObject([{ offset: 1, late: false }]);
    const runner = {
      query: (sql: string, values?: unknown[]) => test.database.query(sql, values),
    } as unknown as QueryRunner;
    await new TrueReminders0340().down(runner);
    await test.database.query(
      `update notices n set data = n.data - 'late' || jsonb_build_object('escalation', o.data->'escalation')
         from reminder_occurrences o where o.id = n.occurrence_id and o.data->>'anchor' is not null`,
    );
    await new TrueReminders0340().up(runner);
    expect([
      await deliveries(team.mentor, '2026-02-26'),
      await deliveries(team.coordinator, '2026-02-16'),
    ]).toEqual(before);
  });
});

describe('of several reminders of one thing', () => {
  let early: string[];
  beforeAll(async () => {
    await morning('2026-03-06');
    await morning('2026-03-13');
    early = deliveryLines(lastTo(team.mentor), '16 March 2026');
  });

  it('the latest alone stands in the inbox (REM-21)', async () => {
    const steps = await deliveries(team.mentor, '2026-03-16');
    expect(steps).toMatchObject([{ offset: -3 }, { offset: -3 }]);
    expect(await deliveries(team.mentor, '2026-03-16', 'DONE')).toEqual([]);
  });

  it('an answer to an earlier letter closes the one that is there (DIG-02)', async () => {
    await morning('2026-03-17');
    expect(await deliveries(team.mentor, '2026-03-16')).toMatchObject([
      { offset: 1 },
      { offset: 1 },
    ]);
    const token = tokenOf(early[0], 'Done');
    const look = await team.mentor.call('post', '/line-answers/read', { token }).expect(200);
    expect(look.body).toMatchObject({ over: false, answered: null });
    await answer(team.mentor, token);
    expect(await deliveries(team.mentor, '2026-03-16')).toHaveLength(1);
    const done = await deliveries(team.mentor, '2026-03-16', 'DONE');
    expect(done).toMatchObject([{ offset: 1, settled: false }]);
    const again = await team.mentor.call('post', '/line-answers/read', { token }).expect(200);
    expect(again.body).toMatchObject({ over: true, answered: 'DONE' });
  });
});

describe('what others did not do', () => {
  it('is said with when it happened, and that it was handed up (DIG-03, DIG-05)', async () => {
    await setClockSignedIn(test, '2026-03-17T21:05:00+04:00');
    const lines = deliveryLines(lastTo(team.mentor), '16 March 2026');
    expect(lines).toHaveLength(2);
    const [open] = await test.database.query<{ id: string }>(
      `select id from notices where trigger = 'ITEM_DELIVERY_DUE' and due_on = '2026-03-16' and done_at is null
          and recipient_id = $1`,
      [team.mentor.user.id],
    );
    expect(open).toBeDefined();
    for (const line of lines)
      await team.mentor.call('post', '/line-answers', {
        token: tokenOf(line, 'I cannot'),
        reason: 'AWAY',
      });
    await morning('2026-03-18');
    const { text, html } = lastTo(team.coordinator);
    for (const form of [text, html]) {
      expect(form).toContain('A colleague cannot do it');
      expect(form).toContain('Why: it happened yesterday at 21:05');
      expect(form).toContain('because others did not act');
    }
  });

  it('is said where others were really told first', async () => {
    await morning('2026-03-23');
    expect(await deliveries(team.coordinator, '2026-03-16')).toMatchObject([
      { offset: 7, escalation: true, late: false },
      { offset: 7, escalation: true, late: false },
    ]);
    const [line] = deliveryLines(lastTo(team.coordinator), '16 March 2026');
    expect(line).toContain('Why: 7 days after the due day (others were told first)');
  });
});
