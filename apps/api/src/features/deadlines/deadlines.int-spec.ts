import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type Colleague,
  command,
} from '../../../test/factories/case.factory.js';
import { aCaseToPlan, aScreenedCase } from '../../../test/factories/plan.factory.js';
import { letPass, setClock } from '../../../test/fixed-clock.js';
import { newId } from '../../platform/ids/index.js';
import { RecomputationsTask } from './recomputations.task.js';
import { RecomputeJob } from './recompute.job.js';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  await setClock(test, '2026-02-16T08:00:00Z');
});
afterAll(() => test.close());

const deadlinesOf = async (by: Colleague, id: string) =>
  (await by.call('get', `/cases/${id}/deadlines`).expect(200)).body.items as {
    kind: string;
    dueOn: string;
    [field: string]: unknown;
  }[];
const planOf = async (by: Colleague, id: string) =>
  (await deadlinesOf(by, id)).find(({ kind }) => kind === 'PLAN');

describe('why something is due (DL-05)', () => {
  it('is told by rule, start, days passed over and source, to those who see the case alone', async () => {
    await setClock(test, '2026-03-18T08:00:00Z');
    const team = await aTeam(test);
    const { id } = await aScreenedCase(team);
    const [contact] = await deadlinesOf(team.mentor, id);
    expect(contact).toMatchObject({
      kind: 'FIRST_CONTACT',
      dueOn: '2026-04-01',
      country: 'AZ',
      source: 'reintegration.md 3 row 3',
      needsLegalReview: false,
      decidedBy: 'ACKNOWLEDGED',
      terms: [{ length: 3, unit: 'WD', start: '2026-03-18', skipped: 11, uncertain: false }],
      pauses: [],
      moves: [],
    });
    const [{ holidays }] = contact!.terms as [{ holidays: unknown[] }];
    expect(holidays[0]).toMatchObject({ date: '2026-03-20', names: ['NOVRUZ', 'RAMAZAN'] });
    await team.otherMentor.call('get', `/cases/${id}/deadlines`).expect(404);
    const stranger = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
    await stranger.call('get', `/cases/${id}/deadlines`).expect(403);
    await setClock(test, '2026-02-16T08:00:00Z');
  });
});

describe('a suspension (DL-06)', () => {
  it('stops what may wait and gives the rest back, each pause a row with its reason', async () => {
    const team = await aTeam(test);
    const of = await aCaseToPlan(team);
    const before = await planOf(team.mentor, of.id);
    const suspended = await command(team.mentor, of, 'suspend', {
      suspendReason: 'DETENTION',
    });
    expect(await planOf(team.mentor, of.id)).toMatchObject({
      state: 'PAUSED',
      dueOn: before?.dueOn,
      pauses: [{ reason: 'SUSPENDED', from: '2026-02-16', to: null, restUnit: 'WD' }],
      moves: [
        { from: before?.dueOn, to: null, cause: 'PAUSE', movedByName: team.mentor.user.name },
      ],
    });
    await letPass(test, '7 days');
    await test.database.query(
      "update sessions set last_seen_at = app.now(), expires_at = app.now() + interval '8 hours'",
    );
    await team.mentor
      .call('post', `/cases/${of.id}/notes`, {
        happenedOn: '2026-02-23',
        channel: 'PHONE',
        topics: ['WELL_BEING'],
        held: true,
        confidentiality: 'NORMAL',
        text: 'yenidən əlaqədədir',
      })
      .expect(201);
    await command(team.mentor, suspended, 'resume');
    const after = await planOf(team.mentor, of.id);
    expect(after).toMatchObject({
      state: 'OPEN',
      pauses: [{ from: '2026-02-16', to: '2026-02-23' }],
      moves: [{ cause: 'PAUSE' }, { cause: 'RESUME', from: before?.dueOn, to: after?.dueOn }],
    });
    const [row] = await test.database.query(
      "select app.add_working_days('AZ', $1, 5)::text as due",
      [before?.dueOn],
    );
    expect(after?.dueOn).toBe(row?.due);
    const rows = await test.database.query(
      `select reason, from_on::text, to_on::text from deadline_pauses p
        join deadlines d on d.id = p.deadline_id where d.case_id = $1 and d.kind = 'PLAN'`,
      [of.id],
    );
    expect(rows).toEqual([{ reason: 'SUSPENDED', from_on: '2026-02-16', to_on: '2026-02-23' }]);
  });
});

