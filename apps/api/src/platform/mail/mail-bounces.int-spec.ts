import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asUser } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import { AccountLinks } from '../auth/index.js';
import { systemActor, UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import { BounceServer } from './bounce-server.js';
import { MailBounces } from './mail-bounces.js';
import { MailSendHandler } from './mail-send.handler.js';
import { Mailer } from './mailer.js';
import { ReturnAddresses } from './return-addresses.js';

const DOMAIN = 'returns.example.org';
const PORT = 31_725;
const LMTP_PORT = 31_726;

let server: TestMailServer;
let app: TestApp;
let coordinator: Awaited<ReturnType<typeof asUser>>;
let reader: { id: string; email: string };
let letterId: string;
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  app.app.get<Provider>(type, { strict: false });

/** Says each line to the server and gives its answers: codes of the last line of each. */
async function converse(lines: readonly string[], port = PORT): Promise<number[]> {
  const socket: Socket = connect(port, '127.0.0.1');
  const codes: number[] = [];
  let rest = '';
  let wake = (): void => undefined;
  socket.on('data', (chunk: Buffer) => {
    rest += chunk.toString();
    for (let end = rest.indexOf('\r\n'); end !== -1; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (/^\d{3} /.test(line)) codes.push(Number(line.slice(0, 3)));
    }
    wake();
  });
  const answered = (count: number) =>
    new Promise<void>((resolve, reject) => {
      wake = () => (codes.length >= count ? resolve() : undefined);
      socket.once('close', () => reject(new Error(`closed after ${codes.join()}`)));
      socket.once('error', reject);
      wake();
    });
  await answered(1);
  for (const line of lines) {
    const before = codes.length;
    socket.write(`${line}\r\n`);
    await answered(before + 1);
  }
  socket.removeAllListeners('close');
  socket.destroy();
  return codes.slice(1);
}

const notification = (status = '5.1.1', action = 'failed', filling = ''): string =>
  [
    'From: MAILER-DAEMON@mx.example.org',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    `a secret word ${filling}`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 a secret word',
    '',
    '--b--',
    '.',
  ].join('\r\n');

const giveBack = (to: string, message = notification(), from = '') =>
  converse(['EHLO mx', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA', message, 'QUIT']);
const returnAddress = (): string => server.envelopes.at(-1) ?? '';
const letter = async () => {
  const [row] = await app.database.query<{ state: string; bounce_status: string | null }>(
    'select state, bounce_status from mail_messages where id = $1',
    [letterId],
  );
  return row;
};
const faults = () =>
  app.database.query<{ dsn_status: string | null }>(
    'select dsn_status from mail_faults where recipient_id = $1',
    [reader.id],
  );
const told = () =>
  app.database.query(
    `select 1 from reminder_occurrences where trigger = 'MAIL_RETURNED' and subject_id = $1`,
    [reader.id],
  );

async function sendLetter(): Promise<void> {
  await get(UnitOfWork).run(systemActor(newId()), async (tx) => {
    const linkId = await get(AccountLinks).issue(tx, reader.id, 'INVITATION');
    letterId = newId();
    await get(Mailer).queue(tx, {
      id: letterId,
      template: 'INVITATION',
      recipientId: reader.id,
      subjectId: linkId,
    });
  });
  const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
  await get(MailSendHandler).run({ messageId: letterId }, run);
}

beforeAll(async () => {
  server = await startMailServer();
  app = await createTestApp({
    config: { smtpUrl: server.url, bounceDomain: DOMAIN, bouncePort: PORT },
  });
  expect(await get(BounceServer).start()).toBe(PORT);
  coordinator = await asUser(app, 'COORDINATOR');
});
afterAll(async () => {
  await app.close();
  await server.stop();
});
beforeEach(async () => {
  const [id, email] = [randomUUID(), `${randomUUID()}@example.org`];
  await app.database.query(
    `insert into users (id, email, name, role, programme_id)
     select $1, $2, 'Şəhla Qədirova', 'MENTOR', programme_id from users where id = $3`,
    [id, email, coordinator.id],
  );
  reader = { id, email };
  await sendLetter();
});

describe('a letter that comes back later (DIG-10)', () => {
  it('leaves from an address of its own, which names nobody', () => {
    expect(returnAddress()).toMatch(/^bounces\+[a-z2-7]{52}@returns\.example\.org$/);
    expect(server.letters.at(-1)?.from?.address).toBe('no-reply@localhost');
  });

  it('is marked with its status alone, told to those who can act, and seen by them, once', async () => {
    expect(await giveBack(returnAddress())).toEqual([250, 250, 250, 354, 250, 221]);
    expect(await giveBack(returnAddress().toUpperCase())).toEqual([250, 250, 250, 354, 250, 221]);
    expect(await letter()).toEqual({ state: 'BOUNCED', bounce_status: '5.1.1' });
    expect(await faults()).toEqual([{ dsn_status: '5.1.1' }]);
    expect(await told()).toHaveLength(2);
    const { body } = await coordinator.get('/api/v1/mail-faults').expect(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({ recipientId: reader.id, code: null, status: '5.1.1' }),
    );
    const kept = await app.database.query(
      `select to_jsonb(m)::text as text from mail_messages m union all select to_jsonb(f)::text from mail_faults f
       union all select to_jsonb(a)::text from audit_entries a union all select to_jsonb(j)::text from bullmq.job j`,
    );
    expect(JSON.stringify(kept)).not.toContain('secret');
  });

  it('stays known not to arrive when a further letter is only taken', async () => {
    await giveBack(returnAddress());
    await sendLetter();
    expect(await faults()).toHaveLength(1);
    await coordinator.delete(`/api/v1/mail-faults/${reader.id}`).expect(204);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['a delay', notification('4.4.1', 'delayed')],
    ['a receipt', notification('2.0.0', 'delivered')],
    ['what is no notification', 'Subject: I am away\r\n\r\nUntil Monday\r\n.'],
    ['what is malformed', 'Content-Type: multipart/report; boundary=\r\n\r\n--\r\n.'],
  ])('is not marked by %s', async (_what, message) => {
    expect(await giveBack(returnAddress(), message)).toEqual([250, 250, 250, 354, 250, 221]);
    expect(await letter()).toMatchObject({ state: 'SENT' });
    expect(await faults()).toEqual([]);
  });

  describe('is refused, without a trace,', () => {
    const unchanged = async () => {
      expect(await letter()).toEqual({ state: 'SENT', bounce_status: null });
      expect([await faults(), await told()]).toEqual([[], []]);
    };

    it.each<[string, (known: string) => string]>([
      [
        'of a forged id',
        (known) => known.replace(/\+(.)/, (_all, sign) => `+${sign === 'a' ? 'b' : 'a'}`),
      ],
      [
        'of a forged signature',
        (known) =>
          known.replace(/(.)(..)@/, (_all, sign, more) => `${sign === 'a' ? 'b' : 'a'}${more}@`),
      ],
      ['of an id without signature', () => `bounces+${'a'.repeat(52)}@${DOMAIN}`],
      ['at another domain', (known) => known.replace(DOMAIN, 'example.org')],
      ['at an address of a person', () => `postmaster@${DOMAIN}`],
    ])('%s', async (_what, forge) => {
      const codes = await converse([
        'EHLO mx',
        'MAIL FROM:<>',
        `RCPT TO:<${forge(returnAddress())}>`,
        'DATA',
      ]);
      expect(codes).toEqual([250, 250, 550, 503]);
      await unchanged();
    });

    it('from a sender, since notifications have none', async () => {
      const codes = await converse(['EHLO mx', 'MAIL FROM:<somebody@example.org>']);
      expect(codes).toEqual([250, 550]);
      await unchanged();
    });

    it('when it is too large, said beforehand or not', async () => {
      expect(await converse(['EHLO mx', 'MAIL FROM:<> SIZE=300000'])).toEqual([250, 552]);
      const large = notification('5.1.1', 'failed', 'x'.repeat(70).concat('\r\n').repeat(4000));
      expect(await giveBack(returnAddress(), large)).toEqual([250, 250, 250, 354, 552, 221]);
      await unchanged();
    });

    it('for two letters at once', async () => {
      const known = returnAddress();
      const codes = await converse([
        'EHLO mx',
        'MAIL FROM:<>',
        `RCPT TO:<${known}>`,
        `RCPT TO:<${known}>`,
      ]);
      expect(codes).toEqual([250, 250, 250, 452]);
    });

    it('of a letter older than a month, which is taken and forgotten', async () => {
      await app.database.query(
        "update mail_messages set created_at = created_at - interval '31 days' where id = $1",
        [letterId],
      );
      await giveBack(returnAddress());
      await unchanged();
    });
  });
});

describe('a listener that speaks LMTP (BOUNCE_PROTOCOL)', () => {
  const LISTENER = {
    bounceDomain: DOMAIN,
    bouncePort: LMTP_PORT,
    bounceHost: '127.0.0.1',
    bounceProtocol: 'lmtp',
  } as const;
  let listener: BounceServer;
  const say = (lines: readonly string[]) => converse(lines, LMTP_PORT);

  beforeAll(async () => {
    listener = new BounceServer(LISTENER, get(ReturnAddresses), get(MailBounces));
    await listener.start();
  });
  afterAll(() => listener.onApplicationShutdown());

  it('is greeted with LHLO alone, and marks the letter that came back', async () => {
    expect(await say(['EHLO mx'])).toEqual([500]);
    const envelope = ['LHLO mx', 'MAIL FROM:<>', `RCPT TO:<${returnAddress()}>`];
    const codes = await say([...envelope, 'DATA', notification(), 'QUIT']);
    expect(codes).toEqual([250, 250, 250, 354, 250, 221]);
    expect(await letter()).toEqual({ state: 'BOUNCED', bounce_status: '5.1.1' });
    expect(await faults()).toEqual([{ dsn_status: '5.1.1' }]);
  });

  it('refuses an address that was not made here', async () => {
    const codes = await say(['LHLO mx', 'MAIL FROM:<>', `RCPT TO:<postmaster@${DOMAIN}>`]);
    expect(codes).toEqual([250, 250, 550]);
    expect(await letter()).toMatchObject({ state: 'SENT' });
  });
});
