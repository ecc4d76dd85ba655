import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aReferral,
  aTeam,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const auditOf = (caseId: string) =>
  test.database.query<{ action: string }>(
    'select action from audit_entries where case_id = $1 order by position',
    [caseId],
  );

describe('a referral', () => {
  it('becomes a draft with a number, its persons, a return and a clock', async () => {
    const answer = await team.mentor
      .call(
        'post',
        '/cases',
        aReferral({
          members: [{ person: { givenName: 'Aysel', familyName: 'Həsənova' }, relation: 'SPOUSE' }],
          household: { size: 2, adults: 2 },
        }),
      )
      .expect(201);
    expect(answer.body).toMatchObject({
      state: 'DRAFT',
      version: 1,
      number: expect.stringMatching(/^RS-\d{4}-\d{6}$/),
      mentor: { id: team.mentor.user.id },
      household: { size: 2 },
      returnEvent: { sendingCountry: 'DE', arrivalOn: null },
      completeness: { filled: 0, total: 0, missing: [] },
      nextStep: { state: 'REFERRED', missing: [] },
    });
    expect(answer.body.members.map((one: { relation: string }) => one.relation)).toEqual([
      'PRINCIPAL',
      'SPOUSE',
    ]);
    expect(answer.body.members[0].person.bornOn).toMatch(/^19\d\d-05-17$/);
    expect(answer.body.deadlines).toMatchObject([{ kind: 'DRAFT_PURGE' }]);
    expect((await auditOf(answer.body.id)).map(({ action }) => action)).toEqual(['case.create']);
  });

  it('keeps identifiers sealed', async () => {
    await aCase(team.mentor, { submit: false });
    const rows = await test.database.query<{ phone_cipher: string; phone_index: Buffer }>(
      'select phone_cipher, phone_index from persons where phone_cipher is not null',
    );
    expect(rows[0]?.phone_cipher).toMatch(/^v1\./);
    expect(rows[0]?.phone_index).toHaveLength(32);
  });

  it('is refused without the consent to be referred', async () => {
    const answer = await team.mentor
      .call('post', '/cases', aReferral({ referralConsent: false }))
      .expect(422);
    expect(answer.body).toMatchObject({ code: 'CONSENT_MISSING' });
  });

  it('names what it lacks when it is submitted too early', async () => {
    const draft = await aCase(team.mentor, { submit: false, placeCode: null });
    const answer = await team.mentor
      .call('post', `/cases/${draft.id}/submit`, {}, { ifMatch: draft.version })
      .expect(422);
    expect(answer.body.params).toEqual({ rule: 'REFERRAL_COMPLETE', fields: ['PLACE'] });
    const put = await team.mentor
      .call('patch', `/cases/${draft.id}`, { placeCode: 'AZ-GA' }, { ifMatch: draft.version })
      .expect(200);
    await command(team.mentor, put.body, 'submit');
  });

  it('says how complete the file is, and what the next step still lacks', async () => {
    const referred = await aCase(team.mentor);
    expect(referred).toMatchObject({
      completeness: { filled: 4, total: 4, missing: [] },
      nextStep: { state: 'SCREENING', missing: [] },
    });
    const mentorId = team.mentor.user.id;
    const screened = await command(team.coordinator, referred, 'acknowledge', { mentorId });
    expect(screened).toMatchObject({
      completeness: { filled: 5, total: 5, missing: [] },
      nextStep: { state: 'REGISTERED', missing: ['ELIGIBILITY', 'CONSENT_P1'] },
    });
  });

  it('answers a repeated submit with the first result', async () => {
    const body = aReferral();
    const idempotencyKey = randomUUID();
    const first = await team.mentor.call('post', '/cases', body, { idempotencyKey }).expect(201);
    const again = await team.mentor.call('post', '/cases', body, { idempotencyKey }).expect(201);
    expect(again.body).toEqual(first.body);
  });
});