describe('another arrival (DL-10)', () => {
  it('is seen before with what it moves, and leaves a line in the journal', async () => {
    const team = await aTeam(test);
    const of = await aCaseToPlan(team);
    const before = await deadlinesOf(team.mentor, of.id);
    const support = before.find(({ kind }) => kind === 'SUPPORT_END');
    const path = `/cases/${of.id}/deadlines/preview`;
    const arrivalOn = '2026-02-10';
    const { body } = await team.mentor.call('post', path, { arrivalOn }).expect(200);
    expect(body.moves).toContainEqual({
      kind: 'SUPPORT_END',
      from: support?.dueOn,
      to: '2027-02-10',
    });
    const ahead = { arrivalOn: '2026-12-31' };
    const refused = await team.mentor.call('post', path, ahead).expect(422);
    const rule = { params: { rule: 'DATE_NOT_IN_FUTURE' } };
    expect(refused.body).toMatchObject({ ...rule, errors: [{ pointer: '#/arrivalOn' }] });
    await team.otherMentor.call('post', path, { arrivalOn }).expect(404);
    expect(await deadlinesOf(team.mentor, of.id)).toEqual(before);
    await command(team.mentor, of, 'arrival/confirm', { arrivalOn, arrivalEvidence: 'TICKET' });
    const moved = (await deadlinesOf(team.mentor, of.id)).find(
      ({ kind }) => kind === 'SUPPORT_END',
    );
    expect(moved).toMatchObject({
      dueOn: '2027-02-10',
      moves: [{ from: support?.dueOn, to: '2027-02-10', cause: 'ARRIVAL' }],
    });
  });
});

describe('a new number of the rules (DL-11)', () => {
  const inForce = { source: 'Steering committee, decision 9', needsLegalReview: false };

  it('moves running deadlines only when that was asked for, and as the preview showed', async () => {
    const [team, other] = [await aTeam(test), await aTeam(test)];
    const admin = await aColleague(test, 'ADMIN', { programmeId: null });
    const [own, strange] = [await aScreenedCase(team), await aScreenedCase(other)];
    const [before] = await deadlinesOf(team.mentor, own.id);
    const [today] = await test.database.query('select app.today()::text as day');
    const { programmeId } = team;
    const asked = { code: 'FIRST_CONTACT_WITHIN', programmeId, validFrom: today?.day };
    const set = { ...inForce, ...asked, reason: 'agreed' };
    const preview = await admin
      .call('post', '/parameters/preview', { ...asked, value: 6 })
      .expect(200);
    expect(preview.body).toMatchObject({ moved: 1, kinds: [{ kind: 'FIRST_CONTACT', count: 1 }] });
    await admin.call('post', '/parameters', { ...set, value: 5 }).expect(200);
    expect((await deadlinesOf(team.mentor, own.id))[0]?.dueOn).toBe(before?.dueOn);

    const { seen } = preview.body;
    const moving = { ...set, value: 6, moveRunning: true };
    for (const unseen of [moving, { ...moving, value: 7, seen }]) {
      const refused = await admin.call('post', '/parameters', unseen).expect(422);
      expect(refused.body.params).toEqual({ rule: 'PARAMETER_LOOK_FIRST' });
    }
    await admin.call('post', '/parameters', { ...moving, seen }).expect(200);
    const recounts = async () => {
      const path = `/parameters/FIRST_CONTACT_WITHIN/versions?programmeId=${programmeId}`;
      const { body } = await admin.call('get', path).expect(200);
      return body.items.map(({ recount }: { recount: unknown }) => recount);
    };
    expect((await recounts()).slice(0, 2)).toEqual([{ state: 'RUNNING', moved: 0 }, null]);
    const [waiting] = await test.database.query<{ id: string }>(
      'select id from deadline_recomputations where finished_at is null',
    );
    await test.app.get(RecomputeJob).run({ recomputationId: waiting!.id }, { requestId: newId() });
    expect((await recounts())[0]).toEqual({ state: 'DONE', moved: 1 });
    expect((await deadlinesOf(team.mentor, own.id))[0]).toMatchObject({
      dueOn: preview.body.first[0].to,
      source: inForce.source,
      moves: [{ cause: 'PARAMETER', movedByName: null }],
    });
    expect((await deadlinesOf(other.mentor, strange.id))[0]?.moves).toEqual([]);
  });

  it('of a later day waits for it: the planner begins it then', async () => {
    const admin = await aColleague(test, 'ADMIN', { programmeId: null });
    const [row] = await test.database.query('select (app.today() + 3)::text as day');
    const set = {
      ...inForce,
      code: 'INTAKE_WITHIN',
      value: 12,
      validFrom: row?.day,
      reason: 'later',
    };
    const { code, value, validFrom } = set;
    const asked = { code, value, validFrom };
    const { seen } = (await admin.call('post', '/parameters/preview', asked).expect(200)).body;
    await admin.call('post', '/parameters', { ...set, moveRunning: true, seen }).expect(200);
    const jobs = async () => {
      await test.app.get(RecomputationsTask).tick(newId());
      const found = await test.database.query(
        "select 1 from bullmq.job where name = 'deadlines.recompute' and data->>'recomputationId' in (select id::text from deadline_recomputations where parameter = 'INTAKE_WITHIN')",
      );
      return found.length;
    };
    expect(await jobs()).toBe(0);
    const { body } = await admin.call('get', '/parameters/INTAKE_WITHIN/versions').expect(200);
    expect(body.items[0].recount).toEqual({ state: 'WAITING', moved: 0 });
    await letPass(test, '3 days');
    expect(await jobs()).toBe(1);
  });
});
