import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aUser, type TestUser } from '../../../test/factories/user.factory.js';
import { letPass, stopClock } from '../../../test/fixed-clock.js';
import { Visitor } from '../../../test/visitor.js';
import { totpCode } from './totp.js';

let test: TestApp;
let strict: TestApp;
beforeAll(async () => {
  [test, strict] = await Promise.all([
    createTestApp(),
    createTestApp({ config: { mfa: 'required' } }),
  ]);
  await Promise.all([stopClock(test), stopClock(strict)]);
});
afterAll(() => Promise.all([test.close(), strict.close()]));

const STEP = 30_000;

async function now(app: TestApp): Promise<Date> {
  const [row] = await app.database.query<{ now: Date }>('select app.now() as now');
  return row!.now;
}

/** The code of the step that is `steps` from now. */
const code = async (app: TestApp, secret: string, steps = 0): Promise<string> =>
  totpCode(secret, new Date((await now(app)).getTime() + steps * STEP));

interface Enrolled {
  readonly user: TestUser;
  readonly secret: string;
  readonly backupCodes: string[];
}

/** An account with a second factor; the step of its confirmation is over. */
async function enrolled(app: TestApp): Promise<Enrolled> {
  const user = await aUser(app.database);
  const visitor = new Visitor(app);
  const { body: first } = await visitor.signIn(user).expect(200);
  const path =
    first.nextStep === 'ENROLMENT' ? '/session/second-factor/enrolment' : '/account/second-factor';
  const { body } = await visitor.call('post', path).expect(200);
  const secret = body.secret as string;
  const confirm = await visitor
    .call('post', `${path}/confirm`, { code: await code(app, secret) })
    .expect(200);
  await letPass(app, '60 seconds');
  return { user, secret, backupCodes: confirm.body.backupCodes };
}

async function challenged(app: TestApp, user: TestUser): Promise<Visitor> {
  const visitor = new Visitor(app);
  const { body } = await visitor.signIn(user).expect(200);
  expect(body).toEqual({ nextStep: 'SECOND_FACTOR' });
  return visitor;
}

const answer = (visitor: Visitor, typed: string) =>
  visitor.call('post', '/session/second-factor', { code: typed });

describe('where a second factor is demanded', () => {
  it('the right password alone opens nothing but its set-up', async () => {
    const visitor = new Visitor(strict);
    const { body } = await visitor.signIn(await aUser(strict.database)).expect(200);
    expect(body).toEqual({ nextStep: 'ENROLMENT' });
    for (const path of ['/session', '/account', '/account/sessions']) {
      const refused = await visitor.call('get', path).expect(401);
      expect(refused.body).toMatchObject({
        code: 'SECOND_FACTOR_REQUIRED',
        params: { step: 'ENROLMENT' },
      });
    }
    await answer(visitor, '123456').expect(401);
  });

  it('the set-up shows a secret and a picture, and its first code opens the door', async () => {
    const visitor = new Visitor(strict);
    const user = await aUser(strict.database);
    await visitor.signIn(user).expect(200);
    const before = visitor.token;
    const { body } = await visitor.call('post', '/session/second-factor/enrolment').expect(200);
    expect(body.picture).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(body.address).toContain(`secret=${body.secret}`);
    const confirm = '/session/second-factor/enrolment/confirm';
    await visitor.call('post', confirm, { code: '000000' }).expect(401);
    const right = { code: await code(strict, body.secret) };
    const done = await visitor.call('post', confirm, right).expect(200);
    expect(new Set(done.body.backupCodes).size).toBe(10);
    expect(visitor.token).not.toBe(before);
    const me = await visitor.call('get', '/session').expect(200);
    expect(me.body.account.secondFactor).toEqual({
      enrolled: true,
      required: true,
      backupCodesLeft: 10,
    });
  });

  it('it cannot be removed', async () => {
    const { user, secret } = await enrolled(strict);
    const visitor = await challenged(strict, user);
    await answer(visitor, await code(strict, secret)).expect(200);
    await visitor.call('delete', '/account/second-factor').expect(422);
  });
});

