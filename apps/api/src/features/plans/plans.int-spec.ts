import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import {
  aCaseToPlan,
  aDraft,
  anAssistedCase,
  anItem,
  aSubmittedPlan,
  pageOf,
} from '../../../test/factories/plan.factory.js';
import type { PlansResponse } from './dto/plans.response.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const save = (id: string, draft: object, ifMatch: number) =>
  team.mentor.call('put', `/cases/${id}/plans/draft`, draft, { ifMatch });

const plansOf = async (id: string): Promise<PlansResponse> =>
  (await team.mentor.call('get', `/cases/${id}/plans`).expect(200)).body as PlansResponse;

const give = (by: Team['mentor'], of: CaseBody, path: string, body: object = {}) =>
  by.call('post', `/cases/${of.id}/${path}`, body, { ifMatch: of.version });

async function budget(): Promise<{ total: number; committed: number }> {
  const [row] = await test.database.query<{ total: string; committed: string }>(
    'select budget_total_minor as total, budget_committed_minor as committed from programmes where id = $1',
    [team.programmeId],
  );
  return { total: Number(row?.total), committed: Number(row?.committed) };
}

describe('a draft', () => {
  it('is saved as a whole, again and again, its rows keeping their ids and its texts sealed', async () => {
    const of = await aCaseToPlan(team);
    const first = await save(of.id, aDraft(), 0).expect(200);
    const { goals, items } = (first.body as PlansResponse).pending!;
    const again = aDraft({
      goals: [{ key: goals[0]!.id, dimension: 'ECO', text: 'öz emalatxanası' }],
      items: [
        anItem({ key: items[0]!.id, goalKey: goals[0]!.id }),
        anItem({ key: 'new', goalKey: null, type: 'MED' }),
      ],
    });
    const second = await save(of.id, again, 2).expect(200);
    const { pending, ceiling } = second.body as PlansResponse;
    expect(pending).toMatchObject({
      number: 1,
      version: 3,
      goals: [{ id: goals[0]!.id, text: 'öz emalatxanası' }],
      items: [
        { id: items[0]!.id, description: 'tikiş maşını' },
        { type: 'MED', ceilingExempt: true },
      ],
      totals: {
        totalMinor: 200_000,
        countedMinor: 100_000,
        exemptMinor: 100_000,
        unlinkedItems: 1,
      },
    });
    expect(ceiling).toMatchObject({ limitMinor: 150_000, dependants: 0 });
    const stale = await save(of.id, again, 2).expect(412);
    expect(stale.body.current).toMatchObject({ version: 3 });
    const [row] = await test.database.query<{ text_cipher: string }>(
      'select text_cipher from plan_goals where case_id = $1',
      [of.id],
    );
    expect(row?.text_cipher).toMatch(/^v1\./);
  });

  it('whose keys name nothing is refused at the field', async () => {
    const of = await aCaseToPlan(team);
    const refused = await save(of.id, aDraft({ items: [anItem({ goalKey: 'other' })] }), 0).expect(
      400,
    );
    expect(refused.body.errors).toMatchObject([{ pointer: '#/items/0/goalKey' }]);
  });

  it('above the ceiling waits for the manager, whose word lasts until it gets dearer', async () => {
    const of = await aCaseToPlan(team);
    const dear = (plannedMinor: number) => aDraft({ items: [anItem({ plannedMinor })] });
    await save(of.id, dear(160_000), 0).expect(200);
    const refused = await give(team.mentor, of, 'plan/submit').expect(422);
    expect(refused.body).toMatchObject({
      params: { rule: 'WITHIN_CEILING', ceilingMinor: 150_000 },
      overridableBy: ['PM'],
    });
    const path = `/cases/${of.id}/plans/override-ceiling`;
    const reason = { reason: 'ailənin yeganə gəlir mənbəyi olacaq' };
    await team.mentor.call('post', path, reason, { ifMatch: 2 }).expect(403);
    const passed = await team.manager.call('post', path, reason, { ifMatch: 2 }).expect(200);
    expect(passed.body.pending.ceilingOverride).toMatchObject(reason);
    const dearer = await save(of.id, dear(170_000), 3).expect(200);
    expect(dearer.body.pending.ceilingOverride).toBeNull();
    await team.manager.call('post', path, reason, { ifMatch: 4 }).expect(200);
    await command(team.mentor, of, 'plan/submit');
  });
});

