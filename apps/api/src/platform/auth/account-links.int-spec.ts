import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aUser, type TestUser } from '../../../test/factories/user.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { Visitor } from '../../../test/visitor.js';
import { AccountLinks, type LinkPurpose } from './account-links.js';
import { selfActor } from './self-actor.js';
import { UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';

const NEXT = 'zurna balaban qaval saz';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** The token as it stands in the mail. */
async function tokenOf(user: TestUser, purpose: LinkPurpose): Promise<string> {
  const [row] = await test.database.query<{ id: string }>(
    `select id from account_links where user_id = $1 and purpose = $2 and used_at is null`,
    [user.id, purpose],
  );
  const address = test.app.get(AccountLinks, { strict: false }).addressOf(row?.id ?? '', purpose);
  return new URL(address).hash.replace('#token=', '');
}

async function issued(user: TestUser, purpose: LinkPurpose): Promise<string> {
  const links = test.app.get(AccountLinks, { strict: false });
  await test.app
    .get(UnitOfWork, { strict: false })
    .run(selfActor({ userId: user.id }, newId()), (tx) => links.issue(tx, user.id, purpose));
  return tokenOf(user, purpose);
}

const ask = (email: string, address?: string) =>
  new Visitor(test, address).call('post', '/password-resets', { email });
const reset = (token: string, password = NEXT) =>
  new Visitor(test).call('post', '/password-resets/complete', { token, password });
const accept = (token: string, password = NEXT) =>
  new Visitor(test).call('post', '/invitations/accept', { token, password });

describe('a forgotten password', () => {
  it('gets the same answer for a known, an unknown, an invited and a disabled account', async () => {
    const users = await Promise.all([
      aUser(test.database),
      aUser(test.database, { status: 'INVITED' }),
      aUser(test.database, { status: 'DISABLED' }),
    ]);
    const answers = [];
    for (const { email } of [...users, { email: 'nobody@example.org' }])
      answers.push(await ask(email).expect(202));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const made = await test.database.query(
      'select user_id from account_links where user_id = any($1)',
      [users.map(({ id }) => id)],
    );
    expect(made).toEqual([{ user_id: users[0].id }]);
  });

  it('is set anew by the link, once; every session ends and none begins', async () => {
    const user = await aUser(test.database);
    const before = new Visitor(test);
    await before.signIn(user).expect(200);
    await ask(user.email).expect(202);
    const token = await tokenOf(user, 'PASSWORD_RESET');
    const done = await reset(token).expect(204);
    expect(done.headers['set-cookie']).toBeUndefined();
    await before.call('get', '/session').expect(401);
    const again = await reset(token).expect(410);
    expect(again.body.code).toBe('LINK_INVALID');
    await new Visitor(test).signIn({ ...user, password: NEXT }).expect(200);
  });

  it('is not set by a link of an hour ago, an altered one, or one of another kind', async () => {
    const user = await aUser(test.database);
    const token = await issued(user, 'PASSWORD_RESET');
    const other = token.startsWith('A') ? 'B' : 'A';
    await reset(`${other}${token.slice(1)}`).expect(410);
    await reset('nonsense').expect(410);
    await accept(token).expect(410);
    await letPass(test, '1 hour');
    await reset(token).expect(410);
  });

  it('is not set by an older link when a newer one was sent', async () => {
    const user = await aUser(test.database);
    const older = await issued(user, 'PASSWORD_RESET');
    const newer = await issued(user, 'PASSWORD_RESET');
    await reset(older).expect(410);
    await reset(newer).expect(204);
  });

  it('is used up by one of two people who use the link at the same moment', async () => {
    const token = await issued(await aUser(test.database), 'PASSWORD_RESET');
    const answers = await Promise.all([reset(token), reset(token, 'qarpiz dibi yarpaq kol')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it('keeps the link when the new password is refused', async () => {
    const user = await aUser(test.database);
    const token = await issued(user, 'PASSWORD_RESET');
    const refused = await reset(token, 'Password2026!').expect(422);
    expect(refused.body.errors[0]).toMatchObject({
      pointer: '#/password',
      code: 'PASSWORD_COMMON',
    });
    await reset(token).expect(204);
  });

  it('does not lift the second factor', async () => {
    const user = await aUser(test.database);
    await test.database.query(
      `insert into second_factors (user_id, secret, created_at, confirmed_at)
        values ($1, 'v1.sealed', now(), now())`,
      [user.id],
    );
    await reset(await issued(user, 'PASSWORD_RESET')).expect(204);
    const { body } = await new Visitor(test).signIn({ ...user, password: NEXT }).expect(200);
    expect(body).toEqual({ nextStep: 'SECOND_FACTOR' });
  });

  it('is asked for at most three times an hour per account, silently', async () => {
    const user = await aUser(test.database);
    for (let count = 0; count < 5; count += 1) await ask(user.email, '127.0.0.40').expect(202);
    const made = await test.database.query('select 1 from account_links where user_id = $1', [
      user.id,
    ]);
    expect(made).toHaveLength(3);
  });

  it('is asked for at most thirty times an hour from one network', async () => {
    for (let count = 0; count < 30; count += 1)
      await ask(`ask${count}@example.org`, '127.0.0.41').expect(202);
    await ask('ask31@example.org', '127.0.0.41').expect(429);
  });
});

describe('an invitation', () => {
  it('tells whom it invites, sets the first password and opens the account', async () => {
    const user = await aUser(test.database, { status: 'INVITED', name: 'Sevinc Quliyeva' });
    const token = await issued(user, 'INVITATION');
    const { body } = await new Visitor(test)
      .call('post', '/account-links/read', { token })
      .expect(200);
    expect(body).toMatchObject({
      purpose: 'INVITATION',
      name: 'Sevinc Quliyeva',
      email: user.email,
    });
    await accept(token).expect(204);
    await accept(token).expect(410);
    await new Visitor(test).signIn({ ...user, password: NEXT }).expect(200);
  });

  it('ends after 24 hours', async () => {
    const user = await aUser(test.database, { status: 'INVITED' });
    const token = await issued(user, 'INVITATION');
    await letPass(test, '23 hours 59 minutes');
    await new Visitor(test).call('post', '/account-links/read', { token }).expect(200);
    await letPass(test, '1 minute');
    await accept(token).expect(410);
  });

  it('does nothing for an account that was disabled meanwhile', async () => {
    const user = await aUser(test.database, { status: 'INVITED' });
    const token = await issued(user, 'INVITATION');
    await test.database.query("update users set status = 'DISABLED' where id = $1", [user.id]);
    await accept(token).expect(410);
  });

  it('has an address of this installation, with its token behind the hash', () => {
    const address = test.app.get(AccountLinks, { strict: false }).addressOf(newId(), 'INVITATION');
    expect(address).toMatch(/^http:\/\/localhost:3000\/invitation#token=[\w-]{43}$/);
  });
});
