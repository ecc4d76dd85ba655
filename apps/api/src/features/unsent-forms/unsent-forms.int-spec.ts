import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '@qayidis/domain/permissions';
import { MOST_UNSENT_FORMS, UNSENT_FORM_MAX_BYTES } from '@qayidis/domain/unsent-forms';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { anOrganisation } from '../../../test/factories/user.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { ExpireUnsentFormsTask } from './expire-unsent-forms.task.js';

const TYPED = '{"values":{"text":"Leyla Əliyeva ilə danışdım"}}';
const EMPTY = { content: null, savedAt: null };

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const pathOf = (form: string): string => `/unsent-forms/${form}`;
const keep = (by: Colleague, form: string, content = TYPED) =>
  by.call('put', pathOf(form), { content });
const read = async (by: Colleague, form: string): Promise<unknown> =>
  (await by.call('get', pathOf(form)).expect(200)).body;
const rowsOf = (form: string) =>
  test.database.query<{ text: string }>(
    'select unsent_forms::text as text from unsent_forms where form = $1',
    [form],
  );
const actionsOf = async (userId: string): Promise<string[]> => {
  const rows = await test.database.query<{ action: string }>(
    `select action from audit_entries where entity_id = $1 and action like 'unsent-form.%' order by position`,
    [userId],
  );
  return rows.map(({ action }) => action);
};

describe('what was typed and not sent', () => {
  it('comes back to whoever typed it, as it was last, until it is discarded', async () => {
    const { mentor } = team;
    expect(await read(mentor, 'new-referral')).toEqual(EMPTY);
    await keep(mentor, 'new-referral', '{"values":1}').expect(200);
    const kept = await keep(mentor, 'new-referral').expect(200);
    expect(await read(mentor, 'new-referral')).toEqual({
      content: TYPED,
      savedAt: kept.body.savedAt,
    });
    await mentor.call('delete', pathOf('new-referral')).expect(204);
    await mentor.call('delete', pathOf('new-referral')).expect(204);
    expect(await read(mentor, 'new-referral')).toEqual(EMPTY);
    expect(await actionsOf(mentor.user.id)).toEqual(['unsent-form.start', 'unsent-form.remove']);
  });

  it('is nothing to anybody else, and cannot be removed by them', async () => {
    const form = 'task-mine';
    await keep(team.mentor, form).expect(200);
    for (const other of [team.otherMentor, team.coordinator, team.manager]) {
      expect(await read(other, form)).toEqual(EMPTY);
      await other.call('delete', pathOf(form)).expect(204);
    }
    expect(await read(team.mentor, form)).toMatchObject({ content: TYPED });
  });

  it.each(ROLES)('of a %s is kept, and no other role reaches it in the database', async (role) => {
    const person = await aColleague(test, role);
    const form = `role-${role}`;
    await keep(person, form).expect(200);
    expect(await read(person, form)).toMatchObject({ content: TYPED });
    for (const other of ROLES) {
      expect(await seenBy(other, team.mentor.user.id, form)).toBe(0);
      expect(await removedBy(other, team.mentor.user.id, form)).toBe(0);
    }
    expect(await rowsOf(form)).toHaveLength(1);
  });

  it('is sealed with a key of the account, on the desks of the state with one of the state', async () => {
    for (const [role, side] of [
      ['MENTOR', 'NGO'],
      ['SMS_MONITOR', 'NGO'],
      ['SMS_REGISTRY', 'STATE'],
      ['SMS_HEAD', 'STATE'],
    ] as const) {
      const person = await aColleague(test, role);
      const form = `sealed-${role}`;
      await keep(person, form).expect(200);
      const [row] = await rowsOf(form);
      expect(row?.text).not.toContain('Leyla');
      const keys = await test.database.query<{ keyring: string; used: boolean }>(
        `select keyring, $2 like '%v1.' || id || '.%' as used from data_keys
          where subject_kind = 'USER' and subject_id = $1`,
        [person.user.id, row?.text],
      );
      expect(keys).toEqual([{ keyring: side, used: true }]);
    }
  });

  it('is refused with its limit when it is too large, counted in bytes, and under any other name', async () => {
    const { mentor } = team;
    const fits = 'ə'.repeat(UNSENT_FORM_MAX_BYTES / 2);
    await keep(mentor, 'large', fits).expect(200);
    expect(await read(mentor, 'large')).toMatchObject({ content: fits });
    const refused = await keep(mentor, 'large', `${fits}x`).expect(400);
    expect(refused.body.errors).toMatchObject([
      { pointer: '#/content', code: 'TOO_LONG', params: { max: UNSENT_FORM_MAX_BYTES } },
    ]);
    expect(await read(mentor, 'large')).toMatchObject({ content: fits });
    for (const name of ['Leyla%20%C6%8Fliyeva', 'a%2Fb', `a${'b'.repeat(160)}`])
      await keep(mentor, name).expect(404);
  });

  it('is bounded for each person, and a form that is kept already goes on', async () => {
    const person = await aColleague(test, 'COORDINATOR');
    await test.database.query(
      `insert into unsent_forms (user_id, form, about, content_cipher, saved_at)
       select $1, 'many-' || n, '{}', 'x', app.now() from generate_series(1, $2::int) n`,
      [person.user.id, MOST_UNSENT_FORMS],
    );
    const refused = await keep(person, 'one-more').expect(422);
    expect(refused.body.params).toMatchObject({ rule: 'MOST_UNSENT_FORMS' });
    await keep(person, 'many-1').expect(200);
  });
});

