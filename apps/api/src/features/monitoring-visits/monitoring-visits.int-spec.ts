import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type CaseBody,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { anAssistedCase, aSubmittedPlan, pageOf } from '../../../test/factories/plan.factory.js';
import {
  aSatisfactionForm,
  aSurvey,
  chosen,
  type VisitBody,
  visitOf,
  visitsOf,
  waitFor,
} from '../../../test/factories/visit.factory.js';
import { setClock } from '../../../test/fixed-clock.js';
import { newId } from '../../platform/ids/index.js';
import { RecomputeJob } from '../deadlines/public.js';
import { VisitWatch } from './visit-watch.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Everything happens some days after an arrival on 5 January. */
async function soonAfterArrival(): Promise<void> {
  await setClock(test, '2026-01-20T08:00:00Z');
  team = await aTeam(test);
}

const tick = () => test.app.get(VisitWatch, { strict: false }).tick(newId());
const personOf = (of: CaseBody) => (of.principal as { id: string }).id;
/** What the entries of a kind hold, the newest first. */
async function timelineOf(caseId: string, kind: string): Promise<readonly unknown[]> {
  const { body } = await team.mentor.call('get', `/cases/${caseId}/timeline?limit=50`).expect(200);
  const items = body.items as readonly { kind: string; data: unknown }[];
  return items.filter((one) => one.kind === kind).map(({ data }) => data);
}
const give = (by: keyof Team, visit: VisitBody, verb: string, body: object) =>
  (team[by] as Team['mentor']).call('post', `/monitoring-visits/${visit.id}/${verb}`, body, {
    ifMatch: visit.version,
  });
const put = (visit: VisitBody, path: string, body: object, ifMatch: number) =>
  team.mentor.call('put', `/monitoring-visits/${visit.id}/${path}`, body, { ifMatch });

/** A new day off counts all deadlines anew, whatever set their day (DL-12). */
async function demandRecount(): Promise<void> {
  const admin = await aColleague(test, 'ADMIN', { programmeId: null });
  const off = { country: 'AZ', command: 'ADD', date: '2026-11-25', kind: 'EXTRA_OFF' };
  const named = { name: 'CABINET_DECISION', source: 'Cabinet of Ministers No 412' };
  const day = { ...off, ...named };
  const { seen } = (await admin.call('post', '/holidays/preview', day).expect(200)).body;
  await admin.call('post', '/holidays', { ...day, reason: 'announced', seen }).expect(200);
  const asked = 'select id, finished_at as done from deadline_recomputations';
  const [{ id } = { id: '' }] = await test.database.query<{ id: string }>(asked);
  await test.app.get(RecomputeJob).run({ recomputationId: id }, { requestId: newId() });
  expect(await test.database.query(`${asked} where finished_at is null`)).toEqual([]);
}

interface VisitQueue {
  readonly kind: string;
  readonly total: { readonly count: number };
  readonly items: readonly { readonly nextDueKind: string }[];
}

const M3_FINDINGS = {
  findings: [
    chosen('ITEM_USE', 'IN_USE'),
    chosen('WORK_STATUS', 'SELF_EMPLOYED'),
    chosen('SUPPORT_STATUS', 'ONGOING'),
  ],
};

