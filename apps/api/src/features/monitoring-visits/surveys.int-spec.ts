import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RSS_EQ_1, tableOf } from '@qayidis/domain/survey';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { aCaseToPlan, pageOf } from '../../../test/factories/plan.factory.js';
import { aSurvey, type VisitBody, visitOf } from '../../../test/factories/visit.factory.js';
import { setClock } from '../../../test/fixed-clock.js';
import { planReminders, tellReminders } from '../../../test/remind.js';

let test: TestApp;
let team: Team;
let admin: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  await setClock(test, '2026-01-20T08:00:00Z');
  team = await aTeam(test);
  admin = await aColleague(test, 'ADMIN');
});
afterAll(() => test.close());

const DAY = '2026-01-20';

interface Baseline {
  readonly of: CaseBody;
  readonly visit: VisitBody;
  readonly save: (body: object, ifMatch?: number) => ReturnType<Colleague['call']>;
}

async function aBaseline(): Promise<Baseline> {
  const of = await aCaseToPlan(team);
  const visit = await visitOf(team, of.id, 'M0');
  const { id } = of.principal as { id: string };
  const path = `/monitoring-visits/${visit.id}/surveys/${id}`;
  return {
    of,
    visit,
    save: (body, ifMatch = 0) => team.mentor.call('put', path, body, { ifMatch }),
  };
}

const visitsOf = async ({ id }: CaseBody) =>
  (await team.mentor.call('get', `/cases/${id}/monitoring-visits`).expect(200)).body;

const scoresOf = async (of: CaseBody) => (await visitsOf(of)).scores;

const tasksOf = async ({ id }: CaseBody, kind: string) =>
  test.database.query<{ assignee_id: string; assignee_role: string; due_on: string }>(
    'select assignee_id, assignee_role, due_on from tasks where case_id = $1 and kind = $2 order by assignee_role',
    [id, kind],
  );

/** Who was told at once of somebody to be protected. */
async function alarmed({ id }: CaseBody): Promise<string[]> {
  await planReminders(test);
  await tellReminders(test);
  const rows = await test.database.query<{ role: string }>(
    `select u.role from notices n join users u on u.id = n.recipient_id
      where n.case_id = $1 and n.trigger = 'URGENT_FLAG' and n.urgency = 'URGENT' order by 1`,
    [id],
  );
  return rows.map(({ role }) => role);
}

