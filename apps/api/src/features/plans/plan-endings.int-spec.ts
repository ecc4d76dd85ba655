import { everythingSettled } from '../../../test/factories/visit.factory.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import {
  aDraft,
  anAssistedCase,
  anItem,
  pageOf,
  todayOf,
} from '../../../test/factories/plan.factory.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const DAY = '2026-01-05';

interface Goal {
  readonly id: string;
  readonly state: string;
  readonly note: string | null;
  readonly decidedByName: string | null;
  readonly version: number;
}

const plansOf = async (id: string) =>
  (await team.mentor.call('get', `/cases/${id}/plans`).expect(200)).body as {
    active: { state: string; goals: Goal[] } | null;
    pending: { goals: Goal[]; version: number } | null;
    goalsDecidable: boolean;
    versions: { state: string }[];
  };

const decide = (by: Colleague, goal: Goal, body: object) =>
  by.call(
    'post',
    `/goals/${goal.id}/decide`,
    { decidedOn: DAY, ...body },
    {
      ifMatch: goal.version,
    },
  );

const goalOf = async (id: string): Promise<Goal> => (await plansOf(id)).active!.goals[0]!;

async function itemOf(id: string) {
  const { body } = await team.mentor.call('get', `/cases/${id}/items`).expect(200);
  return body.items[0] as { id: string; version: number; state: string; evidence: string[] };
}

const step = (
  by: Colleague,
  of: { id: string; version: number },
  verb: string,
  body: object = {},
) => by.call('post', `/items/${of.id}/${verb}`, body, { ifMatch: of.version });

async function delivered(id: string, evidence: readonly string[]) {
  let item = await itemOf(id);
  await step(team.mentor, item, 'order').expect(200);
  item = await itemOf(id);
  await step(team.mentor, item, 'deliver', { deliveredOn: await todayOf(test), evidence }).expect(
    200,
  );
  return itemOf(id);
}

/** Everything delivered and recorded: ready to close with success. */
async function aFinishedCase(): Promise<CaseBody> {
  const of = await anAssistedCase(team);
  const item = await delivered(of.id, ['INVOICE', 'HANDOVER_CERTIFICATE', 'PHOTO']);
  await step(team.coordinator, item, 'verify', { evidence: [] }).expect(200);
  await everythingSettled(test, team, of.id);
  return pageOf(team, of.id);
}

async function closed(of: CaseBody, closureReason: string): Promise<CaseBody> {
  const asked = await command(team.mentor, of, 'closure/request', { closureReason });
  return command(team.coordinator, asked, 'closure/confirm');
}

describe('a goal', () => {
  it('is reached, not reached or dropped by its mentor, with day and note, and can be corrected', async () => {
    const of = await anAssistedCase(team);
    expect((await plansOf(of.id)).goalsDecidable).toBe(true);
    const goal = await goalOf(of.id);
    const without = await decide(team.mentor, goal, { state: 'DROPPED' }).expect(422);
    expect(without.body.params).toMatchObject({ rule: 'GOAL_NOTE' });
    const note = 'ailəsi köçdü';
    await decide(team.mentor, goal, { state: 'NOT_REACHED', note }).expect(200);
    expect(await goalOf(of.id)).toMatchObject({
      state: 'NOT_REACHED',
      note,
      decidedByName: team.mentor.user.name,
      version: goal.version + 1,
    });
    const stale = await decide(team.mentor, goal, { state: 'REACHED' }).expect(412);
    const now = await goalOf(of.id);
    expect(stale.body.current).toEqual(now);
    const later = await decide(team.mentor, now, { state: 'REACHED', decidedOn: '2100-01-01' });
    expect([later.status, later.body.params.rule]).toEqual([422, 'GOAL_DATE']);
    await decide(team.mentor, now, { state: 'REACHED' }).expect(200);
    expect((await pageOf(team, of.id)).goals).toEqual({ total: 1, reached: 1 });
    const stored = await test.database.query(
      'select note_cipher from plan_goals where id = $1 and note_cipher is not null',
      [goal.id],
    );
    expect(stored).toEqual([]);
  });

  it('is nobody else’s to decide', async () => {
    const of = await anAssistedCase(team);
    const goal = await goalOf(of.id);
    await decide(team.coordinator, goal, { state: 'REACHED' }).expect(403);
    await decide(team.otherMentor, goal, { state: 'REACHED' }).expect(404);
    const stranger = await aColleague(test, 'MENTOR');
    await decide(stranger, goal, { state: 'REACHED' }).expect(404);
    expect((await goalOf(of.id)).state).toBe('OPEN');
  });

  it('keeps what was said of it in the next version of the plan, even while that one waits', async () => {
    const of = await anAssistedCase(team);
    const goal = await goalOf(of.id);
    const item = await itemOf(of.id);
    const draft = aDraft({
      goals: [{ key: goal.id, dimension: 'ECO', text: 'öz emalatxanası' }],
      items: [anItem({ key: item.id, goalKey: goal.id, plannedMinor: 120_000 })],
    });
    const path = `/cases/${of.id}/plans/draft`;
    await team.mentor.call('put', path, draft, { ifMatch: 0 }).expect(200);
    const note = 'sifariş kitabı doludur';
    await decide(team.mentor, goal, { state: 'REACHED', note }).expect(200);
    const asked = await command(team.mentor, of, 'plan/amend', { comment: 'bahalaşdı' });
    await command(team.coordinator, asked, 'amendment/approve');
    const after = await goalOf(of.id);
    expect(after.id).not.toBe(goal.id);
    expect(after).toMatchObject({ state: 'REACHED', note, text: 'öz emalatxanası' });
  });
});

