import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  type Desks,
  inCheck,
  type ReadmissionBody,
  theDesks,
} from '../../../test/factories/readmission.factory.js';
import { setClockSignedIn } from '../../../test/fixed-clock.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import { planReminders, tellReminders } from '../../../test/remind.js';
import { newId } from '../../platform/ids/index.js';
import { MailSendHandler } from '../../platform/mail/mail-send.handler.js';
import { DigestPlanner } from './digest-planner.js';
import { LetterTokens } from './letter-tokens.js';

let server: TestMailServer;
let test: TestApp;
let desks: Desks;
let of: ReadmissionBody;
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
/** The links of the lines with this title in somebody's latest letter. */
const linksOf = ({ email }: SignedIn, title: string): string[][] =>
  (server.letters.filter(({ recipients }) => recipients.includes(email)).at(-1)?.text ?? '')
    .split('\n- ')
    .filter((line) => line.startsWith(title))
    .map((line) => [...line.matchAll(/#t=([\w-]+)/g)].map(([, token]) => token ?? ''));
const look = async (by: SignedIn, token = ''): Promise<object> =>
  (await by.post('/api/v1/line-answers/read', { token }).expect(200)).body as object;
const cannot = (by: SignedIn, token = '') =>
  by.post('/api/v1/line-answers', { token, reason: 'AWAY' });
const inbox = async (by: SignedIn): Promise<{ trigger: string }[]> =>
  (await by.get('/api/v1/notices?show=OPEN').expect(200)).body.items;

const nameOf = async ({ id }: SignedIn): Promise<string | undefined> =>
  (await test.database.query<{ name: string }>('select name from users where id = $1', [id]))[0]
    ?.name;

const REPLY = 'Reply to a readmission request';
const PASSED = 'Limit of a readmission request has passed, effect to be confirmed';
const COLLEAGUE = 'A colleague cannot do it';

beforeAll(async () => {
  server = await startMailServer();
  test = await createTestApp({ config: { smtpUrl: server.url } });
  await setClockSignedIn(test, '2026-02-02T11:00:00+04:00');
  desks = await theDesks(test);
  await test.database.query("update users set locale = 'en'");
  of = await inCheck(desks, '2026-02-02');
  await morning('2026-02-10');
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

describe('"I cannot" at the line of a readmission (DIG-05)', () => {
  it('is refused while there is no head who could be told, and leaves the line open', async () => {
    const [[, , token] = []] = linksOf(desks.officer, REPLY);
    const away = (status: string) =>
      test.database.query('update users set status = $2 where id = $1', [desks.head.id, status]);
    await away('DISABLED');
    expect(await look(desks.officer, token)).toMatchObject({ action: 'CANNOT', above: null });
    const refused = await cannot(desks.officer, token).expect(422);
    expect(refused.body).toMatchObject({ params: { rule: 'ANSWER_ABOVE' } });
    expect(await inbox(desks.officer)).toMatchObject([{ trigger: 'READMISSION_REPLY_DUE' }]);
    await away('ACTIVE');
  });

  it('says whom it tells, and tells the head with the reason', async () => {
    const [[, , token] = []] = linksOf(desks.officer, REPLY);
    expect(await look(desks.officer, token)).toMatchObject({ above: 'SMS_HEAD' });
    expect(await inbox(desks.head)).toEqual([]);
    const told = [{ name: await nameOf(desks.head), role: 'SMS_HEAD' }];
    expect((await cannot(desks.officer, token).expect(200)).body).toMatchObject({ told });
    expect(await look(desks.officer, token)).toMatchObject({ answered: 'CANNOT', told });
    await tellReminders(test);
    expect(await inbox(desks.officer)).toEqual([]);
    expect(await inbox(desks.head)).toMatchObject([
      {
        trigger: 'CANNOT_DO',
        kind: 'AWAY',
        caseId: null,
        readmissionId: of.id,
        caseNumber: of.number,
      },
    ]);
    expect(await inbox(desks.registry)).toEqual([]);
  });

  it('is not offered to the head, above whom there is nobody; an earlier link says so', async () => {
    await morning('2026-02-11');
    const [[done, ...others] = []] = linksOf(desks.head, COLLEAGUE);
    expect(others).toHaveLength(1);
    expect(await look(desks.head, done)).toMatchObject({ caseNumber: of.number, above: null });
    await morning('2026-02-17');
    expect(linksOf(desks.head, REPLY).map((links) => links.length)).toEqual([2]);
    const [line] = await test.database.query<{ id: string }>(
      "select id from notices where recipient_id = $1 and trigger = 'READMISSION_REPLY_DUE'",
      [desks.head.id],
    );
    const link = { letterId: newId(), noticeId: line!.id, action: 'CANNOT' } as const;
    const address = get(LetterTokens).lineAddress(link, new Date('2026-02-17T04:20:00Z'));
    const token = address.split('#t=')[1];
    expect(await look(desks.head, token)).toMatchObject({ action: 'CANNOT', above: null });
    await cannot(desks.head, token).expect(422);
  });

  it('speaks to the head of the effect once the limit has passed, not of a reply (D-03)', async () => {
    await morning('2026-02-18');
    expect(linksOf(desks.head, REPLY)).toEqual([]);
    const [[token] = []] = linksOf(desks.head, PASSED);
    expect(await look(desks.head, token)).toMatchObject({ kind: 'EFFECT_TO_CONFIRM' });
  });
});
