import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aUser, type TestUser } from '../../../test/factories/user.factory.js';
import { letPass, stopClock } from '../../../test/fixed-clock.js';
import { Visitor } from '../../../test/visitor.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await stopClock(test);
});
afterAll(() => test.close());

async function signedIn(user: TestUser): Promise<Visitor> {
  const visitor = new Visitor(test);
  await visitor.signIn(user).expect(200);
  return visitor;
}

const pass = (seconds: number) => letPass(test, `${seconds} seconds`);
const look = (visitor: Visitor, status: number) => visitor.call('get', '/session').expect(status);

describe('a session', () => {
  it.each([
    ['MENTOR', 30],
    ['COORDINATOR', 15],
    ['ADMIN', 15],
    ['DONOR_VIEWER', 30],
  ] as const)('of %s ends after %i idle minutes, to the second', async (role, minutes) => {
    const visitor = await signedIn(await aUser(test.database, { role }));
    await pass(minutes * 60 - 1);
    await look(visitor, 200);
    await pass(minutes * 60);
    await look(visitor, 401);
  });

  it('ends eight hours after the sign-in, however busy, to the second', async () => {
    const visitor = await signedIn(await aUser(test.database));
    for (let quarter = 0; quarter < 8 * 4 - 1; quarter += 1) {
      await pass(900);
      await look(visitor, 200);
    }
    await pass(899);
    await look(visitor, 200);
    await pass(1);
    await look(visitor, 401);
  });

  it('leaves entries under the role of the person in the trail, from the sign-in to its end', async () => {
    const user = await aUser(test.database, { role: 'ADMIN' });
    const visitor = await signedIn(user);
    await visitor.call('post', '/session/confirm', { password: user.password }).expect(204);
    await visitor.call('delete', '/session').expect(204);
    const entries = await test.database.query(
      'select action, actor_role from audit_entries where actor_id = $1 order by at, position',
      [user.id],
    );
    expect(entries).toEqual(
      ['session.sign-in', 'session.confirm', 'session.sign-out'].map((action) => ({
        action,
        actor_role: 'ADMIN',
      })),
    );
  });

  it('tells who I am, what I may and when it ends', async () => {
    const user = await aUser(test.database, { role: 'COORDINATOR' });
    const { body } = await look(await signedIn(user), 200);
    expect(body.account).toMatchObject({
      id: user.id,
      role: 'COORDINATOR',
      locale: 'az',
      organisation: { id: user.organisationId },
      programme: { id: user.programmeId },
      secondFactor: { enrolled: false, required: false, backupCodesLeft: 0 },
    });
    expect(body.account.permissions).toContainEqual({
      permission: 'case.read',
      scope: 'programme',
    });
    const seconds = (end: string) =>
      (new Date(end).getTime() - new Date(body.authenticatedAt as string).getTime()) / 1000;
    expect(seconds(body.idleEndsAt)).toBe(900);
    expect(seconds(body.expiresAt)).toBe(28_800);
  });

  it('of nobody is that of a token with a flipped bit', async () => {
    const visitor = await signedIn(await aUser(test.database));
    const token = visitor.token ?? '';
    const flipped = Buffer.from(token, 'base64url');
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    visitor.token = flipped.toString('base64url');
    await look(visitor, 401);
  });

  it('is over after signing out, also for a copy of the cookie', async () => {
    const visitor = await signedIn(await aUser(test.database));
    const { token } = visitor;
    const answer = await visitor.call('delete', '/session').expect(204);
    expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
    visitor.token = token;
    await look(visitor, 401);
  });

  it('is over at once when the account is disabled', async () => {
    const user = await aUser(test.database);
    const visitor = await signedIn(user);
    await test.database.query("update users set status = 'DISABLED' where id = $1", [user.id]);
    await look(visitor, 401);
  });

  it('gives way when a fourth is opened', async () => {
    const user = await aUser(test.database);
    const visitors = [];
    for (let count = 0; count < 4; count += 1) {
      visitors.push(await signedIn(user));
      await pass(1);
    }
    await look(visitors[0]!, 401);
    for (const visitor of visitors.slice(1)) await look(visitor, 200);
  });

  it('that is in use stays when a fourth is opened; the one left alone for longest goes', async () => {
    const user = await aUser(test.database);
    const [working, forgotten, other] = [
      await signedIn(user),
      await signedIn(user),
      await signedIn(user),
    ];
    await pass(60);
    await look(working, 200);
    await look(other, 200);
    await signedIn(user);
    await look(forgotten, 401);
    for (const visitor of [working, other]) await look(visitor, 200);
  });

  it('is listed with the others, and each can be ended alone or all others together', async () => {
    const user = await aUser(test.database);
    const [first, second, third] = [
      await signedIn(user),
      await signedIn(user),
      await signedIn(user),
    ];
    const { body } = await third.call('get', '/account/sessions').expect(200);
    expect(body.items).toHaveLength(3);
    expect(body.items.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toHaveLength(1);
    expect(body.items[0].client).toBe('Firefox, Linux');
    const { body: seenByFirst } = await first.call('get', '/account/sessions').expect(200);
    const own = seenByFirst.items.find((item: { isCurrent: boolean }) => item.isCurrent);
    await third.call('delete', `/account/sessions/${own.id}`).expect(204);
    await look(first, 401);
    await look(second, 200);
    const ended = await third.call('post', '/account/sessions/end-others').expect(200);
    expect(ended.body).toEqual({ ended: 1 });
    await look(second, 401);
    await look(third, 200);
  });

  it("of somebody else cannot be ended: it isn't there", async () => {
    const [mine, other] = [
      await signedIn(await aUser(test.database)),
      await signedIn(await aUser(test.database)),
    ];
    const { body } = await other.call('get', '/account/sessions').expect(200);
    await mine.call('delete', `/account/sessions/${body.items[0].id}`).expect(404);
    await look(other, 200);
  });

  it('changes nothing for a request of another site', async () => {
    const visitor = await signedIn(await aUser(test.database));
    await visitor.call('delete', '/session').set('Origin', 'https://elsewhere.example').expect(403);
    await look(visitor, 200);
  });
});

describe('proving again who one is', () => {
  it('is demanded for a sensitive action five minutes after the last proof', async () => {
    const user = await aUser(test.database);
    const thief = await signedIn(user);
    const change = { currentPassword: user.password, newPassword: 'zurna balaban qaval saz' };
    await pass(300);
    const answer = await thief.call('put', '/account/password', change).expect(401);
    expect(answer.body.code).toBe('REAUTH_REQUIRED');
  });

  it('with the password gives the session a new token and opens what is sensitive', async () => {
    const user = await aUser(test.database);
    const visitor = await signedIn(user);
    const before = visitor.token;
    await pass(301);
    await visitor.call('post', '/session/confirm', { password: 'wrong password here' }).expect(401);
    await visitor.call('post', '/session/confirm', { password: user.password }).expect(204);
    expect(visitor.token).not.toBe(before);
    const old = new Visitor(test);
    old.token = before;
    await look(old, 401);
    await visitor.call('post', '/account/second-factor').expect(200);
  });
});

describe('changing the password', () => {
  const NEXT = 'zurna balaban qaval saz';

  it('needs the present one, ends the other sessions and gives this one a new token', async () => {
    const user = await aUser(test.database);
    const [other, visitor] = [await signedIn(user), await signedIn(user)];
    const before = visitor.token;
    const wrong = { currentPassword: 'something else entirely', newPassword: NEXT };
    await visitor.call('put', '/account/password', wrong).expect(401);
    const right = { currentPassword: user.password, newPassword: NEXT };
    await visitor.call('put', '/account/password', right).expect(204);
    await look(visitor, 200);
    await look(other, 401);
    visitor.token = before;
    await look(visitor, 401);
    await new Visitor(test).signIn(user).expect(401);
    await new Visitor(test).signIn({ ...user, password: NEXT }).expect(200);
  });

  it.each([
    ['too short', 'short one', 'PASSWORD_TOO_SHORT'],
    ['common', 'Returnee2026!', 'PASSWORD_COMMON'],
    ['made of what is known of the person', 'Zümrüd Qəhrəmanzadə', 'PASSWORD_PERSONAL'],
    ['over 128 characters', 'tuz qatar lampa '.repeat(9), 'PASSWORD_TOO_LONG'],
  ])('to one that is %s is refused at its field', async (_what, newPassword, code) => {
    const user = await aUser(test.database, { name: 'Zümrüd Qəhrəmanzadə' });
    const visitor = await signedIn(user);
    const body = { currentPassword: user.password, newPassword };
    const answer = await visitor.call('put', '/account/password', body).expect(422);
    expect(answer.body.errors[0]).toMatchObject({ pointer: '#/newPassword', code });
  });
});

describe('my profile', () => {
  it('changes with its version, and shows both versions when it was changed meanwhile', async () => {
    const visitor = await signedIn(await aUser(test.database));
    const changed = await visitor
      .call('patch', '/account', { name: 'Aygün Şükürlü', locale: 'en' }, { ifMatch: 1 })
      .expect(200);
    expect(changed.body).toMatchObject({ name: 'Aygün Şükürlü', locale: 'en', version: 2 });
    const stale = await visitor
      .call('patch', '/account', { locale: 'az' }, { ifMatch: 1 })
      .expect(412);
    expect(stale.body).toMatchObject({
      versions: { sent: 1, current: 2 },
      current: {
        locale: 'en',
        changed: { at: expect.any(String), by: 'Aygün Şükürlü' },
      },
    });
    await visitor.call('patch', '/account', { role: 'ADMIN' }, { ifMatch: 2 }).expect(400);
  });
});