function actorOf(role: Role, userId: string, form: string, sql: string): Promise<number> {
  const actor: Actor = {
    ...{ kind: 'user', role, userId, sessionId: null, authenticatedAt: null },
    ...{ organisationId: null, programmeId: team.programmeId, requestId: newId() },
  };
  return test.app
    .get(UnitOfWork, { strict: false })
    .run(actor, async (tx) => (await tx.query(sql, [form])).length);
}
const seenBy = (role: Role, userId: string, form: string): Promise<number> =>
  actorOf(role, userId, form, 'select 1 from unsent_forms where form = $1');
const removedBy = (role: Role, userId: string, form: string): Promise<number> =>
  actorOf(role, userId, form, 'delete from unsent_forms where form = $1 returning 1');

describe('what was typed is removed', () => {
  // Time passes here, and with it sessions.
  beforeEach(async () => {
    team = await aTeam(test);
  });

  it('seven days after it was changed last, by the worker, and the trail says whose', async () => {
    const { mentor } = team;
    await keep(mentor, 'old').expect(200);
    await letPass(test, '7 days');
    const again = await aColleague(test, 'MENTOR');
    await keep(again, 'young').expect(200);
    const tick = () => test.app.get(ExpireUnsentFormsTask, { strict: false }).tick(newId());
    await letPass(test, '1 minute');
    await tick();
    await tick();
    expect(await rowsOf('old')).toEqual([]);
    expect(await rowsOf('young')).toHaveLength(1);
    const expired = (await actionsOf(mentor.user.id)).filter((a) => a === 'unsent-form.expire');
    expect(expired).toHaveLength(1);
  });

  it('with the account that is disabled or is given another reach', async () => {
    const admin = await aColleague(test, 'ADMIN');
    const [leaving, moving] = [team.mentor, team.otherMentor];
    await keep(leaving, 'leaving').expect(200);
    await keep(moving, 'moving').expect(200);
    await admin.call('post', `/users/${leaving.user.id}/disable`).expect(200);
    const change = { organisationId: await anOrganisation(test.database) };
    await admin.call('patch', `/users/${moving.user.id}`, change, { ifMatch: 1 }).expect(200);
    expect([...(await rowsOf('leaving')), ...(await rowsOf('moving'))]).toEqual([]);
  });

  it('of a case that was given to another mentor, and only theirs', async () => {
    const of = await aCase(team.mentor);
    const form = `note-${of.id}`;
    await keep(team.mentor, form).expect(200);
    await keep(team.coordinator, form).expect(200);
    await keep(team.mentor, 'new-referral').expect(200);
    await command(team.coordinator, of, 'acknowledge', { mentorId: team.otherMentor.user.id });
    expect(await read(team.mentor, form)).toEqual(EMPTY);
    expect(await read(team.mentor, 'new-referral')).toMatchObject({ content: TYPED });
    expect(await read(team.coordinator, form)).toMatchObject({ content: TYPED });
  });

  it('with the person, when a case is erased: under its own id and those of its parts', async () => {
    const [gone, other] = [await aCase(team.mentor), await aCase(team.mentor)];
    const note = await aNote(gone);
    const { id: personId } = gone.principal as { id: string };
    const forms = [`note-${gone.id}`, `reclassify-${note}`, `person-${personId}`];
    for (const form of [...forms, `note-${other.id}`]) await keep(team.mentor, form).expect(200);
    const kept = async () =>
      (
        await test.database.query<{ form: string }>(
          'select form from unsent_forms where user_id = $1 and form = any($2)',
          [team.mentor.user.id, [...forms, `note-${other.id}`]],
        )
      ).map(({ form }) => form);
    expect(await kept()).toHaveLength(4);
    await erase(gone);
    expect(await kept()).toEqual([`note-${other.id}`]);
    await test.database.query('delete from cases where id = $1', [other.id]);
    expect(await kept()).toEqual([]);
  });
});

async function aNote(of: CaseBody): Promise<string> {
  const [row] = await test.database.query<{ today: string }>('select app.today()::text as today');
  const note = {
    ...{ happenedOn: row?.today, channel: 'PHONE', topics: [], held: true },
    ...{ confidentiality: 'NORMAL', text: 'zəng edildi' },
  };
  const answer = await team.mentor.call('post', `/cases/${of.id}/notes`, note).expect(201);
  return (answer.body as { id: string }).id;
}

/** As its officer does, once its time is over. */
async function erase(of: CaseBody): Promise<void> {
  const officer = await aColleague(test, 'DPO', { programmeId: null });
  const [row] = await test.database.query<{ version: number }>(
    `update cases set state = 'CLOSED', retention_until = app.today() - 1 where id = $1 returning version`,
    [of.id],
  );
  await officer
    .call('post', `/cases/${of.id}/anonymise`, undefined, { ifMatch: row?.version ?? 0 })
    .expect(200);
}
