import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../test/factories/case.factory.js';
import { aDraft, anAssistedCase, anItem } from '../../../test/factories/plan.factory.js';
import { setClockSignedIn } from '../../../test/fixed-clock.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import { planReminders, tellReminders } from '../../../test/remind.js';
import { newId } from '../../platform/ids/index.js';
import { MailSendHandler } from '../../platform/mail/mail-send.handler.js';
import { DigestPlanner } from './digest-planner.js';

const PLANNED = '2026-02-16';

let server: TestMailServer;
let test: TestApp;
let team: Team;

beforeAll(async () => {
  server = await startMailServer();
  test = await createTestApp({ config: { smtpUrl: server.url } });
  team = await aTeam(test);
  const items = ['i1', 'i2'].map((key) =>
    anItem({ key, plannedOn: PLANNED, plannedMinor: 50_000 }),
  );
  await anAssistedCase(team, aDraft({ items }));
  await test.database.query("update users set locale = 'en'");
  await setClockSignedIn(test, `${PLANNED.slice(0, 8)}13T08:20:00+04:00`);
  await planReminders(test);
  await tellReminders(test);
  await test.app.get(DigestPlanner, { strict: false }).tick(newId());
  const waiting = await test.database.query<{ id: string }>(
    "select id from mail_messages where state = 'QUEUED' and template = 'DIGEST' order by id",
  );
  const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
  for (const { id } of waiting)
    await test.app.get(MailSendHandler, { strict: false }).run({ messageId: id }, run);
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

const deliveries = async (): Promise<{ kind: string }[]> => {
  const { body } = await team.mentor.call('get', '/notices').expect(200);
  const items = body.items as { trigger: string; kind: string }[];
  return items.filter(({ trigger }) => trigger === 'ITEM_DELIVERY_DUE');
};

it('two items of one kind and day are two lines; an answer closes its own (DIG-02)', async () => {
  const { email } = team.mentor.user;
  const letter = server.letters.find(({ recipients }) => recipients.includes(email))?.text ?? '';
  const lines = letter.split('\n- ').filter((line) => line.startsWith('Help is due'));
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'Help is due for delivery (1/2)',
    'Help is due for delivery (2/2)',
  ]);
  expect((await deliveries()).map(({ kind }) => kind)).toEqual(['BUS', 'BUS']);
  const [, token = ''] = /#t=([\w-]+)/.exec(lines[0] ?? '') ?? [];
  const look = await team.mentor.call('post', '/line-answers/read', { token }).expect(200);
  expect(look.body).toMatchObject({ trigger: 'ITEM_DELIVERY_DUE', kind: 'BUS' });
  await team.mentor.call('post', '/line-answers', { token }).expect(200);
  expect(await deliveries()).toHaveLength(1);
});
