import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aColleague,
  aReferral,
  aTeam,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';

let test: TestApp;
let team: Team;
let officer: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  officer = await aColleague(test, 'SMS_MONITOR', { programmeId: team.programmeId });
});
afterAll(() => test.close());

function aStateReferral(overrides: object = {}): object {
  const { principal, returnEvent, placeCode } = aReferral();
  return { person: principal, returnEvent, placeCode, referralConsent: true, ...overrides };
}

const caseOf = async (receiptNumber: string) => {
  const [row] = await test.database.query<{ id: string; number: string }>(
    'select id, number from cases where receipt_number = $1',
    [receiptNumber],
  );
  return row as { id: string; number: string };
};

describe('a referral of the State Migration Service', () => {
  it('has a planned arrival that is plausible (CASE-83)', async () => {
    const returnEvent = { sendingCountry: 'DE', plannedArrivalOn: '1900-01-01' };
    const { body } = await officer
      .call('post', '/referrals', aStateReferral({ returnEvent }))
      .expect(400);
    expect(body.errors).toMatchObject([
      { pointer: '#/returnEvent/plannedArrivalOn', code: 'TOO_EARLY' },
    ]);
  });

  it('is about somebody who can exist (CASE-85)', async () => {
    const { principal } = aReferral() as { principal: object };
    const person = { ...principal, familyName: '7', bornOn: undefined, birthYear: 2150 };
    const { body } = await officer
      .call('post', '/referrals', aStateReferral({ person }))
      .expect(400);
    expect(body.errors).toEqual([
      { pointer: '#/person/familyName', code: 'NOT_A_NAME' },
      { pointer: '#/person/birthYear', code: 'TOO_LARGE', params: { max: expect.any(Number) } },
    ]);
  });

  it('is one step and gives a receipt, nothing more', async () => {
    const answer = await officer.call('post', '/referrals', aStateReferral()).expect(201);
    expect(answer.body).toEqual({
      receiptNumber: expect.stringMatching(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/),
    });
    const { id } = await caseOf(answer.body.receiptNumber as string);
    const seen = await team.coordinator.call('get', `/cases/${id}`).expect(200);
    expect(seen.body).toMatchObject({
      state: 'REFERRED',
      origin: 'SMS_REFERRAL',
      source: 'SMS',
      nextDueKind: 'ACKNOWLEDGEMENT',
      tasks: [{ kind: 'NOTICE', params: { command: 'RECEIVE_REFERRAL' } }],
    });
    expect(seen.body.principal.familyName).not.toBe('');
    await officer.call('get', `/cases/${id}`).expect(403);
  });

  it('is refused when it says too little', async () => {
    const answer = await officer
      .call('post', '/referrals', aStateReferral({ returnEvent: {} }))
      .expect(422);
    expect(answer.body.params).toEqual({
      rule: 'REFERRAL_COMPLETE',
      fields: ['SENDING_COUNTRY', 'ARRIVAL_EXPECTED'],
    });
  });
});

const CONSENT = {
  purpose: 'P2_IDENTITY_TO_SMS',
  givenBy: 'SELF',
  method: 'PAPER',
  textVersion: '1',
  language: 'AZ',
  givenOn: '2026-01-05',
};

describe('outcomes', () => {
  const consent = (caseId: string, personId: string, method = 'PAPER') =>
    test.database.query(
      `insert into consents (id, case_id, person_id, purpose, decision, given_by, method, provisional, text_version,
         language, given_on) values ($1, $2, $3, 'P2_IDENTITY_TO_SMS', 'GIVEN', 'SELF', $4, $5, '1', 'az', app.today())`,
      [newId(), caseId, personId, method, method !== 'PAPER'],
    );

  it('are empty without consent, coarse with it, and gone when it is withdrawn', async () => {
    const list = async () => (await officer.call('get', '/outcomes').expect(200)).body;
    const one = await aCase(team.mentor);
    const { id: personId } = one.principal as { id: string };
    expect(await list()).toEqual({ items: [], nextCursor: null });
    await consent(one.id, personId, 'WITNESSED_ORAL');
    expect((await list()).items).toEqual([]);
    await consent(one.id, personId);
    expect((await list()).items).toEqual([
      {
        givenName: (one.principal as { givenName: string }).givenName,
        familyName: (one.principal as { familyName: string }).familyName,
        fatherName: null,
        birthYear: expect.any(Number),
        stage: 'REFERRED',
        region: 'ER01',
        outcome: null,
      },
    ]);
    await test.database.query('update consents set withdrawn_on = app.today() where case_id = $1', [
      one.id,
    ]);
    expect((await list()).items).toEqual([]);
  });

  it('follow the latest word of the person: a refusal or a withdrawal closes what was given before', async () => {
    const listed = async (): Promise<number> =>
      (await officer.call('get', '/outcomes').expect(200)).body.items.length;
    const one = await aCase(team.mentor);
    const { id: personId } = one.principal as { id: string };
    const say = async (decision: string, givenOn = CONSENT.givenOn) => {
      const body = { ...CONSENT, personId, decision, givenOn };
      const sent = team.mentor.call('post', `/cases/${one.id}/consents`, body);
      return (await sent.expect(201)).body;
    };
    const before = await listed();
    await say('GIVEN');
    expect(await listed()).toBe(before + 1);
    await say('REFUSED');
    expect(await listed()).toBe(before);
    const first = await say('GIVEN');
    await say('GIVEN');
    expect(await listed()).toBe(before + 1);
    await team.mentor
      .call('post', `/consents/${first.id}/withdraw`, {}, { ifMatch: first.version })
      .expect(200);
    expect(await listed()).toBe(before);
    const [now] = await test.database.query<{ today: string }>('select app.today()::text as today');
    await say('GIVEN', now?.today);
    expect(await listed()).toBe(before + 1);
  });

  it('never show a case above the level NORMAL, whatever the consent', async () => {
    const listed = async (): Promise<number> =>
      (await officer.call('get', '/outcomes').expect(200)).body.items.length;
    const one = await aCase(team.mentor);
    const before = await listed();
    await consent(one.id, (one.principal as { id: string }).id);
    expect(await listed()).toBe(before + 1);
    const restricted = await team.mentor
      .call(
        'patch',
        `/cases/${one.id}`,
        { confidentiality: 'RESTRICTED' },
        { ifMatch: one.version },
      )
      .expect(200);
    expect(restricted.body.confidentiality).toBe('RESTRICTED');
    expect(await listed()).toBe(before);
  });
});

it('a donor sees that nothing is released yet', async () => {
  const donor = await aColleague(test, 'DONOR_VIEWER', { programmeId: team.programmeId });
  expect((await donor.call('get', '/releases').expect(200)).body).toEqual({ items: [] });
});
