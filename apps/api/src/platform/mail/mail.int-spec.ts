import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import { until } from '../../../test/until.js';
import { AccountLinks, type LinkPurpose } from '../auth/index.js';
import { systemActor, UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import type { JobRun } from '../jobs/index.js';
import { WorkerLifecycle } from '../jobs/index.js';
import { Mailer } from './mailer.js';
import { MailReconcileTask } from './mail-reconcile.task.js';
import { MailSendHandler } from './mail-send.handler.js';
import { OutboxQueries } from './outbox.queries.js';

describe('a letter', () => {
  let server: TestMailServer;
  let app: TestApp;
  let work: UnitOfWork;
  const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
    app.app.get<Provider>(type, { strict: false });
  const attempt = (number: number): JobRun => ({
    id: 'x',
    requestId: newId(),
    attempt: number,
    isLastAttempt: number === 8,
  });
  const account = async (locale = 'az') => {
    const [id, email] = [randomUUID(), `${randomUUID()}@example.org`];
    await app.database.query(
      `insert into users (id, email, name, role, locale) values ($1, $2, 'Şəhla Qədirova', 'MENTOR', $3)`,
      [id, email, locale],
    );
    return { id, email };
  };
  /** As the worker, for which the accounts' own policies do not stand in the way. */
  const queue = (recipientId: string, purpose: LinkPurpose = 'INVITATION') =>
    work.run(systemActor(newId()), async (tx) => {
      const linkId = await get(AccountLinks).issue(tx, recipientId, purpose);
      await get(Mailer).queue(tx, { template: purpose, recipientId, subjectId: linkId });
      return linkId;
    });
  const row = async (recipientId: string) => {
    const [found] = await app.database.query<{ id: string; state: string; attempts: number }>(
      'select id, state, attempts from mail_messages where recipient_id = $1',
      [recipientId],
    );
    return found!;
  };
  const received = (email: string) =>
    server.letters.filter(({ recipients }) => recipients.includes(email));

  beforeAll(async () => {
    server = await startMailServer();
    app = await createTestApp({ config: { smtpUrl: server.url } });
    work = get(UnitOfWork);
  });
  afterAll(async () => {
    await app.close();
    await server.stop();
  });

  it('goes to its one reader, in their language, naming nobody and nothing of a case', async () => {
    const { id, email } = await account();
    const linkId = await queue(id);
    await get(MailSendHandler).run({ messageId: (await row(id)).id }, attempt(1));
    const [letter] = received(email);
    expect(letter).toMatchObject({
      subject: 'Hesabınız hazırdır',
      from: { name: 'Xidmət bildirişi', address: 'no-reply@localhost' },
      messageId: `<${(await row(id)).id}@localhost>`,
      recipients: [email],
    });
    expect(letter?.text).toContain(get(AccountLinks).addressOf(linkId, 'INVITATION'));
    expect(JSON.stringify(letter)).not.toContain('Qədirova');
    expect(await row(id)).toMatchObject({ state: 'SENT', attempts: 1 });
  });

  it('is tried again after a fault under the same Message-ID, and once only after success', async () => {
    const { id, email } = await account('en');
    await queue(id, 'PASSWORD_RESET');
    const { id: messageId } = await row(id);
    server.broken = true;
    await expect(get(MailSendHandler).run({ messageId }, attempt(1))).rejects.toThrow();
    expect(await row(id)).toMatchObject({ state: 'QUEUED' });
    server.broken = false;
    await get(MailSendHandler).run({ messageId }, attempt(2));
    await get(MailSendHandler).run({ messageId }, attempt(3));
    expect(received(email).map(({ subject }) => subject)).toEqual(['Choose a new password']);
  });

  it('is given up after the last attempt', async () => {
    const { id } = await account();
    await queue(id);
    server.broken = true;
    const { id: messageId } = await row(id);
    await expect(get(MailSendHandler).run({ messageId }, attempt(8))).rejects.toThrow();
    server.broken = false;
    expect(await row(id)).toMatchObject({ state: 'FAILED' });
  });

  it('that its address refuses for good is not tried again, and the address is known not to work (DIG-09)', async () => {
    const { id, email } = await account();
    const faults = () =>
      app.database.query('select smtp_code from mail_faults where recipient_id = $1', [id]);
    server.refused.add(email);
    await queue(id);
    await get(MailSendHandler).run({ messageId: (await row(id)).id }, attempt(1));
    expect(await row(id)).toMatchObject({ state: 'FAILED', attempts: 1 });
    expect(await faults()).toEqual([{ smtp_code: 550 }]);
    server.refused.delete(email);
    await app.database.query("update mail_messages set state = 'QUEUED' where recipient_id = $1", [
      id,
    ]);
    await get(MailSendHandler).run({ messageId: (await row(id)).id }, attempt(1));
    expect(received(email)).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('shares its line with others, and finds a new one when that was cut', async () => {
    const send = async () => {
      const { id, email } = await account();
      await queue(id);
      await get(MailSendHandler).run({ messageId: (await row(id)).id }, attempt(1));
      return received(email).length;
    };
    const before = server.lines;
    const many = await Promise.all(Array.from({ length: 12 }, send));
    expect(many).toEqual(Array.from({ length: 12 }, () => 1));
    expect(server.lines - before).toBeLessThanOrEqual(4);
    server.cutLines();
    expect(await send()).toBe(1);
  });

  it('sent by a worker that died before noting it comes again under the same Message-ID', async () => {
    const { id, email } = await account();
    await queue(id);
    const { id: messageId } = await row(id);
    await get(MailSendHandler).run({ messageId }, attempt(1));
    await app.database.query(
      "update mail_messages set state = 'SENDING', lease_until = now() - interval '1 second' where id = $1",
      [messageId],
    );
    await get(MailSendHandler).run({ messageId }, attempt(1));
    expect(new Set(received(email).map((letter) => letter.messageId))).toEqual(
      new Set([`<${messageId}@localhost>`]),
    );
  });

  it('that has to wait is not sent before its hour, whoever asks', async () => {
    const { id, email } = await account();
    await queue(id);
    const { id: messageId } = await row(id);
    await app.database.query(
      "update mail_messages set not_before = now() + interval '1 hour' where id = $1",
      [messageId],
    );
    await get(MailSendHandler).run({ messageId }, attempt(1));
    expect(received(email)).toEqual([]);
    expect(await row(id)).toMatchObject({ state: 'QUEUED', attempts: 0 });
  });

  it('is not sent when its link was used meanwhile', async () => {
    const { id, email } = await account();
    const linkId = await queue(id);
    await app.database.query('update account_links set used_at = now() where id = $1', [linkId]);
    await get(MailSendHandler).run({ messageId: (await row(id)).id }, attempt(1));
    expect(await row(id)).toMatchObject({ state: 'EXPIRED' });
    expect(received(email)).toEqual([]);
  });

  it('is found by the planner when its job was lost, and sent by the worker', async () => {
    const { id, email } = await account();
    await queue(id);
    await app.database.query('delete from bullmq.job');
    await app.database.query(
      `update mail_messages set created_at = now() - interval '1 hour' where recipient_id = $1`,
      [id],
    );
    await get(MailReconcileTask).tick(newId());
    await get(WorkerLifecycle).start();
    await until('the letter arrived', () => received(email).length === 1);
    await get(WorkerLifecycle).stop();
  });

  it('stores neither its words nor its link, and shows them to nobody outside the demo', async () => {
    const { id } = await account();
    const linkId = await queue(id);
    const token = get(AccountLinks).addressOf(linkId, 'INVITATION').split('token=')[1]!;
    const stored = await app.database.query(
      `select to_jsonb(m)::text as text from mail_messages m
       union all select to_jsonb(j)::text from bullmq.job j`,
    );
    expect(JSON.stringify(stored)).not.toContain(token);
    const administrator = {
      ...systemActor(newId()),
      kind: 'user' as const,
      role: 'ADMIN' as const,
      userId: id,
    };
    const list = await get(OutboxQueries).list(administrator, { limit: 100 });
    const shown = list.items.find(({ recipientId }) => recipientId === id);
    expect(shown).toMatchObject({ state: 'QUEUED', subject: null, body: null });
  });
});

describe('without a mail server', () => {
  it('keeps the letter in the outbox, where the administrator of the demo reads it', async () => {
    const app = await createTestApp({ config: { demo: true } });
    const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
      app.app.get<Provider>(type, { strict: false });
    const id = randomUUID();
    await app.database.query(
      `insert into users (id, email, name, role) values ($1, 'a@example.org', 'A', 'ADMIN')`,
      [id],
    );
    await get(UnitOfWork).run(systemActor(newId()), async (tx) => {
      const linkId = await get(AccountLinks).issue(tx, id, 'INVITATION');
      await get(Mailer).queue(tx, { template: 'INVITATION', recipientId: id, subjectId: linkId });
    });
    const [message] = await app.database.query<{ id: string }>('select id from mail_messages');
    const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
    await get(MailSendHandler).run({ messageId: message!.id }, run);
    const administrator = {
      ...systemActor(newId()),
      kind: 'user' as const,
      role: 'ADMIN' as const,
      userId: id,
    };
    const { items, total } = await get(OutboxQueries).list(administrator, { limit: 10 });
    expect(total.count).toBe(1);
    expect(items[0]).toMatchObject({ state: 'HELD', subject: 'Hesabınız hazırdır' });
    expect(items[0]?.body).toContain('#token=');
    await app.close();
  });
});
