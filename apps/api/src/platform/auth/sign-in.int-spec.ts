import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aUser, type TestUser } from '../../../test/factories/user.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { Visitor } from '../../../test/visitor.js';

const WRONG = 'not the password at all';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const wrong = (user: TestUser) => ({ email: user.email, password: WRONG });
const stripped = ({ body }: { body: Record<string, unknown> }) => ({ ...body, requestId: '' });

describe('signing in', () => {
  it('with the right password gives a cookie that scripts and other sites cannot use', async () => {
    const visitor = new Visitor(test);
    const answer = await visitor.signIn(await aUser(test.database)).expect(200);
    expect(answer.body).toEqual({ nextStep: 'NONE' });
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    await visitor.call('get', '/session').expect(200);
  });

  it('does not mind the case of the address', async () => {
    const user = await aUser(test.database, { email: 'Mixed.Case@Example.org' });
    await new Visitor(test).signIn({ ...user, email: 'mixed.case@example.ORG' }).expect(200);
  });

  it('stores the digest of the token and nothing else of it', async () => {
    const visitor = new Visitor(test);
    await visitor.signIn(await aUser(test.database)).expect(200);
    const [row] = await test.database.query<{ found: boolean }>(
      `select exists (select 1 from sessions where token_hash = sha256($1::bytea)) as found`,
      [Buffer.from(visitor.token ?? '')],
    );
    expect(row?.found).toBe(true);
    const dump = await test.database.query<{ row: string }>(
      'select row_to_json(s)::text as row from sessions s',
    );
    expect(dump.map(({ row: text }) => text).join()).not.toContain(visitor.token);
  });

  it('answers the same for a wrong password, an unknown, an invited and a disabled account', async () => {
    const [user, invited, disabled] = await Promise.all([
      aUser(test.database),
      aUser(test.database, { status: 'INVITED' }),
      aUser(test.database, { status: 'DISABLED' }),
    ]);
    const answers = [
      await new Visitor(test).signIn(wrong(user)),
      await new Visitor(test).signIn({ email: 'nobody@example.org', password: WRONG }),
      await new Visitor(test).signIn(invited),
      await new Visitor(test).signIn(disabled),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(new Set(answers.map((answer) => JSON.stringify(stripped(answer)))).size).toBe(1);
    expect(answers[0]?.body.code).toBe('SIGN_IN_FAILED');
    expect(answers.some(({ headers }) => headers['set-cookie'] !== undefined)).toBe(false);
  });

  it('never uses a token that was planted before', async () => {
    const visitor = new Visitor(test);
    const planted = 'A'.repeat(43);
    visitor.token = planted;
    await visitor.signIn(await aUser(test.database)).expect(200);
    expect(visitor.token).not.toBe(planted);
    visitor.token = planted;
    await visitor.call('get', '/session').expect(401);
  });

  it('makes weaker hashes as strong as today at the next sign-in', async () => {
    const strong = await createTestApp({ config: { limits: { passwordMemoryKib: 2048 } } });
    try {
      const user = await aUser(strong.database);
      await new Visitor(strong).signIn(user).expect(200);
      const [row] = await strong.database.query<{ password_hash: string }>(
        'select password_hash from users where id = $1',
        [user.id],
      );
      expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=2048,t=2,p=1\$/);
      await new Visitor(strong).signIn(user).expect(200);
    } finally {
      await strong.close();
    }
  }, 30_000);

  it('leaves a trail of what went well and what did not, without the address', async () => {
    const user = await aUser(test.database);
    await new Visitor(test).signIn(wrong(user)).expect(401);
    await new Visitor(test).signIn(user).expect(200);
    const rows = await test.database.query(
      `select action, outcome, actor_id from audit_entries where entity_id = $1 order by position`,
      [user.id],
    );
    expect(rows).toEqual([
      { action: 'session.sign-in', outcome: 'DENIED', actor_id: null },
      { action: 'session.sign-in', outcome: 'DONE', actor_id: user.id },
    ]);
  });
});

describe('guessing passwords', () => {
  it('ends after five failures from one network, while the right password from another still works', async () => {
    const user = await aUser(test.database);
    const attacker = new Visitor(test, '127.0.0.9');
    for (let tries = 0; tries < 5; tries += 1) await attacker.signIn(wrong(user)).expect(401);
    const refused = await attacker.signIn(user).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    await new Visitor(test, '127.0.0.10').signIn(user).expect(200);
  });

  it('may go on after a quarter of an hour', async () => {
    const user = await aUser(test.database);
    const person = new Visitor(test, '127.0.0.11');
    for (let tries = 0; tries < 6; tries += 1) await person.signIn(wrong(user));
    await letPass(test, '15 minutes 1 second');
    await person.signIn(user).expect(200);
  });

  it('is counted for unknown accounts in the same way', async () => {
    const attacker = new Visitor(test, '127.0.0.12');
    const unknown = { email: 'nobody.at.all@example.org', password: WRONG };
    for (let tries = 0; tries < 5; tries += 1) await attacker.signIn(unknown).expect(401);
    await attacker.signIn(unknown).expect(429);
  });

  it('spread over networks ends at the account, but not for a network it was used from', async () => {
    const user = await aUser(test.database);
    const home = new Visitor(test, '127.0.0.20');
    await home.signIn(user).expect(200);
    for (let network = 0; network < 4; network += 1)
      for (let tries = 0; tries < 5; tries += 1)
        await new Visitor(test, `127.0.1.${network + 1}`).signIn(wrong(user)).expect(401);
    await new Visitor(test, '127.0.1.99').signIn(user).expect(429);
    await home.signIn(user).expect(200);
  });

  it('of many accounts from one network ends at the network', async () => {
    const small = await createTestApp({ config: { limits: { signInFailuresPerNetwork: 8 } } });
    try {
      const attacker = new Visitor(small);
      for (let tries = 0; tries < 8; tries += 1)
        await attacker.signIn({ email: `guess${tries}@example.org`, password: WRONG }).expect(401);
      await attacker.signIn({ email: 'guess9@example.org', password: WRONG }).expect(429);
    } finally {
      await small.close();
    }
  }, 30_000);

  it('in parallel gains nothing: of fifty, five are compared', async () => {
    const user = await aUser(test.database);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => new Visitor(test, '127.0.0.30').signIn(wrong(user))),
    );
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect(count(401)).toBe(5);
    expect(count(429)).toBe(45);
  });

  it('with a password of a megabyte is refused by its shape', async () => {
    const { email } = await aUser(test.database);
    await new Visitor(test).signIn({ email, password: 'x'.repeat(900_000) }).expect(400);
  });
});