describe('the word of the manager for a plan above the ceiling', () => {
  const dear = (plannedMinor: number) => aDraft({ items: [anItem({ plannedMinor })] });
  const because = { reason: 'ailənin yeganə gəlir mənbəyi olacaq' };
  const ask = (by: Colleague, id: string, version: number) =>
    by.call('post', `/cases/${id}/plans/ask-override`, because, { ifMatch: version });
  const waiting = async (): Promise<string[]> => {
    const found = await team.manager.call('get', '/cases?decision=PLAN_ABOVE_CEILING').expect(200);
    return (found.body.items as { id: string }[]).map(({ id }) => id);
  };

  it('is asked by its mentor, stands among the decisions of the manager, and is given', async () => {
    const of = await aCaseToPlan(team);
    const within = await save(of.id, dear(140_000), 0).expect(200);
    expect(within.body).toMatchObject({ overrideAskable: false, overrideRequest: null });
    const needless = await ask(team.mentor, of.id, 2).expect(422);
    expect(needless.body.params).toEqual({ rule: 'ABOVE_CEILING' });
    const above = await save(of.id, dear(160_000), 2).expect(200);
    expect(above.body.overrideAskable).toBe(true);
    await ask(team.mentor, of.id, 1).expect(412);
    await ask(team.otherMentor, of.id, 3).expect(404);
    await ask(team.manager, of.id, 3).expect(403);
    const asked = await ask(team.mentor, of.id, 3).expect(200);
    expect(asked.body).toMatchObject({ overrideAskable: false, overrideRequest: because });
    const again = await ask(team.coordinator, of.id, 3).expect(422);
    expect(again.body.params).toEqual({ rule: 'OVERRIDE_ASKED' });
    expect(await waiting()).toContain(of.id);
    const { tasks } = (await team.manager.call('get', `/cases/${of.id}`).expect(200)).body as {
      tasks: object[];
    };
    expect(tasks).toContainEqual(
      expect.objectContaining({ kind: 'CEILING_OVERRIDE', text: because.reason, mine: true }),
    );
    const path = `/cases/${of.id}/plans/override-ceiling`;
    const passed = await team.manager.call('post', path, because, { ifMatch: 3 }).expect(200);
    expect(passed.body).toMatchObject({ overrideRequest: null, pending: { ceilingOverride: {} } });
    expect(await waiting()).not.toContain(of.id);
    await command(team.mentor, await pageOf(team, of.id), 'plan/submit');
  });

  it('is not waited for any more once the plan is within its ceiling', async () => {
    const of = await aCaseToPlan(team);
    await save(of.id, dear(160_000), 0).expect(200);
    await ask(team.mentor, of.id, 2).expect(200);
    await save(of.id, dear(155_000), 2).expect(200);
    expect(await waiting()).toContain(of.id);
    await save(of.id, dear(140_000), 3).expect(200);
    expect(await waiting()).not.toContain(of.id);
  });
});