describe('the schedule', () => {
  beforeAll(soonAfterArrival);

  it('begins with the assessment and is complete with the approved plan (VISIT-02)', async () => {
    const submitted = await aSubmittedPlan(team);
    const before = await visitsOf(team, submitted.id);
    expect([...before.keys()]).toEqual(['M0']);
    expect(before.get('M0')).toMatchObject({ windowFrom: null, dueOn: '2026-02-10' });
    const approved = await command(team.manager, submitted, 'plan/approve');
    const after = await visitsOf(team, approved.id);
    expect([...after.keys()]).toEqual(['M0', 'M3', 'M6', 'M12']);
    expect(after.get('M3')).toMatchObject({
      state: 'SCHEDULED',
      dueOn: '2026-04-06',
      windowFrom: '2026-03-22',
      windowTo: '2026-04-21',
    });
    const { rows } = {
      rows: await test.database.query<{ explanation: { decidedBy: string } }>(
        "select explanation from deadlines where case_id = $1 and kind = 'VISIT_M3'",
        [approved.id],
      ),
    };
    expect(rows[0]?.explanation.decidedBy).toBe('ARRIVAL_CONFIRMED');
  });

  it('has M1 after the first delivery where an item costs more than 300 EUR (VISIT-02)', async () => {
    const of = await anAssistedCase(team);
    const { body } = await team.mentor.call('get', `/cases/${of.id}/items`).expect(200);
    const item = body.items[0] as { id: string; version: number; type: string };
    const at = (verb: string, more: object, version: number) =>
      team.mentor.call('post', `/items/${item.id}/${verb}`, more, { ifMatch: version }).expect(200);
    await at('order', {}, item.version);
    expect((await visitsOf(team, of.id)).has('M1')).toBe(false);
    await test.database.query('update plan_items set ordered_on = $2 where id = $1', [
      item.id,
      '2026-01-10',
    ]);
    await at('deliver', { deliveredOn: '2026-01-15', evidence: [] }, item.version + 1);
    expect(await visitOf(team, of.id, 'M1')).toMatchObject({ dueOn: '2026-02-16' });
    const { type } = item;
    const told = expect.objectContaining({ type });
    expect(await timelineOf(of.id, 'item.deliver')).toEqual([told]);
  });

  it('moves with a corrected arrival, window and all (VISIT-02)', async () => {
    const of = await anAssistedCase(team);
    await command(team.mentor, of, 'arrival/confirm', {
      arrivalOn: '2026-01-12',
      arrivalEvidence: 'TICKET',
    });
    expect(await visitOf(team, of.id, 'M3')).toMatchObject({
      dueOn: '2026-04-13',
      windowFrom: '2026-03-29',
      windowTo: '2026-04-28',
    });
    const [moved] = await timelineOf(of.id, 'case.confirm-arrival');
    expect(moved).toMatchObject({ arrivalOn: '2026-01-12', arrivalOnBefore: '2026-01-05' });
  });

  it('is not seen from outside the case: another mentor meets 404', async () => {
    const of = await anAssistedCase(team);
    const { id } = await visitOf(team, of.id, 'M3');
    await team.otherMentor.call('get', `/cases/${of.id}/monitoring-visits`).expect(404);
    await team.otherMentor.call('get', `/monitoring-visits/${id}`).expect(404);
    const plan = { plannedOn: '2026-04-01', mode: 'IN_PERSON' };
    const path = `/monitoring-visits/${id}/plan`;
    await team.otherMentor.call('post', path, plan, { ifMatch: 1 }).expect(404);
  });
});