describe('the code of the app', () => {
  it('opens the session once in its step, not twice, also not from another sign-in', async () => {
    const { user, secret } = await enrolled(test);
    const typed = await code(test, secret);
    const [first, second] = [await challenged(test, user), await challenged(test, user)];
    await answer(first, typed).expect(200);
    await first.call('get', '/session').expect(200);
    await answer(second, typed).expect(401);
    await second.call('get', '/session').expect(401);
  });

  it.each([
    [-2, 401],
    [-1, 200],
    [1, 200],
    [2, 401],
  ])('of the step %i away answers %i', async (steps, status) => {
    const { user, secret } = await enrolled(test);
    await letPass(test, '60 seconds');
    await answer(await challenged(test, user), await code(test, secret, steps)).expect(status);
  });

  it('that is wrong for the sixth time ends the challenge', async () => {
    const { user, secret } = await enrolled(test);
    const visitor = await challenged(test, user);
    for (let left = 5; left >= 1; left -= 1) {
      const { body } = await answer(visitor, '000000').expect(401);
      expect(body).toMatchObject({ code: 'SECOND_FACTOR_WRONG', params: { attemptsLeft: left } });
    }
    const { token } = visitor;
    const last = await answer(visitor, '000000').expect(401);
    expect(last.body.params).toEqual({ attemptsLeft: 0 });
    visitor.token = token;
    await answer(visitor, await code(test, secret)).expect(401);
  });

  it('is not taken from a challenge of somebody else', async () => {
    const [mine, other] = [await enrolled(test), await enrolled(test)];
    const visitor = await challenged(test, mine.user);
    await answer(visitor, await code(test, other.secret)).expect(401);
  });

  it('is demanded within ten minutes of the password', async () => {
    const { user, secret } = await enrolled(test);
    const visitor = await challenged(test, user);
    await letPass(test, '10 minutes');
    await answer(visitor, await code(test, secret)).expect(401);
  });

  it('is sealed in the database', async () => {
    const { user, secret } = await enrolled(test);
    const [row] = await test.database.query<{ secret: string }>(
      'select secret from second_factors where user_id = $1',
      [user.id],
    );
    expect(row?.secret).toMatch(/^v1\./);
    expect(row?.secret).not.toContain(secret);
  });
});

describe('a backup code', () => {
  it('opens the session once, however it is typed', async () => {
    const { user, backupCodes } = await enrolled(test);
    const typed = ` ${backupCodes[3]!.toUpperCase().replaceAll('-', ' ')}`;
    await answer(await challenged(test, user), typed).expect(200);
    await answer(await challenged(test, user), typed).expect(401);
    const visitor = await challenged(test, user);
    await answer(visitor, backupCodes[7]!).expect(200);
    const { body } = await visitor.call('get', '/account').expect(200);
    expect(body.secondFactor.backupCodesLeft).toBe(8);
  });

  it('is stored as a slow hash', async () => {
    const { user } = await enrolled(test);
    const rows = await test.database.query<{ code_hash: string }>(
      'select code_hash from backup_codes where user_id = $1',
      [user.id],
    );
    expect(rows).toHaveLength(10);
    expect(rows.every(({ code_hash }) => code_hash.startsWith('$argon2id$'))).toBe(true);
  });

  it('is void when new ones were made', async () => {
    const { user, secret, backupCodes } = await enrolled(test);
    const visitor = await challenged(test, user);
    await answer(visitor, await code(test, secret)).expect(200);
    const { body } = await visitor.call('post', '/account/second-factor/backup-codes').expect(200);
    await answer(await challenged(test, user), backupCodes[0]!).expect(401);
    await answer(await challenged(test, user), body.backupCodes[0]).expect(200);
  });
});

describe('a second factor in force', () => {
  it('is demanded beside the password when somebody proves again who they are', async () => {
    const { user, secret } = await enrolled(test);
    const visitor = await challenged(test, user);
    await answer(visitor, await code(test, secret)).expect(200);
    await letPass(test, '60 seconds');
    const { password } = user;
    const without = await visitor.call('post', '/session/confirm', { password }).expect(401);
    expect(without.body.code).toBe('SECOND_FACTOR_WRONG');
    const both = { password, code: await code(test, secret) };
    await visitor.call('post', '/session/confirm', both).expect(204);
  });

  it('stays in force until its successor is confirmed', async () => {
    const { user, secret } = await enrolled(test);
    const visitor = await challenged(test, user);
    await answer(visitor, await code(test, secret)).expect(200);
    const { body } = await visitor.call('post', '/account/second-factor').expect(200);
    await letPass(test, '60 seconds');
    await answer(await challenged(test, user), await code(test, secret)).expect(200);
    await letPass(test, '60 seconds');
    const right = { code: await code(test, body.secret) };
    await visitor.call('post', '/account/second-factor/confirm', right).expect(200);
    await letPass(test, '60 seconds');
    await answer(await challenged(test, user), await code(test, secret)).expect(401);
    await answer(await challenged(test, user), await code(test, body.secret)).expect(200);
  });

  it('is gone after its removal, where it is not demanded', async () => {
    const { user, secret } = await enrolled(test);
    const visitor = await challenged(test, user);
    await answer(visitor, await code(test, secret)).expect(200);
    await visitor.call('delete', '/account/second-factor').expect(204);
    const { body } = await new Visitor(test).signIn(user).expect(200);
    expect(body).toEqual({ nextStep: 'NONE' });
  });
});
