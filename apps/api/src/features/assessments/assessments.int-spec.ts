import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RAPID_CHECK_FLAGS } from '@qayidis/domain/code-lists';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';

const DAY = '2026-01-05';
const ELIGIBLE = [
  'E1_NATIONAL',
  'E2_FROM_SCHEME_COUNTRY',
  'E3_IN_TIME',
  'E4_NOT_FUNDED_TWICE',
  'E5_STAYS_REACHABLE',
  'E6_AGREES',
].map((question) => ({ question, answer: 'YES' }));

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

/** What a stale version is told about who changed the record. */
const byMentor = (): unknown => ({ at: expect.any(String), by: team.mentor.user.name });

interface Referred {
  readonly of: CaseBody;
  readonly principalId: string;
}

async function acknowledged(): Promise<Referred> {
  const draft = await aCase(team.mentor);
  const of = await command(team.coordinator, draft, 'acknowledge', {
    mentorId: team.mentor.user.id,
  });
  const page = await team.mentor.call('get', `/cases/${of.id}`).expect(200);
  return { of: page.body as CaseBody, principalId: page.body.members[0].person.id as string };
}

const put = (path: string, body: object, version = 0) =>
  team.mentor.call('put', path, body, { ifMatch: version });

const consent = (principalId: string, over: object = {}) => ({
  personId: principalId,
  purpose: 'P1_CASE_WORK',
  decision: 'GIVEN',
  givenBy: 'SELF',
  method: 'PAPER',
  textVersion: 'az-1',
  language: 'AZ',
  givenOn: DAY,
  ...over,
});

const check = (yes: readonly string[], over: object = {}) => ({
  heldOn: DAY,
  complete: true,
  yes,
  no: RAPID_CHECK_FLAGS.filter((flag) => !yes.includes(flag)),
  urgentNeeds: [],
  ...over,
});

describe('from referral to planning', () => {
  it('refuses eligibility until the questions are answered and consent is there', async () => {
    const { of, principalId } = await acknowledged();
    const eligible = () =>
      team.coordinator.call(
        'post',
        `/cases/${of.id}/confirm-eligibility`,
        {},
        { ifMatch: of.version },
      );
    const unanswered = await eligible().expect(422);
    expect(unanswered.body).toMatchObject({ params: { rule: 'ELIGIBILITY_ANSWERED' } });
    await put(`/cases/${of.id}/eligibility`, { answers: ELIGIBLE }).expect(200);
    const unconsented = await eligible().expect(422);
    expect(unconsented.body.code).toBe('CONSENT_MISSING');
    await team.mentor.call('post', `/cases/${of.id}/consents`, consent(principalId)).expect(201);
    const registered = await eligible().expect(200);
    expect(registered.body.state).toBe('REGISTERED');
  });

  it('wants every red flag followed up before planning', async () => {
    const { of, principalId } = await acknowledged();
    await put(`/cases/${of.id}/eligibility`, { answers: ELIGIBLE }).expect(200);
    await team.mentor.call('post', `/cases/${of.id}/consents`, consent(principalId)).expect(201);
    let now = await command(team.coordinator, of, 'confirm-eligibility');
    now = await command(team.mentor, now, 'arrival/confirm', {
      arrivalOn: DAY,
      arrivalEvidence: 'TICKET',
    });
    await put(`/cases/${of.id}/assessments/intake`, {
      heldOn: DAY,
      complete: true,
      identitySeen: true,
      papersSeen: ['IDENTITY_CARD'],
      wishes: 'öz işini qurmaq',
      needs: 'alətlər',
    }).expect(200);
    now = await command(team.mentor, now, 'assessment/start');
    const forms = `/cases/${of.id}/assessments`;
    await put(`${forms}/rapid-check`, check(['MED', 'NOHOME'])).expect(200);
    await put(`${forms}/skills/${principalId}`, {
      heldOn: DAY,
      complete: true,
      education: 'ISCED_3',
      yearsWorked: 4,
      languages: ['AZ', 'DE'],
      wishes: ['BUSINESS'],
    }).expect(200);
    const refused = await team.mentor
      .call('post', `/cases/${of.id}/assessment/complete`, {}, { ifMatch: now.version })
      .expect(422);
    expect(refused.body).toMatchObject({ params: { rule: 'RED_FLAGS_SCREENED' } });
    const followUp = (text: string, waived: boolean) => ({
      heldOn: DAY,
      complete: true,
      waived,
      text,
    });
    await put(`${forms}/follow-ups/MED`, followUp('həkimə yönləndirildi', false)).expect(200);
    const done = await put(`${forms}/follow-ups/NOHOME`, followUp('bacısında qalır', true)).expect(
      200,
    );
    expect(done.body.unscreenedFlags).toEqual([]);
    const planning = await command(team.mentor, now, 'assessment/complete');
    expect(planning.state).toBe('PLANNING');
  });
});