describe('the plan at the end of its case', () => {
  it('is completed where the case is, a success where a goal was reached, and taken up again by a reopening', async () => {
    const of = await aFinishedCase();
    await decide(team.mentor, await goalOf(of.id), { state: 'REACHED' }).expect(200);
    const done = await closed(of, 'COMPLETED');
    expect(done).toMatchObject({ state: 'CLOSED', formalSuccess: true });
    const ended = await plansOf(of.id);
    expect(ended).toMatchObject({ active: { state: 'COMPLETED' }, goalsDecidable: false });
    const late = await decide(team.mentor, ended.active!.goals[0]!, { state: 'OPEN' });
    expect([late.status, late.body.params.state]).toEqual([409, 'CLOSED']);
    const mentorId = team.mentor.user.id;
    await command(team.coordinator, done, 'reopen', { mentorId, comment: 'yeni ehtiyac' });
    expect(await plansOf(of.id)).toMatchObject({ active: { state: 'ACTIVE' } });
    expect((await itemOf(of.id)).state).toBe('SETTLED');
  });

  it('is cancelled otherwise, with what still waited, and no success without a goal', async () => {
    const of = await anAssistedCase(team);
    const path = `/cases/${of.id}/plans/draft`;
    await team.mentor.call('put', path, aDraft(), { ifMatch: 0 }).expect(200);
    const done = await closed(await pageOf(team, of.id), 'MOVED_OUT_OF_AREA');
    expect(done.formalSuccess).toBe(false);
    const { versions, pending } = await plansOf(of.id);
    expect(pending).toBeNull();
    expect(versions.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
    const bare = await closed(await aFinishedCase(), 'COMPLETED');
    expect(bare).toMatchObject({ goals: { total: 1, reached: 0 }, formalSuccess: false });
  });

  it('without success may come before the money: what was delivered is settled after it', async () => {
    const of = await aFinishedCase();
    await test.database.query(
      "update plan_items set state = 'VERIFIED' where case_id = $1 and state = 'SETTLED'",
      [of.id],
    );
    await closed(await pageOf(team, of.id), 'MOVED_OUT_OF_AREA');
    const finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
    const settled = await step(finance, await itemOf(of.id), 'settle').expect(200);
    expect(settled.body.state).toBe('SETTLED');
  });
});

it('evidence is added to what was delivered until somebody has verified it', async () => {
  const of = await anAssistedCase(team);
  const item = await delivered(of.id, ['INVOICE']);
  const none = await step(team.mentor, item, 'add-evidence', { evidence: [] }).expect(400);
  expect(none.body.errors).toMatchObject([{ pointer: '#/evidence', code: 'TOO_FEW' }]);
  const more = { evidence: ['PHOTO', 'HANDOVER_CERTIFICATE'] };
  await step(team.coordinator, item, 'add-evidence', more).expect(403);
  await step(team.otherMentor, item, 'add-evidence', more).expect(404);
  await step(team.mentor, item, 'add-evidence', more).expect(200);
  const now = await itemOf(of.id);
  expect(now).toMatchObject({ state: 'DELIVERED', version: item.version + 1 });
  expect([...now.evidence].sort()).toEqual(['HANDOVER_CERTIFICATE', 'INVOICE', 'PHOTO']);
  await step(team.coordinator, now, 'verify', { evidence: [] }).expect(200);
  await step(team.mentor, await itemOf(of.id), 'add-evidence', more).expect(409);
});