describe('a survey', () => {
  it('is saved as a draft with gaps and completed without them (RSS-02)', async () => {
    const { of, save } = await aBaseline();
    const draft = { state: 'DRAFT', answers: [{ item: 'E01', chosen: ['NEUTRAL'] }] };
    const first = await save(aSurvey(DAY, {}, draft)).expect(200);
    expect(first.body.surveys[0]).toMatchObject({ state: 'DRAFT', wave: 'BASE', version: 1 });
    expect(await scoresOf(of)).toEqual([]);
    const gaps = await save(aSurvey(DAY, {}, { ...draft, state: 'COMPLETED' }), 1).expect(400);
    expect(gaps.body.errors).toContainEqual({ pointer: '#/answers/E02', code: 'REQUIRED' });
    const stale = await save(aSurvey(DAY), 0).expect(412);
    expect(stale.body.versions).toEqual({ sent: 0, current: 1 });
    const changed = { at: expect.any(String), by: team.mentor.user.name };
    expect(stale.body.current).toEqual({ ...first.body.surveys[0], changed });
    await save(aSurvey(DAY), 1).expect(200);
    const back = await save(aSurvey(DAY, {}, draft), 2).expect(409);
    expect(back.body.code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is scored, banded and shown with its lowest items, as equal weights (RSS-04, RSS-07, RSS-09)', async () => {
    const { of, save } = await aBaseline();
    await save(aSurvey(DAY, { S09: 'VERY_POOR', S10: 'POOR' })).expect(200);
    const [card] = await scoresOf(of);
    expect(card).toMatchObject({ wave: 'BASE', instrument: 'RSS-EQ-1', equalWeights: true });
    expect(card.dimensions[1]).toMatchObject({
      dimension: 'SOCIAL',
      score: 0.840909,
      band: 'HIGH',
    });
    const lowest = card.lowest.map(({ item }: { item: string }) => item);
    expect(lowest).toContain('S09');
    expect(card.lowest.find(({ item }: { item: string }) => item === 'S09')).toMatchObject({
      score: 0,
      help: 'MED',
    });
  });

  it('is compared with the baseline, in as many decimals as the change takes to read as it is judged (RSS-08)', async () => {
    const { of, visit, save } = await aBaseline();
    await save(aSurvey(DAY)).expect(200);
    await test.database.query('update survey_responses set composite = 0.5 where case_id = $1', [
      of.id,
    ]);
    await test.database.query(
      `insert into survey_responses (id, case_id, visit_id, person_id, wave, state, instrument, composite)
       select gen_random_uuid(), case_id, $2, person_id, 'M3', 'COMPLETED', instrument, 0.4534
         from survey_responses where case_id = $1`,
      [of.id, visit.id],
    );
    const [, later] = await scoresOf(of);
    expect(later).toMatchObject({ change: 'STABLE', delta: -0.0466, deltaDecimals: 3 });
  });

  it('keeps its answers sealed: the row shows scores, never what was said (RSS-14)', async () => {
    const { of, save } = await aBaseline();
    await save(aSurvey(DAY)).expect(200);
    const [row] = await test.database.query<Record<string, unknown>>(
      'select * from survey_responses where case_id = $1',
      [of.id],
    );
    expect(JSON.stringify(row)).not.toContain('VERY_SATISFIED');
    expect(row?.['composite']).not.toBeNull();
  });

  it('that is refused says why and settles the wave', async () => {
    const { save } = await aBaseline();
    const silent = await save(aSurvey(DAY, {}, { state: 'REFUSED', answers: [] })).expect(400);
    expect(silent.body.errors).toEqual([{ pointer: '#/reason', code: 'REQUIRED' }]);
    const refused = { state: 'REFUSED', answers: [], reason: 'vaxtı yoxdur' };
    const saved = await save(aSurvey(DAY, {}, refused)).expect(200);
    expect(saved.body.surveys[0]).toMatchObject({ state: 'REFUSED', reason: 'vaxtı yoxdur' });
  });

  it('with a low composite raises the priority (RSS-13)', async () => {
    const { of, save } = await aBaseline();
    const before = (await pageOf(team, of.id))['priorityScore'] as number;
    const worst = Object.fromEntries(
      RSS_EQ_1.items.map(({ code, scores }) => {
        const [option = ''] = Object.entries(scores).find(([, score]) => score === 0) ?? [];
        return [code, code === 'E08' ? ['NONE'] : option];
      }),
    );
    await save(aSurvey(DAY, worst)).expect(200);
    expect((await pageOf(team, of.id))['priorityScore']).toBe(before + 2);
  });
});

describe('alerts (RSS-10)', () => {
  it('tell two named people the same day of somebody who is never safe (D-08)', async () => {
    const { of, save } = await aBaseline();
    const first = await save(aSurvey(DAY, { P04: 'ALWAYS_UNSAFE' })).expect(200);
    const { mentor, coordinator } = team;
    const own = { assigneeRole: 'MENTOR', assigneeName: mentor.user.name, mine: true };
    const other = { assigneeRole: 'COORDINATOR', assigneeName: coordinator.user.name, mine: false };
    expect(first.body.raised).toEqual([
      { kind: 'SAFETY', dueOn: DAY, ...own },
      { kind: 'SAFETY', dueOn: DAY, ...other },
      { kind: 'SURVEY_SUPPORT', dueOn: '2026-01-22', ...own },
      { kind: 'PLAN_SUGGESTION', dueOn: '2026-01-22', ...own },
    ]);
    expect(await tasksOf(of, 'SAFETY')).toEqual([
      { assignee_role: 'COORDINATOR', assignee_id: team.coordinator.user.id, due_on: DAY },
      { assignee_role: 'MENTOR', assignee_id: team.mentor.user.id, due_on: DAY },
    ]);
    // Said again, it is still one task each.
    const again = await save(aSurvey(DAY, { P04: 'ALWAYS_UNSAFE' }), 1).expect(200);
    expect(again.body.raised).toEqual([]);
    expect(await tasksOf(of, 'SAFETY')).toHaveLength(2);
    expect(await alarmed(of)).toEqual(['COORDINATOR', 'MENTOR']);
  });

  it('give the mentor two working days for support, and suggest what the plan could hold', async () => {
    const { of, save } = await aBaseline();
    await save(aSurvey(DAY, { P07: 'VERY_OFTEN', P08: 'YES', S06: 'NO' })).expect(200);
    // Two answers ask for it: it is one conversation.
    expect(await tasksOf(of, 'SURVEY_SUPPORT')).toMatchObject([{ due_on: '2026-01-22' }]);
    expect(await tasksOf(of, 'PLAN_SUGGESTION')).toHaveLength(2);
  });
});

describe('an official table (RSS-06)', () => {
  const source = 'IOM handbook, annex 4';

  it('is refused cell by cell, in words that name row and column', async () => {
    const table = tableOf(RSS_EQ_1).replace('E01,0.125,,NEUTRAL,0.5', 'E01,0.125,,NEUTRAL,much');
    const refused = await admin.call('post', '/survey-instruments', { source, table }).expect(400);
    expect(refused.body.errors).toEqual([{ pointer: '#/table/4/score', code: 'WRONG_TYPE' }]);
    const without = tableOf(RSS_EQ_1).replace('E01,0.125,,NEUTRAL,0.5\n', '');
    const short = await admin
      .call('post', '/survey-instruments', { source, table: without })
      .expect(400);
    expect(short.body.errors).toEqual([
      { pointer: '#/table/2/option', code: 'REQUIRED', params: { missing: ['NEUTRAL'] } },
    ]);
    await team.manager.call('post', '/survey-instruments', { source, table }).expect(403);
  });

  it('that scores as the equal weights do is refused: it would only take their label away (RSS-15)', async () => {
    const table = tableOf(RSS_EQ_1);
    const refused = await admin.call('post', '/survey-instruments', { source, table }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'RULE_REFUSED',
      params: { rule: 'INSTRUMENT_EQUAL_WEIGHTS' },
    });
  });

  it('is neither imported nor withdrawn by a cookie alone (RSS-16)', async () => {
    const tired = await aColleague(test, 'ADMIN');
    await test.database.query(
      "update sessions set authenticated_at = authenticated_at - interval '1 hour' where user_id = $1",
      [tired.user.id],
    );
    const table = tableOf(RSS_EQ_1).replaceAll(/^E01,[^,]+,/gm, 'E01,2,');
    for (const [path, body] of [
      ['/survey-instruments', { source, table }],
      ['/survey-instruments/withdraw', { code: 'RSS-IOM-1', reason: 'wrong annex' }],
    ] as const)
      expect((await tired.call('post', path, body).expect(401)).body.code).toBe('REAUTH_REQUIRED');
  });

  it('scores what comes after it, and is not compared with what came before (RSS-11)', async () => {
    const { of, visit, save } = await aBaseline();
    await save(aSurvey(DAY)).expect(200);
    const table = tableOf(RSS_EQ_1).replaceAll(/^E01,[^,]+,/gm, 'E01,2,');
    const saved = await admin.call('post', '/survey-instruments', { source, table }).expect(201);
    expect(saved.body).toMatchObject({ current: 'RSS-IOM-1', equalWeights: false });
    // By the clock of the product, as every time that is shown (E-13).
    expect(saved.body.items[0].importedAt).toMatch(/^2026-01-/);
    const [card] = await scoresOf(of);
    expect(card).toMatchObject({ instrument: 'RSS-EQ-1', equalWeights: true });
    const another = await aBaseline();
    await another.save(aSurvey(DAY)).expect(200);
    expect((await scoresOf(another.of))[0]).toMatchObject({
      instrument: 'RSS-IOM-1',
      equalWeights: false,
    });
    // A later wave of the first case is scored by the new version: no change is told.
    await test.database.query(
      `insert into survey_responses (id, case_id, visit_id, person_id, wave, state, instrument, composite)
       select gen_random_uuid(), case_id, $2, person_id, 'M3', 'COMPLETED', 'RSS-IOM-1', 0.2
         from survey_responses where case_id = $1`,
      [of.id, visit.id],
    );
    expect((await scoresOf(of))[1]).toMatchObject({ comparable: false, change: null, base: null });
    expect((await visitsOf(of)).equalWeights).toBe(false);
  });

  it('is withdrawn for what comes after it, with a reason; what it scored keeps it (RSS-16)', async () => {
    const table = tableOf(RSS_EQ_1).replaceAll(/^E01,[^,]+,/gm, 'E01,3,');
    await admin.call('post', '/survey-instruments', { source, table }).expect(201);
    const scored = await aBaseline();
    await scored.save(aSurvey(DAY)).expect(200);
    const withdraw = (code: string, by = admin) =>
      by.call('post', '/survey-instruments/withdraw', { code, reason: 'the wrong annex' });
    await withdraw('RSS-IOM-2', team.manager).expect(403);
    const left = await withdraw('RSS-IOM-2').expect(200);
    expect(left.body).toMatchObject({ current: 'RSS-IOM-1', equalWeights: false });
    expect(left.body.items[0]).toMatchObject({
      code: 'RSS-IOM-2',
      withdrawnReason: 'the wrong annex',
      withdrawnAt: expect.stringMatching(/^2026-01-/),
    });
    const again = await withdraw('RSS-IOM-2').expect(422);
    expect(again.body.params).toMatchObject({ rule: 'INSTRUMENT_NOT_IN_FORCE' });
    expect((await scoresOf(scored.of))[0]).toMatchObject({ instrument: 'RSS-IOM-2' });
    expect((await withdraw('RSS-IOM-1').expect(200)).body).toMatchObject({ equalWeights: true });
    const after = await aBaseline();
    await after.save(aSurvey(DAY)).expect(200);
    expect((await scoresOf(after.of))[0]).toMatchObject({ instrument: 'RSS-EQ-1' });
    expect((await visitsOf(after.of)).equalWeights).toBe(true);
    const trail = await test.database.query(
      "select fields from audit_entries where action = 'survey-instrument.withdraw' and outcome = 'DONE' order by 1",
    );
    expect(trail).toEqual([{ fields: ['RSS-IOM-1'] }, { fields: ['RSS-IOM-2'] }]);
  });
});
