import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compareAz } from '@qayidis/domain/names';
import { asUser, type SignedIn, signedIn } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { organisation, person, worldOf } from '../../../test/factories/people.factory.js';
import { aUser } from '../../../test/factories/user.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { Visitor } from '../../../test/visitor.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { inviteAdministrator } from './first-administrator.js';

let test: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  test = await createTestApp();
  admin = await asUser(test, 'ADMIN');
});
afterAll(() => test.close());

const USERS = '/api/v1/users';

async function invitation(): Promise<Record<string, unknown>> {
  const { ngoId, programmeId } = await worldOf(test);
  return {
    email: `new.${Math.floor(performance.now() * 1000)}@example.org`,
    name: 'Ramiz Ələkbərov',
    role: 'MENTOR',
    organisationId: ngoId,
    programmeId,
    locale: 'az',
  };
}

describe('inviting somebody', () => {
  it('makes an account that waits for its holder, with one link that can be used', async () => {
    const body = await invitation();
    const { body: made } = await admin.post(USERS, body).expect(201);
    expect(made).toMatchObject({
      email: body['email'],
      status: 'INVITED',
      allowedActions: ['CHANGE', 'DISABLE', 'RESEND_INVITATION', 'RESET_SECOND_FACTOR'],
    });
    const links = await test.database.query(
      'select purpose from account_links where user_id = $1 and used_at is null',
      [made.id],
    );
    expect(links).toEqual([{ purpose: 'INVITATION' }]);
  });

  it('twice with one key makes one account', async () => {
    const body = await invitation();
    const key = '0198b5a0-0000-7000-8000-000000000001';
    const first = await admin.post(USERS, body).set('Idempotency-Key', key).expect(201);
    const second = await admin.post(USERS, body).set('Idempotency-Key', key).expect(201);
    expect(second.body.id).toBe(first.body.id);
  });

  it.each([
    [
      'with an address that has an account',
      { email: 'TAKEN@example.org' },
      422,
      'EMAIL_TAKEN',
      '#/email',
    ],
    [
      'a mentor without a programme',
      { programmeId: null },
      422,
      'SCOPE_INCOMPLETE',
      '#/programmeId',
    ],
    [
      'a mentor without an organisation',
      { organisationId: null },
      422,
      'SCOPE_INCOMPLETE',
      '#/organisationId',
    ],
    [
      'into an organisation that does not exist',
      { organisationId: '0198b5a0-0000-7000-8000-000000000009' },
      400,
      'UNKNOWN_CODE',
      '#/organisationId',
    ],
    [
      'with a password of somebody else’s choice',
      { password: 'zurna balaban qaval' },
      400,
      'UNKNOWN_FIELD',
      '#/password',
    ],
  ])('%s is refused at the field', async (_what, difference, status, code, pointer) => {
    await person(test, 'MENTOR', { email: 'taken@example.org' }).catch(() => undefined);
    const { body } = await admin
      .post(USERS, { ...(await invitation()), ...difference })
      .expect(status);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('needs a proof of identity younger than five minutes', async () => {
    const later = await asUser(test, 'ADMIN');
    await test.database.query(
      "update sessions set authenticated_at = app.now() - interval '5 minutes' where user_id = $1",
      [later.id],
    );
    const { body } = await later.post(USERS, await invitation()).expect(401);
    expect(body.code).toBe('REAUTH_REQUIRED');
  });
});

describe('changing an account', () => {
  it('of another role ends its sessions; of another name does not', async () => {
    const mentor = await asUser(test, 'MENTOR');
    await admin.patch(`${USERS}/${mentor.id}`, { name: 'Yeni Ad' }, 1).expect(200);
    await mentor.get('/api/v1/account').expect(200);
    const { body } = await admin
      .patch(`${USERS}/${mentor.id}`, { role: 'COORDINATOR' }, 2)
      .expect(200);
    expect(body).toMatchObject({ role: 'COORDINATOR', version: 3 });
    await mentor.get('/api/v1/account').expect(401);
  });

  it('to another role leaves behind the organisation and programme that it does not need', async () => {
    const mentor = await person(test, 'MENTOR');
    const { body } = await admin.patch(`${USERS}/${mentor.id}`, { role: 'DPO' }, 1).expect(200);
    expect(body).toMatchObject({ role: 'DPO', organisation: null, programme: null });
    const entry = `select fields from audit_entries where action = 'users.change' and entity_id = $1`;
    const [{ fields } = { fields: [] }] = await test.database.query<{ fields: string[] }>(entry, [
      mentor.id,
    ]);
    expect([...fields].sort()).toEqual(['organisationId', 'programmeId', 'role']);
  });

  it('that was changed meanwhile shows it as it is now', async () => {
    const mentor = await person(test, 'MENTOR');
    await admin.patch(`${USERS}/${mentor.id}`, { locale: 'en' }, 1).expect(200);
    const { body } = await admin.patch(`${USERS}/${mentor.id}`, { locale: 'az' }, 1).expect(412);
    expect(body.current).toMatchObject({ id: mentor.id, locale: 'en', version: 2 });
    expect(body.current.changed).toEqual({ at: expect.any(String), by: expect.any(String) });
  });

  it('to a role whose scope would be empty is refused', async () => {
    const dpo = await person(test, 'DPO', { organisationId: null });
    await admin.patch(`${USERS}/${dpo.id}`, { role: 'PM' }, 1).expect(422);
  });

  it('of one’s own is not for oneself', async () => {
    const { body } = await admin.patch(`${USERS}/${admin.id}`, { role: 'DPO' }, 1).expect(422);
    expect(body.code).toBe('OWN_ACCOUNT');
    await admin.post(`${USERS}/${admin.id}/disable`).expect(422);
  });
});

describe('an organisation of another kind', () => {
  it('is no place for the role, invited or changed', async () => {
    const state = await organisation(test, 'Migration Service', 'STATE');
    const fitting = await invitation();
    const refused = await admin.post(USERS, { ...fitting, organisationId: state }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'RULE_REFUSED',
      params: { rule: 'ORGANISATION_OF_ROLE', kinds: ['NGO', 'IMPLEMENTER'] },
      errors: [{ pointer: '#/organisationId' }],
      overridableBy: [],
    });
    const invited = await admin.post(USERS, fitting).expect(201);
    const { id, version } = invited.body as { id: string; version: number };
    const change = { organisationId: state };
    const moved = await admin.patch(`${USERS}/${id}`, change, version).expect(422);
    expect(moved.body.params).toMatchObject({ rule: 'ORGANISATION_OF_ROLE', kind: 'STATE' });
  });
});

describe('an invitation sent anew', () => {
  it('needs a fresh proof of identity', async () => {
    const tired = await asUser(test, 'ADMIN');
    const { body: invited } = await admin.post(USERS, await invitation()).expect(201);
    const again = `${USERS}/${String(invited.id)}/resend-invitation`;
    await test.database.query(
      "update sessions set authenticated_at = authenticated_at - interval '1 hour' where user_id = $1",
      [tired.id],
    );
    expect((await tired.post(again).expect(401)).body.code).toBe('REAUTH_REQUIRED');
    await admin.post(again).expect(200);
  });
});

describe('disabling an account', () => {
  it('needs a fresh proof of identity', async () => {
    const [tired, mentor] = [await asUser(test, 'ADMIN'), await asUser(test, 'MENTOR')];
    await test.database.query(
      "update sessions set authenticated_at = authenticated_at - interval '1 hour' where user_id = $1",
      [tired.id],
    );
    for (const answer of [
      await tired.post(`${USERS}/${mentor.id}/disable`),
      await tired.get('/api/v1/outbox-messages'),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([401, 'REAUTH_REQUIRED']);
    }
    await mentor.get('/api/v1/account').expect(200);
  });

  it('ends its sessions at once; enabling invites anew', async () => {
    const mentor = await asUser(test, 'MENTOR');
    const { body } = await admin.post(`${USERS}/${mentor.id}/disable`).expect(200);
    expect(body).toMatchObject({ status: 'DISABLED', openSessions: 0 });
    await mentor.get('/api/v1/account').expect(401);
    const again = await admin.post(`${USERS}/${mentor.id}/disable`).expect(409);
    expect(again.body.allowedActions).toEqual(['CHANGE', 'ENABLE']);
    const enabled = await admin.post(`${USERS}/${mentor.id}/enable`).expect(200);
    expect(enabled.body.status).toBe('INVITED');
  });

  it('of each other leaves one of two administrators', async () => {
    const alone = await createTestApp();
    try {
      const [one, two] = [await asUser(alone, 'ADMIN'), await asUser(alone, 'ADMIN')];
      const answers = await Promise.all([
        one.post(`${USERS}/${two.id}/disable`),
        two.post(`${USERS}/${one.id}/disable`),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const active = await alone.database.query(
        "select 1 from users where role = 'ADMIN' and status = 'ACTIVE'",
      );
      expect(active).toHaveLength(1);
    } finally {
      await alone.close();
    }
  }, 30_000);

  it('resets a lost second factor and ends the sessions', async () => {
    const mentor = await asUser(test, 'MENTOR');
    await test.database.query(
      `insert into second_factors (user_id, secret, created_at, confirmed_at)
        values ($1, 'v1.sealed', now(), now())`,
      [mentor.id],
    );
    const before = await admin.get(`${USERS}/${mentor.id}`).expect(200);
    expect(before.body).toMatchObject({ hasSecondFactor: true, openSessions: 1 });
    const { body } = await admin.post(`${USERS}/${mentor.id}/reset-second-factor`).expect(200);
    expect(body).toMatchObject({ hasSecondFactor: false, openSessions: 0 });
    await mentor.get('/api/v1/account').expect(401);
  });
});

describe('the list of users', () => {
  it('shows an administrator everybody, page by page, by name', async () => {
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await admin.get(`${USERS}?limit=3${after}`).expect(200);
      names.push(...body.items.map(({ name }: { name: string }) => name));
      cursor = body.nextCursor;
    } while (cursor !== null);
    const [row] = await test.database.query<{ count: number }>(
      'select count(*)::int as count from users',
    );
    expect(names).toHaveLength(row!.count);
  });

  it('is in the order of the Azerbaijani alphabet', async () => {
    const names = ['Rüfət Sıralı', 'Rəşad Sıralı', 'Xəyal Sıralı', 'İlqar Sıralı', 'Ilqar Sıralı'];
    for (const name of names) {
      const { id } = await person(test, 'MENTOR');
      await test.database.query('update users set name = $2 where id = $1', [id, name]);
    }
    const { body } = await admin.get(`${USERS}?limit=100`).expect(200);
    const listed = (body.items as { name: string }[]).map(({ name }) => name);
    expect(listed.filter((name) => names.includes(name))).toEqual(
      names.toSorted((one, other) => compareAz(one, other)),
    );
  });

  it('shows a coordinator the people of the programme, without their protection', async () => {
    const coordinator = await asUser(test, 'COORDINATOR');
    const { otherProgrammeId } = await worldOf(test);
    const [near, far] = [
      await person(test, 'MENTOR'),
      await person(test, 'MENTOR', { programmeId: otherProgrammeId }),
    ];
    const { body } = await coordinator.get(`${USERS}?role=MENTOR&limit=100`).expect(200);
    const ids = body.items.map(({ id }: { id: string }) => id);
    expect(ids).toContain(near.id);
    expect(ids).not.toContain(far.id);
    expect(body.items[0]).toMatchObject({
      hasSecondFactor: null,
      openSessions: null,
      allowedActions: [],
    });
    await coordinator.get(`${USERS}/${far.id}`).expect(404);
  });
});

describe('organisations', () => {
  it('are added by an administrator, each name once', async () => {
    const body = { name: 'Ümid Dəstək Birliyi', kind: 'NGO' };
    const { body: made } = await admin.post('/api/v1/organisations', body).expect(201);
    const { body: list } = await admin.get('/api/v1/organisations').expect(200);
    expect(list.items).toContainEqual(made);
    const again = await admin.post('/api/v1/organisations', body).expect(400);
    expect(again.body.errors).toEqual([{ pointer: '#/name', code: 'NOT_UNIQUE' }]);
  });
});

describe('the first administrator', () => {
  it('enters by one single-use link from the terminal, and a second call makes a new one', async () => {
    const work = test.app.get(UnitOfWork, { strict: false });
    // The administrator of this file exists already.
    const invite = async (email: string) => {
      const invited = await inviteAdministrator(work, test.config, email, true);
      return 'address' in invited ? invited.address : null;
    };
    const [older, newer] = [await invite('first@example.org'), await invite('first@example.org')];
    const tokenOf = (address: string | null) => new URL(address ?? '').hash.replace('#token=', '');
    const password = 'zurna balaban qaval saz';
    const accept = (address: string | null) =>
      new Visitor(test).call('post', '/invitations/accept', { token: tokenOf(address), password });
    await accept(older).expect(410);
    await accept(newer).expect(204);
    await accept(newer).expect(410);
    const { body } = await new Visitor(test)
      .signIn({ email: 'first@example.org', password })
      .expect(200);
    expect(body.nextStep).toBe('NONE');
    expect(await invite('first@example.org')).toBeNull();
  });

  it('is not made of an account with another role', async () => {
    const mentor = await aUser(test.database);
    const work = test.app.get(UnitOfWork, { strict: false });
    expect(await inviteAdministrator(work, test.config, mentor.email, true)).toEqual({
      refused: 'ADDRESS_TAKEN',
    });
  });

  it('stays the only one made at the terminal, but for a recovery, which the trail names', async () => {
    const work = test.app.get(UnitOfWork, { strict: false });
    const email = 'second@example.org';
    expect(await inviteAdministrator(work, test.config, email)).toEqual({
      refused: 'HAS_ADMINISTRATOR',
    });
    expect(await test.database.query('select 1 from users where email = $1', [email])).toEqual([]);
    expect(await inviteAdministrator(work, test.config, email, true)).toHaveProperty('address');
    const entries = await test.database.query(
      `select actor_role from audit_entries where action = 'users.recover-administration'
         and entity_id = (select id from users where email = $1)`,
      [email],
    );
    expect(entries).toEqual([{ actor_role: 'WORKER' }]);
  });
});

describe('a session of an account', () => {
  it('is ended by an administrator', async () => {
    const mentor = await asUser(test, 'MENTOR');
    const other = await signedIn(test, mentor);
    await letPass(test, '1 second');
    await admin.post(`${USERS}/${mentor.id}/end-sessions`).expect(200);
    await mentor.get('/api/v1/account').expect(401);
    await other.get('/api/v1/account').expect(401);
  });
});