const pointersOf = ({ errors }: { errors: { pointer: string; code: string }[] }): string[] => {
  expect(errors.every(({ code }) => code === 'REQUIRED')).toBe(true);
  return errors.map(({ pointer }) => pointer);
};

describe('the intake interview', () => {
  const open = { identitySeen: null, papersSeen: [], wishes: null, needs: null };

  it('is saved empty as a draft, and finished only with its four answers', async () => {
    const { of } = await acknowledged();
    const path = `/cases/${of.id}/assessments/intake`;
    const save = (body: object, version: number) => put(path, { heldOn: DAY, ...body }, version);
    await save({ ...open, complete: false }, 0).expect(200);
    const refused = await save({ ...open, complete: true }, 1).expect(400);
    expect(pointersOf(refused.body)).toEqual([
      '#/identitySeen',
      '#/papersSeen',
      '#/wishes',
      '#/needs',
    ]);
    await save({ ...open, wishes: 'iş', complete: false }, 1).expect(200);
    const answers = { identitySeen: false, papersSeen: ['NONE'], wishes: 'iş', needs: 'ev' };
    const done = await save({ ...answers, complete: true }, 2).expect(200);
    expect(done.body.forms[0]).toMatchObject({ state: 'COMPLETED', answers });
  });

  it('knows no paper beside none', async () => {
    const { of } = await acknowledged();
    const body = { ...open, heldOn: DAY, complete: false, papersSeen: ['PASSPORT', 'NONE'] };
    const refused = await put(`/cases/${of.id}/assessments/intake`, body, 0).expect(400);
    expect(refused.body.errors).toEqual([
      { pointer: '#/papersSeen', code: 'TOO_MANY', params: { max: 1 } },
    ]);
  });

  it('is one entry of the timeline when begun and one when finished, however often it saved itself', async () => {
    const { of } = await acknowledged();
    const path = `/cases/${of.id}/assessments/strengths`;
    for (const version of [0, 1, 2])
      await put(
        path,
        { heldOn: DAY, complete: version === 2, other: `${version}` },
        version,
      ).expect(200);
    const page = await team.mentor.call('get', `/cases/${of.id}/timeline`).expect(200);
    const kinds = (page.body.items as { kind: string; data: { fields?: string[] } }[])
      .filter(({ kind }) => kind === 'assessment.record')
      .map(({ data }) => data.fields?.[1]);
    expect(kinds).toEqual(['COMPLETED', 'DRAFT']);
  });
});

describe('the rapid check', () => {
  it('with an urgent need marks the case urgent and tells mentor and coordinator at once', async () => {
    const { of } = await acknowledged();
    const saved = await put(
      `/cases/${of.id}/assessments/rapid-check`,
      check([], { urgentNeeds: ['SHELTER_TONIGHT'] }),
    ).expect(200);
    const tasks = await test.database.query<{ assignee_role: string }>(
      "select assignee_role from tasks where case_id = $1 and kind = 'URGENT_NEED' order by 1",
      [of.id],
    );
    expect(tasks.map(({ assignee_role }) => assignee_role)).toEqual(['COORDINATOR', 'MENTOR']);
    const page = await team.mentor.call('get', `/cases/${of.id}`).expect(200);
    const { total, level } = saved.body.priority;
    expect(page.body).toMatchObject({ urgent: true, priorityScore: total, priorityLevel: level });
    expect(total).toBeGreaterThanOrEqual(3);
  });

  it('saves a draft with gaps and refuses to finish it', async () => {
    const { of } = await acknowledged();
    const path = `/cases/${of.id}/assessments/rapid-check`;
    await put(path, check(['MED'], { no: [], complete: false })).expect(200);
    const refused = await put(path, check(['MED'], { no: [] }), 1).expect(400);
    expect(pointersOf(refused.body)).toEqual(
      RAPID_CHECK_FLAGS.filter((flag) => flag !== 'MED').map((flag) => `#/${flag}`),
    );
    const stale = await put(path, check(['MED']), 0).expect(412);
    expect(stale.body).toMatchObject({ current: { version: 1, changed: byMentor() } });
  });
});

describe('consent', () => {
  it('given by drawing is provisional: opens P1, never P2, and a paper is due', async () => {
    const { of, principalId } = await acknowledged();
    const drawn = { method: 'DRAWN_SIGNATURE' };
    for (const purpose of ['P1_CASE_WORK', 'P2_IDENTITY_TO_SMS'])
      await team.mentor
        .call('post', `/cases/${of.id}/consents`, consent(principalId, { ...drawn, purpose }))
        .expect(201);
    const ledger = await team.mentor.call('get', `/cases/${of.id}/consents`).expect(200);
    const open = (ledger.body.states as { purpose: string; open: boolean }[])
      .filter((state) => state.open)
      .map(({ purpose }) => purpose);
    expect(open).toEqual(['P1_CASE_WORK']);
    expect(ledger.body.records[0].paperDueOn).not.toBeNull();
  });
});