describe('a visit that falls due', () => {
  beforeAll(soonAfterArrival);

  it('is planned, filled in piece by piece and recorded (VISIT-05)', async () => {
    const of = await anAssistedCase(team);
    const early = await visitOf(team, of.id, 'M3');
    const planned = await give('mentor', early, 'plan', {
      plannedOn: '2026-04-02',
      mode: 'IN_PERSON',
    }).expect(200);
    const tooEarly = { heldOn: '2026-01-20', mode: 'IN_PERSON' };
    await waitFor(test, '70 days');
    await tick();
    const due = await visitOf(team, of.id, 'M3');
    expect(due).toMatchObject({ state: 'DUE', plannedOn: '2026-04-02', overdue: false });
    // The agreed day is still to come (VISIT-16).
    const missed = await give('mentor', due, 'miss', { missReason: 'NOT_AT_HOME' }).expect(422);
    expect(missed.body.params).toEqual({ rule: 'AGREED_DAY_CAME', on: '2026-04-02' });
    await give('mentor', planned.body as VisitBody, 'record', tooEarly).expect(412);
    const record = { heldOn: '2026-03-31', mode: 'IN_PERSON' };
    const refused = await give('mentor', due, 'record', record).expect(422);
    expect(refused.body.params).toMatchObject({ rule: 'SURVEY_SETTLED' });
    await put(due, `surveys/${personOf(of)}`, aSurvey('2026-03-31'), 0).expect(200);
    const tooMany = [
      { code: 'CHILDREN_OF_SCHOOL_AGE', number: 1 },
      { code: 'CHILDREN_AT_SCHOOL', number: 3 },
    ].map((finding) => ({ ...finding, chosen: [] }));
    const broken = await put(due, 'findings', { findings: tooMany }, due.version).expect(400);
    expect(broken.body.errors).toEqual([
      { pointer: '#/findings/CHILDREN_AT_SCHOOL', code: 'TOO_LARGE', params: { max: 1 } },
    ]);
    const half = await put(due, 'findings', { findings: [] }, due.version).expect(200);
    const incomplete = await give('mentor', half.body as VisitBody, 'record', record).expect(422);
    expect(incomplete.body.params).toMatchObject({
      rule: 'FINDINGS_COMPLETE',
      missing: ['ITEM_USE', 'WORK_STATUS', 'SUPPORT_STATUS'],
    });
    const full = await put(due, 'findings', M3_FINDINGS, half.body.version as number).expect(200);
    const done = await give('mentor', full.body as VisitBody, 'record', record).expect(200);
    expect(done.body).toMatchObject({ state: 'DONE', heldOn: '2026-03-31', actions: [] });
    const [deadline] = await test.database.query<{ state: string }>(
      "select state from deadlines where case_id = $1 and kind = 'VISIT_M3'",
      [of.id],
    );
    expect(deadline?.state).toBe('MET');
    await put(due, 'findings', M3_FINDINGS, done.body.version as number).expect(409);
    const timeline = await team.mentor.call('get', `/cases/${of.id}/timeline?limit=50`).expect(200);
    const kinds = (timeline.body.items as { kind: string }[]).map(({ kind }) => kind);
    for (const kind of ['visit.plan', 'visit.fall-due', 'survey.complete', 'visit.record'])
      expect(kinds).toContain(kind);
  });

  it('is found in the case list and on the home page, late once its day has passed (VISIT-15)', async () => {
    const of = await anAssistedCase(team);
    const found = async (visits: string) => {
      const { body } = await team.mentor
        .call('get', `/cases?visits=${visits}&limit=50`)
        .expect(200);
      return (body.items as CaseBody[]).some(({ id }) => id === of.id);
    };
    await test.database.query(
      `update deadlines set window_from = app.today(), window_to = app.today() + 9, due_on = app.today() + 5
        where case_id = $1 and kind = 'VISIT_M12'`,
      [of.id],
    );
    await test.database.query(
      "update monitoring_visits set state = 'DONE', held_on = app.today() where case_id = $1 and code <> 'M12'",
      [of.id],
    );
    expect(await found('DUE')).toBe(false);
    await tick();
    expect([await found('DUE'), await found('OVERDUE')]).toEqual([true, false]);
    const { body } = await team.mentor.call('get', '/home').expect(200);
    const queue = (body.queues as VisitQueue[]).find(({ kind }) => kind === 'VISITS_DUE');
    expect(queue?.total.count).toBeGreaterThanOrEqual(1);
    // The day of the visit, whatever else the case has to do before.
    for (const { nextDueKind } of queue?.items ?? []) expect(nextDueKind).toMatch(/^VISIT_/);
    await waitFor(test, '6 days');
    expect(await found('OVERDUE')).toBe(true);
  });

  it('is missed when its window has passed, and rescheduled once (VISIT-07)', async () => {
    const of = await anAssistedCase(team);
    await waitFor(test, '95 days');
    await tick();
    const missed = await visitOf(team, of.id, 'M3');
    expect(missed).toMatchObject({ state: 'MISSED', missReason: 'WINDOW_PASSED' });
    expect(missed).toMatchObject({ dueOn: '2026-04-06', windowTo: '2026-04-21' });
    const told = await test.database.query(
      "select 1 from reminder_occurrences where trigger = 'VISIT_MISSED' and subject_id = $1 and recipient_id = $2",
      [missed.id, team.mentor.user.id],
    );
    expect(told).toHaveLength(1);
    const today = (await test.database.query<{ day: string }>('select app.today() as day'))[0]!.day;
    const again = await give('mentor', missed, 'reschedule', { plannedOn: today }).expect(200);
    expect(again.body).toMatchObject({
      state: 'SCHEDULED',
      dueOn: today,
      windowFrom: today,
      timesRescheduled: 1,
    });
    await demandRecount();
    // What made the day of a visit that was moved, after a recount too (VISIT-07, DL-05).
    const why = await team.mentor.call('get', `/cases/${of.id}/deadlines`).expect(200);
    const items = why.body.items as { kind: string }[];
    const moved = { dueOn: today, decidedBy: 'VISIT_RESCHEDULED', movedFrom: '2026-04-06' };
    expect(items.find(({ kind }) => kind === 'VISIT_M3')).toMatchObject(moved);
    const second = await give('mentor', again.body as VisitBody, 'miss', {
      missReason: 'NOT_AT_HOME',
    }).expect(200);
    const no = await give('mentor', second.body as VisitBody, 'reschedule', {
      plannedOn: today,
    }).expect(422);
    expect(no.body.params).toMatchObject({ rule: 'NOT_YET_RESCHEDULED' });
    // The mentor cannot let it go; the coordinator can, with a reason.
    await give('mentor', second.body as VisitBody, 'waive', { reason: 'iki dəfə' }).expect(403);
    const waived = await give('coordinator', second.body as VisitBody, 'waive', {
      reason: 'iki dəfə alınmadı',
    }).expect(200);
    expect(waived.body).toMatchObject({ state: 'WAIVED', reason: 'iki dəfə alınmadı' });
  });
});

describe('who reports and who waives (VISIT-09)', () => {
  beforeAll(soonAfterArrival);

  it('are two people', async () => {
    const of = await anAssistedCase(team);
    const visit = await visitOf(team, of.id, 'M3');
    const refused = await give('coordinator', visit, 'refuse', { reason: 'görüşmək istəmir' });
    expect(refused.body).toMatchObject({ state: 'REFUSED' });
    const waive = { reason: 'qəbul edildi' };
    const own = await give('coordinator', refused.body as VisitBody, 'waive', waive).expect(422);
    expect(own.body.code).toBe('FOUR_EYES');
    await give('manager', refused.body as VisitBody, 'waive', waive).expect(200);
  });
});