describe('a plan', () => {
  it('goes to review, comes back once, is approved and binds the budget', async () => {
    const before = await budget();
    let of = await aSubmittedPlan(team);
    expect(of.state).toBe('PLAN_REVIEW');
    await save(of.id, aDraft(), 3).expect(409);
    of = await command(team.coordinator, of, 'plan/return', { comment: 'iki təklif lazımdır' });
    expect(of.state).toBe('PLANNING');
    const returned = (await plansOf(of.id)).pending!;
    expect(returned).toMatchObject({
      state: 'RETURNED',
      decision: { comment: 'iki təklif lazımdır' },
    });
    await save(of.id, aDraft(), returned.version).expect(200);
    of = await command(team.mentor, await pageOf(team, of.id), 'plan/submit');
    const again = await plansOf(of.id);
    expect(again.pending).toMatchObject({ number: 2, state: 'SUBMITTED', decision: null });
    expect(again.versions).toMatchObject([
      { number: 2, state: 'SUBMITTED', decision: null },
      { number: 1, state: 'RETURNED', decision: returned.decision },
    ]);
    of = await command(team.coordinator, of, 'plan/approve');
    expect(of.state).toBe('ASSISTANCE');
    const { active, pending } = await plansOf(of.id);
    expect(pending).toBeNull();
    expect(active).toMatchObject({ state: 'ACTIVE', number: 2, items: [{ state: 'APPROVED' }] });
    expect((await budget()).committed).toBe(before.committed + 100_000);
  });

  it('of more than the coordinator may approve needs the manager', async () => {
    const items = [anItem(), anItem({ key: 'i2', type: 'MED', plannedMinor: 100_001 })];
    const of = await aSubmittedPlan(team, aDraft({ items }));
    const refused = await give(team.coordinator, of, 'plan/approve').expect(422);
    expect(refused.body).toMatchObject({ params: { rule: 'WITHIN_LIMIT' }, overridableBy: ['PM'] });
    await give(team.manager, of, 'plan/approve').expect(200);
  });

  it('is not approved by whoever wrote it', async () => {
    const of = await aSubmittedPlan(team);
    await test.database.query('update plans set author_id = $2 where case_id = $1', [
      of.id,
      team.coordinator.user.id,
    ]);
    const refused = await give(team.coordinator, of, 'plan/approve').expect(422);
    expect(refused.body).toMatchObject({ code: 'FOUR_EYES' });
  });

  it('is approved once, however many approve it at once', async () => {
    const before = await budget();
    const of = await aSubmittedPlan(team);
    const answers = await Promise.all([
      give(team.coordinator, of, 'plan/approve'),
      give(team.manager, of, 'plan/approve'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await budget()).committed).toBe(before.committed + 100_000);
  });
});

describe('the budget', () => {
  it('is never bound twice: of two plans that fit one at a time, one is refused', async () => {
    const [one, two] = [await aSubmittedPlan(team), await aSubmittedPlan(team)];
    const { total, committed } = await budget();
    await test.database.query('update programmes set budget_total_minor = $2 where id = $1', [
      team.programmeId,
      committed + 150_000,
    ]);
    const answers = await Promise.all([
      give(team.coordinator, one, 'plan/approve'),
      give(team.manager, two, 'plan/approve'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({
      params: { rule: 'BUDGET_FREE' },
    });
    expect((await budget()).committed).toBe(committed + 100_000);
    await test.database.query('update programmes set budget_total_minor = $2 where id = $1', [
      team.programmeId,
      total,
    ]);
  });
});

describe('an amendment', () => {
  const amended = async (plannedMinor: number) => {
    const of = await anAssistedCase(team);
    const { active } = await plansOf(of.id);
    const [goal, item] = [active!.goals[0]!.id, active!.items[0]!.id];
    const draft = aDraft({
      goals: [{ key: goal, dimension: 'ECO', text: 'altı aya öz gəliri olsun' }],
      items: [anItem({ key: item, goalKey: goal, plannedMinor })],
    });
    await save(of.id, draft, 0).expect(200);
    return { of, itemId: item };
  };

  it('of a tenth takes effect at once and moves the budget by the difference', async () => {
    const { of } = await amended(110_000);
    const before = await budget();
    expect((await plansOf(of.id)).pending?.change).toMatchObject({ needsApproval: false });
    await command(team.mentor, of, 'plan/amend', { comment: 'qiymət qalxdı' });
    const { active, pending, versions } = await plansOf(of.id);
    expect(pending).toBeNull();
    expect(active).toMatchObject({ number: 2, amendment: true, amendmentReason: 'qiymət qalxdı' });
    expect(versions.map(({ state }) => state)).toEqual(['ACTIVE', 'SUPERSEDED']);
    expect((await budget()).committed).toBe(before.committed + 10_000);
  });

  it('of more waits for approval while the old version stays active; its author may discard it', async () => {
    const { of } = await amended(120_000);
    const waiting = await command(team.mentor, of, 'plan/amend', { comment: 'daha yaxşı maşın' });
    const { active, pending } = await plansOf(of.id);
    expect([active?.number, pending?.state]).toEqual([1, 'SUBMITTED']);
    await command(team.mentor, waiting, 'amendment/discard');
    expect((await plansOf(of.id)).versions.map(({ state }) => state)).toEqual([
      'CANCELLED',
      'ACTIVE',
    ]);
  });

  it('keeps what was ordered as it was ordered', async () => {
    const { of, itemId } = await amended(110_000);
    await test.database.query("update plan_items set state = 'ORDERED' where id = $1", [itemId]);
    const refused = await give(team.mentor, of, 'plan/amend', { comment: 'qiymət' }).expect(422);
    expect(refused.body.params).toEqual({ rule: 'ORDERED_ITEM_KEPT', itemId });
  });
});