describe('a sealed note', () => {
  it('is closed to the manager until the glass is broken, which others are told', async () => {
    const { of } = await acknowledged();
    const note = await team.mentor
      .call('post', `/cases/${of.id}/notes`, {
        happenedOn: DAY,
        channel: 'PHONE',
        topics: ['WELL_BEING'],
        held: true,
        confidentiality: 'SEALED',
        text: 'yalnız özü bilir',
      })
      .expect(201);
    expect(note.body.text).toBe('yalnız özü bilir');
    const seen = await team.manager.call('get', `/cases/${of.id}/notes`).expect(200);
    expect(seen.body.items[0]).toMatchObject({ access: 'BREAK_GLASS', text: null });
    const opened = await team.manager
      .call('post', `/notes/${note.body.id as string}/open`, {
        reason: 'təhlükə barədə xəbər gəldi',
      })
      .expect(200);
    expect(opened.body.text).toBe('yalnız özü bilir');
    const told = await test.database.query(
      "select 1 from tasks where case_id = $1 and kind = 'NOTE_OPENED'",
      [of.id],
    );
    expect(told).toHaveLength(2);
    const rows = await test.database.query<{ text: string | null }>(
      'select text from notes where case_id = $1',
      [of.id],
    );
    expect(rows).toEqual([{ text: null }]);
  });
});

it('factors are replaced under the version of the whole list: nobody overwrites what they did not see', async () => {
  const of = await aCase(team.mentor);
  const { id: personId } = of.principal as { id: string };
  const put = (factor: string, ifMatch?: number) =>
    team.mentor.call(
      'put',
      `/cases/${of.id}/factors`,
      { factors: [{ personId, factor, severity: 'HIGH' }] },
      ifMatch === undefined ? {} : { ifMatch },
    );
  await put('DEBT').expect(428);
  expect((await put('DEBT', 0).expect(200)).body.factorsVersion).toBe(1);
  const stale = await put('MED', 0).expect(412);
  expect(stale.body).toMatchObject({
    code: 'VERSION_STALE',
    versions: { sent: 0, current: 1 },
    current: {
      version: 1,
      factors: [{ personId, factor: 'DEBT', severity: 'HIGH' }],
      changed: byMentor(),
    },
  });
  expect((await put('MED', 1).expect(200)).body.factors).toMatchObject([{ factor: 'MED' }]);
});

it('answers on eligibility are saved under the version of all of them, and a stale one sees what is there', async () => {
  const { of } = await acknowledged();
  const answer = (question: string, version: number) =>
    put(`/cases/${of.id}/eligibility`, { answers: [{ question, answer: 'YES' }] }, version);
  const [first, second] = ELIGIBLE.map(({ question }) => question) as [string, string];
  await team.mentor.call('put', `/cases/${of.id}/eligibility`, { answers: ELIGIBLE }).expect(428);
  expect((await answer(first, 0).expect(200)).body.eligibilityVersion).toBe(1);
  const stale = await answer(second, 0).expect(412);
  expect(stale.body).toMatchObject({
    code: 'VERSION_STALE',
    versions: { sent: 0, current: 1 },
    current: {
      eligibilityVersion: 1,
      eligibility: { answers: expect.any(Array) },
      changed: byMentor(),
    },
  });
  expect(stale.body.current.eligibility.answers).toContainEqual(
    expect.objectContaining({ question: first, answer: 'YES' }),
  );
  await answer(second, 1).expect(200);
});

it('a note on an answer stays when the answer is saved again, and goes when it is cleared', async () => {
  const { of } = await acknowledged();
  const [{ question }] = ELIGIBLE as [(typeof ELIGIBLE)[number]];
  const save = async (given: object, version: number): Promise<string | null> => {
    const body = { answers: [{ question, answer: 'YES', ...given }] };
    const saved = await put(`/cases/${of.id}/eligibility`, body, version).expect(200);
    const { answers } = saved.body.eligibility as { answers: { question: string; note: string }[] };
    return answers.find((one) => one.question === question)?.note ?? null;
  };
  expect(await save({ note: 'pasportu gördüm' }, 0)).toBe('pasportu gördüm');
  expect(await save({ answer: 'NO' }, 1)).toBe('pasportu gördüm');
  expect(await save({ note: null }, 2)).toBeNull();
});