describe('a duplicate', () => {
  it('inside one scope stops the creation until it is decided; the same person returns a second time', async () => {
    const body = aReferral();
    const first = await team.mentor.call('post', '/cases', body).expect(201);
    const stopped = await team.mentor.call('post', '/cases', body).expect(422);
    expect(stopped.body).toMatchObject({
      code: 'DUPLICATE_SUSPECTED',
      params: { persons: [first.body.principal.id], cases: [first.body.id] },
    });
    const candidates = await team.mentor
      .call('post', '/cases/find-duplicates', { person: body.principal })
      .expect(200);
    expect(candidates.body.items).toMatchObject([
      { caseId: first.body.id, reasons: ['PHONE', 'NAME'] },
    ]);
    const second = await team.mentor
      .call('post', '/cases', {
        ...body,
        duplicateDecisions: [{ personId: first.body.principal.id, decision: 'SAME_PERSON' }],
      })
      .expect(201);
    expect(second.body.principal.id).toBe(first.body.principal.id);
    expect(second.body.returnEvent.id).not.toBe(first.body.returnEvent.id);
    expect([first.body.episode, second.body.episode]).toEqual([1, 2]);
  });

  describe('with the same FIN', () => {
    const fin = '6WXYZ34';
    let known: { id: string; principal: { id: string } };
    beforeAll(async () => {
      const made = await team.mentor.call('post', '/cases', referralOf({ fin })).expect(201);
      known = made.body;
    });
    const referralOf = (identity: object): object => {
      const body = aReferral();
      return { ...body, principal: { ...(body['principal'] as object), ...identity } };
    };
    const refused = (pointer: string) => ({
      code: 'RULE_REFUSED',
      params: { rule: 'ONE_FIN_ONE_PERSON' },
      errors: [{ pointer }],
    });
    const another = (decision: string): object => ({
      ...referralOf({ fin: '6wxyz34' }),
      duplicateDecisions: [{ personId: known.principal.id, decision }],
    });

    it('is no other person: the second is refused at its FIN, a second return is taken', async () => {
      const other = another('DIFFERENT_PERSON');
      const answer = await team.mentor.call('post', '/cases', other).expect(422);
      expect(answer.body).toMatchObject(refused('#/principal/fin'));
      const same = await team.mentor.call('post', '/cases', another('SAME_PERSON')).expect(201);
      expect(same.body).toMatchObject({ episode: 2, principal: { id: known.principal.id } });
    });

    it('is given to nobody else afterwards, and stays with whom it has', async () => {
      const of = await aCase(team.mentor);
      const change = (id: string, fields: object) =>
        team.mentor.call('patch', `/persons/${id}`, fields, { ifMatch: 1 });
      const answer = await change((of['principal'] as { id: string }).id, { fin }).expect(422);
      expect(answer.body).toMatchObject(refused('#/fin'));
      await change(known.principal.id, { fin, fatherName: 'Vaqif' }).expect(200);
    });

    it('outside one’s scope stops nothing', async () => {
      const body = another('DIFFERENT_PERSON');
      await team.otherMentor.call('post', '/cases', body).expect(201);
    });

    it('is written once by two at the same time', async () => {
      const twice = ['Quliyev', 'Səmədov'].map((familyName) =>
        referralOf({ familyName, fin: '7WXYZ34' }),
      );
      const answers = await Promise.all(
        twice.map((body) => team.coordinator.call('post', '/cases', body)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    });
  });

  it('outside it changes nothing that the creator sees', async () => {
    const body = aReferral();
    await team.mentor.call('post', '/cases', body).expect(201);
    const created = await team.otherMentor.call('post', '/cases', body).expect(201);
    expect(created.body.undecidedDuplicates).toBe(0);
    const found = await team.otherMentor
      .call('post', '/cases/find-duplicates', { person: body.principal })
      .expect(200);
    expect(found.body.items.map((one: { caseId: string }) => one.caseId)).toEqual([
      created.body.id,
    ]);
  });
});

describe('a command', () => {
  it('moves the case, starts its clocks, tells whom it concerns and is recorded', async () => {
    const referred = await aCase(team.mentor);
    expect(referred).toMatchObject({ state: 'REFERRED', nextDueKind: 'ACKNOWLEDGEMENT' });
    const screening = await command(team.coordinator, referred, 'acknowledge', {
      mentorId: team.mentor.user.id,
      comment: 'Bu gün zəng edin.',
    });
    expect(screening).toMatchObject({ state: 'SCREENING', nextDueKind: 'FIRST_CONTACT' });
    const timeline = await team.coordinator
      .call('get', `/cases/${referred.id}/timeline`)
      .expect(200);
    expect(timeline.body.counts).toContainEqual({ group: 'STEPS', count: 3 });
    const notes = await team.coordinator
      .call('get', `/cases/${referred.id}/timeline?group=NOTES`)
      .expect(200);
    expect(notes.body.items).toEqual([]);
    expect(timeline.body.items[0]).toMatchObject({
      kind: 'case.acknowledge',
      data: { from: 'REFERRED', to: 'SCREENING', mentorId: team.mentor.user.id },
      remarks: ['Bu gün zəng edin.'],
    });
    expect(await auditOf(referred.id)).toContainEqual({ action: 'case.acknowledge' });
    const [row] = await test.database.query<{ text_cipher: string }>(
      'select text_cipher from case_remarks where case_id = $1',
      [referred.id],
    );
    expect(row?.text_cipher).not.toContain('zəng');
  });

  it('that the state does not offer is refused with what it offers', async () => {
    const referred = await aCase(team.mentor);
    const answer = await team.coordinator
      .call('post', `/cases/${referred.id}/confirm-eligibility`, {}, { ifMatch: referred.version })
      .expect(409);
    expect(answer.body.code).toBe('TRANSITION_NOT_ALLOWED');
    expect(answer.body.allowedActions).toContain('ACKNOWLEDGE');
    expect(answer.body.allowedActions).toEqual(answer.body.params.possible);
  });

  it('on a stale version shows both; only the first of two who decide at once decides', async () => {
    const referred = await aCase(team.mentor);
    const decide = (by: Team['coordinator']) =>
      by.call(
        'post',
        `/cases/${referred.id}/acknowledge`,
        { mentorId: team.mentor.user.id },
        { ifMatch: referred.version },
      );
    const answers = await Promise.all([decide(team.coordinator), decide(team.coordinator)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const refused = answers.find(({ status }) => status === 412);
    expect(refused?.body).toMatchObject({
      code: 'VERSION_STALE',
      versions: { sent: referred.version, current: referred.version + 1 },
      current: { state: 'SCREENING', lastEvent: { kind: 'case.acknowledge' } },
    });
    expect(refused?.body.current.changed).toEqual({
      at: expect.any(String),
      by: team.coordinator.user.name,
    });
    // Whole, as the GET shows it to the same person: what the conflict dialog compares.
    const shown = (await team.coordinator.call('get', `/cases/${referred.id}`).expect(200)).body;
    expect(refused?.body.current).toMatchObject(shown);
    const mentor = await team.mentor
      .call('patch', `/cases/${referred.id}`, { urgent: true }, { ifMatch: 1 })
      .expect(412);
    const own = (await team.mentor.call('get', `/cases/${referred.id}`).expect(200)).body;
    expect(mentor.body.current).toMatchObject(own);
  });

  it('without the version seen is refused', async () => {
    const referred = await aCase(team.mentor);
    await team.coordinator.call('post', `/cases/${referred.id}/acknowledge`, {}).expect(428);
  });

  it('names the mentor who cannot be one', async () => {
    const referred = await aCase(team.mentor);
    const answer = await team.coordinator
      .call(
        'post',
        `/cases/${referred.id}/assign-mentor`,
        { mentorId: team.manager.user.id },
        { ifMatch: referred.version },
      )
      .expect(422);
    expect(answer.body).toMatchObject({
      params: { rule: 'MENTOR' },
      errors: [{ pointer: '#/mentorId' }],
    });
  });
});

describe('scope', () => {
  it('a mentor does not see the case of another, whatever the route', async () => {
    const foreign = await aCase(team.otherMentor);
    for (const [method, path, body] of [
      ['get', `/cases/${foreign.id}`, undefined],
      ['get', `/cases/${foreign.id}/timeline`, undefined],
      ['patch', `/cases/${foreign.id}`, { urgent: true }],
      ['post', `/cases/${foreign.id}/suspend`, { suspendReason: 'HOSPITAL' }],
      ['get', `/persons/${(foreign.principal as { id: string }).id}`, undefined],
    ] as const)
      await team.mentor.call(method, path, body, { ifMatch: foreign.version }).expect(404);
    const [denied] = await test.database.query(
      "select 1 from audit_entries where outcome = 'DENIED' and entity_id = $1 and actor_id = $2",
      [foreign.id, team.mentor.user.id],
    );
    expect(denied).toBeDefined();
  });

  it('a coordinator of another programme sees nothing', async () => {
    const elsewhere = await aTeam(test);
    const foreign = await aCase(team.mentor);
    await elsewhere.coordinator.call('get', `/cases/${foreign.id}`).expect(404);
    const list = await elsewhere.coordinator.call('get', '/cases').expect(200);
    expect(list.body.items).toEqual([]);
  });
});

describe('what is known', () => {
  it('has no planned arrival that only a slip of the keyboard can mean (CASE-83)', async () => {
    const planned = (plannedArrivalOn: string) => ({ returnEvent: { plannedArrivalOn } });
    const pointer = '#/returnEvent/plannedArrivalOn';
    const early = await team.mentor.call('post', '/cases', aReferral(planned('1900-01-01')));
    expect([early.status, early.body.errors]).toEqual([
      400,
      [{ pointer, code: 'TOO_EARLY', params: { earliest: expect.any(String) } }],
    ]);
    const { id } = await aCase(team.mentor, { submit: false });
    await test.database.query("update cases set planned_arrival_on = '2010-05-17' where id = $1", [
      id,
    ]);
    const path = `/cases/${id}`;
    const late = await team.mentor.call('patch', path, planned('2199-01-01'), { ifMatch: 1 });
    expect([late.status, late.body.errors]).toEqual([
      400,
      [{ pointer, code: 'TOO_LATE', params: { latest: expect.any(String) } }],
    ]);
    await team.mentor.call('patch', path, planned('2010-05-17'), { ifMatch: 1 }).expect(200);
  });

  it('is of somebody who can exist, and a name on file stays (CASE-85)', async () => {
    const { principal } = aReferral() as { principal: object };
    const impossible = { ...principal, familyName: '7', bornOn: null, birthYear: 3000 };
    const person = { givenName: 'Nigar', familyName: '=1+1' };
    const refused = await team.mentor.call('post', '/cases', {
      ...aReferral({ principal: impossible }),
      members: [{ person, relation: 'CHILD' }],
    });
    const max = expect.any(Number);
    expect([refused.status, refused.body.errors]).toEqual([
      400,
      [
        { pointer: '#/principal/familyName', code: 'NOT_A_NAME' },
        { pointer: '#/principal/birthYear', code: 'TOO_LARGE', params: { max } },
      ],
    ]);
    const draft = await aCase(team.mentor, { submit: false });
    const { id } = draft.principal as { id: string };
    await test.database.query("update persons set family_name = 'Əliyev (2)' where id = $1", [id]);
    const change = (changes: object) =>
      team.mentor.call('patch', `/persons/${id}`, changes, { ifMatch: 1 });
    const added = await team.mentor
      .call('post', `/cases/${draft.id}/members`, { person, relation: 'CHILD' }, { ifMatch: 1 })
      .expect(400);
    expect(added.body.errors).toEqual([{ pointer: '#/person/familyName', code: 'NOT_A_NAME' }]);
    const born = await change({ bornOn: '2150-01-01' }).expect(400);
    expect(born.body.errors).toMatchObject([{ pointer: '#/bornOn', code: 'TOO_LATE' }]);
    await change({ familyName: 'Əliyev (2)', maritalStatus: 'SINGLE' }).expect(200);
  });

  it('has no confirmed arrival from which no clock could run (CASE-84)', async () => {
    const of = await aCase(team.mentor);
    const input = { arrivalOn: '1900-01-01', arrivalEvidence: 'TICKET' };
    const { body } = await team.coordinator
      .call('post', `/cases/${of.id}/arrival/confirm`, input, { ifMatch: of.version })
      .expect(422);
    expect(body).toMatchObject({
      params: { rule: 'DATE_IMPLAUSIBLE' },
      errors: [{ pointer: '#/arrivalOn' }],
    });
  });

  it('can be put right, and members come and go', async () => {
    const draft = await aCase(team.mentor, { submit: false });
    const patched = await team.mentor
      .call(
        'patch',
        `/cases/${draft.id}`,
        {
          urgent: true,
          returnEvent: { hostCity: 'Köln', returnType: 'FORCED_CHARTER' },
          household: { size: 3 },
        },
        { ifMatch: 1 },
      )
      .expect(200);
    expect(patched.body).toMatchObject({
      version: 2,
      urgent: true,
      returnType: 'FORCED_CHARTER',
      returnEvent: { hostCity: 'Köln' },
      household: { size: 3 },
    });
    const crowd = await team.mentor
      .call('patch', `/cases/${draft.id}`, { household: { adults: 4 } }, { ifMatch: 2 })
      .expect(400);
    expect(crowd.body.errors).toEqual([
      { pointer: '#/household/adults', code: 'TOO_LARGE', params: { max: 3 } },
    ]);
    const member = { person: { givenName: 'Nigar', familyName: 'Həsənova' }, relation: 'CHILD' };
    const added = await team.mentor
      .call('post', `/cases/${draft.id}/members`, member, { ifMatch: 2 })
      .expect(200);
    const child = added.body.members[1].person.id as string;
    const corrected = await team.mentor
      .call('patch', `/cases/${draft.id}/members/${child}`, { relation: 'SIBLING' }, { ifMatch: 3 })
      .expect(200);
    expect(corrected.body.members[1]).toMatchObject({ relation: 'SIBLING', dependant: false });
    const removed = await team.mentor
      .call('delete', `/cases/${draft.id}/members/${child}`, undefined, { ifMatch: 4 })
      .expect(200);
    expect(removed.body.members).toHaveLength(1);
    await team.mentor
      .call('delete', `/cases/${draft.id}/members/${removed.body.principal.id}`, undefined, {
        ifMatch: 5,
      })
      .expect(422);
  });

  it('moves the case in the queue as soon as the family is known better', async () => {
    const of = await aCase(team.mentor);
    const scoreOf = async (): Promise<number> =>
      (await team.mentor.call('get', `/cases/${of.id}`).expect(200)).body.priorityScore;
    const before = await scoreOf();
    const member = { person: { givenName: 'Nigar', familyName: 'Həsənova' }, relation: 'CHILD' };
    const added = await team.mentor
      .call('post', `/cases/${of.id}/members`, member, { ifMatch: of.version })
      .expect(200);
    const child = added.body.members[1].person as { id: string; version: number };
    expect(await scoreOf()).toBe(before);
    await team.mentor
      .call('patch', `/persons/${child.id}`, { birthYear: 2020 }, { ifMatch: child.version })
      .expect(200);
    const withChild = await scoreOf();
    expect(withChild).toBeGreaterThan(before);
    await team.mentor
      .call('delete', `/cases/${of.id}/members/${child.id}`, undefined, {
        ifMatch: added.body.version,
      })
      .expect(200);
    expect(await scoreOf()).toBe(before);
  });

  it('about a person changes under its own version', async () => {
    const draft = await aCase(team.mentor, { submit: false });
    const { id } = draft.principal as { id: string };
    const changed = await team.mentor
      .call('patch', `/persons/${id}`, { fin: '5abcd12', familyName: 'Ağayev' }, { ifMatch: 1 })
      .expect(200);
    expect(changed.body).toMatchObject({ fin: '5ABCD12', familyName: 'Ağayev', version: 2 });
    const stale = await team.mentor
      .call('patch', `/persons/${id}`, { phone: null }, { ifMatch: 1 })
      .expect(412);
    const shown = (await team.mentor.call('get', `/persons/${id}`).expect(200)).body;
    const changedBy = { at: expect.any(String), by: team.mentor.user.name };
    expect(stale.body.current).toEqual({ ...shown, changed: changedBy });
  });
});