describe('satisfaction', () => {
  beforeAll(soonAfterArrival);

  it('is asked by another than the mentor where the case was drawn (VISIT-12)', async () => {
    const of = await anAssistedCase(team);
    const visit = await visitOf(team, of.id, 'M3');
    await test.database.query("update cases set number = 'RS-2026-900005' where id = $1", [of.id]);
    const form = aSatisfactionForm('2026-01-20');
    const own = await put(visit, 'satisfaction', { ...form, collector: 'MENTOR' }, 0).expect(422);
    expect(own.body.params).toMatchObject({ rule: 'SATISFACTION_BY_OTHERS' });
    const path = `/monitoring-visits/${visit.id}/satisfaction`;
    const half = { ...form, ratings: form.ratings.slice(1) };
    const missing = await team.coordinator.call('put', path, half, { ifMatch: 0 }).expect(400);
    expect(missing.body.errors).toEqual([{ pointer: '#/ratings/RETURN_HELP', code: 'REQUIRED' }]);
    const saved = await team.coordinator.call('put', path, form, { ifMatch: 0 }).expect(200);
    expect(saved.body.satisfaction).toMatchObject({ sum: 24, mean: 4, version: 1 });
    const stale = await team.coordinator.call('put', path, form, { ifMatch: 0 }).expect(412);
    expect(stale.body.versions).toEqual({ sent: 0, current: 1 });
    const changed = { at: expect.any(String), by: team.coordinator.user.name };
    expect(stale.body.current).toEqual({ ...saved.body.satisfaction, changed });
  });
});

describe('the end of a case', () => {
  beforeAll(soonAfterArrival);

  it('waits for final visit, survey and satisfaction, which may come early (VISIT-08, VISIT-14)', async () => {
    const of = await anAssistedCase(team);
    await test.database.query(
      "update plan_items set state = 'VERIFIED', delivered_on = app.today() where case_id = $1",
      [of.id],
    );
    await test.database.query("update cases set state = 'FOLLOW_UP' where id = $1", [of.id]);
    const request = async () => {
      const { version } = await pageOf(team, of.id);
      const body = { closureReason: 'COMPLETED' };
      return team.mentor.call('post', `/cases/${of.id}/closure/request`, body, {
        ifMatch: version,
      });
    };
    expect((await request()).body.params.missing).toEqual([
      'FINAL_VISIT',
      'FINAL_SURVEY',
      'PAYMENTS_SETTLED',
      'SATISFACTION_OFFERED',
    ]);
    const visit = await visitOf(team, of.id, 'M12');
    await put(visit, `surveys/${personOf(of)}`, aSurvey('2026-01-20'), 0).expect(200);
    const findings = [
      chosen('WORK_STATUS', 'EMPLOYEE'),
      chosen('BUSINESS_OPERATING', 'NO'),
      chosen('BUSINESS_STOPPED_BY', 'FOUND_JOB'),
      chosen('ASSETS_HELD', 'ALL'),
      { code: 'CHILDREN_OF_SCHOOL_AGE', chosen: [], number: 0 },
      { code: 'CHILDREN_AT_SCHOOL', chosen: [], number: 0 },
      chosen('SUPPORT_STATUS', 'COMPLETED'),
      chosen('CLOSING_MEETING_HELD', 'YES'),
    ];
    const saved = await put(visit, 'findings', { findings }, visit.version).expect(200);
    const done = await give('mentor', saved.body as VisitBody, 'record', {
      heldOn: '2026-01-20',
      mode: 'IN_PERSON',
    }).expect(200);
    expect(done.body.surveys[0]).toMatchObject({ wave: 'FINAL' });
    const path = `/monitoring-visits/${visit.id}/satisfaction`;
    const form = aSatisfactionForm('2026-01-20');
    await team.coordinator.call('put', path, form, { ifMatch: 0 }).expect(200);
    expect((await request()).body.params.missing).toEqual(['PAYMENTS_SETTLED']);
  });

  it('takes its open visits with it (VISIT-13)', async () => {
    const of = await anAssistedCase(team);
    const asked = await command(team.mentor, of, 'closure/request', {
      closureReason: 'REMIGRATED_REGULAR',
      comment: 'getdi',
    });
    await command(team.coordinator, asked, 'closure/confirm');
    const visits = [...(await visitsOf(team, of.id)).values()];
    expect(visits.map(({ state, waiveReason }) => [state, waiveReason])).toEqual(
      visits.map(() => ['WAIVED', 'CASE_ENDED']),
    );
  });
});
