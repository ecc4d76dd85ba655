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
  aScreenedCase,
  pageOf,
  todayOf,
} from '../../../test/factories/plan.factory.js';
import { newId } from '../../platform/ids/index.js';
import type { PlansResponse } from '../plans/public.js';
import type { CaseItemsResponse, ItemResponse } from './dto/item.response.js';

let test: TestApp;
let team: Team;
let finance: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  const deliveredOn = await todayOf(test);
  for (const given of [HANDED_OVER, HELP]) given.deliveredOn = deliveredOn;
  team = await aTeam(test);
  finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
});
afterAll(() => test.close());

const itemsOf = async (by: Colleague, caseId: string): Promise<CaseItemsResponse> =>
  (await by.call('get', `/cases/${caseId}/items`).expect(200)).body as CaseItemsResponse;

const give = (by: Colleague, item: { id: string; version: number }, path: string, body = {}) =>
  by.call('post', `/items/${item.id}/${path}`, body, { ifMatch: item.version });

async function done(by: Colleague, item: ItemResponse, path: string, body = {}) {
  const answer = await give(by, item, path, body).expect(200);
  return answer.body as ItemResponse;
}

const budget = async (): Promise<{ committedMinor: number }> =>
  (await finance.call('get', '/budget').expect(200)).body as { committedMinor: number };

const HANDED_OVER = {
  deliveredOn: '',
  evidence: ['INVOICE', 'HANDOVER_CERTIFICATE', 'PHOTO'],
};
const HELP = {
  type: 'FOOD_NFI',
  description: 'ərzaq',
  quantity: 1,
  deliveryMode: 'DIRECT',
  amountMinor: 12_000,
  deliveredOn: '',
  evidence: ['HANDOVER_CERTIFICATE', 'PHOTO'],
};

const allowedOf = ({ actions }: ItemResponse): string[] =>
  actions.filter(({ allowed }) => allowed).map(({ command }) => command);

describe('an item', () => {
  it('is ordered, delivered, verified by another, and the last one moves the case to follow-up', async () => {
    const items = [anItem(), anItem({ key: 'i2', type: 'COUNSEL', plannedMinor: 5_000 })];
    const of = await anAssistedCase(team, aDraft({ items }));
    const before = await budget();
    const [first, second] = (await itemsOf(team.mentor, of.id)).items as [
      ItemResponse,
      ItemResponse,
    ];
    expect(allowedOf(first)).toEqual(['ORDER', 'CANCEL']);
    let item = await done(team.mentor, first, 'order');
    item = await done(team.mentor, item, 'deliver', HANDED_OVER);
    expect(item).toMatchObject({ state: 'DELIVERED', missingEvidence: [] });
    const own = await give(team.mentor, item, 'verify', { evidence: [] }).expect(422);
    expect(own.body).toMatchObject({
      code: 'FOUR_EYES',
      params: { rule: 'NOT_DELIVERER' },
      overridableBy: ['MENTOR', 'COORDINATOR', 'PM'],
    });
    item = await done(team.coordinator, item, 'verify', { evidence: ['SPOT_CHECK'] });
    expect(item).toMatchObject({
      state: 'VERIFIED',
      verifiedByName: team.coordinator.user.name,
      evidence: [...HANDED_OVER.evidence, 'SPOT_CHECK'],
    });
    expect((await pageOf(team, of.id)).state).toBe('ASSISTANCE');
    await done(team.mentor, second, 'cancel', { cancelReason: 'özü imtina etdi' });
    expect((await pageOf(team, of.id)).state).toBe('FOLLOW_UP');
    expect((await budget()).committedMinor).toBe(before.committedMinor - 5_000);
  });

  it('is not verified without its papers', async () => {
    const of = await anAssistedCase(team);
    let [item] = (await itemsOf(team.mentor, of.id)).items as [ItemResponse];
    item = await done(team.mentor, item, 'order');
    const tomorrow = { deliveredOn: '2099-01-01', evidence: [] };
    const early = await give(team.mentor, item, 'deliver', tomorrow).expect(422);
    expect(early.body.errors).toMatchObject([{ pointer: '#/deliveredOn' }]);
    const beforeOrder = { deliveredOn: '2019-01-01', evidence: [] };
    const late = await give(team.mentor, item, 'deliver', beforeOrder).expect(422);
    expect(late.body).toMatchObject({
      params: { rule: 'DELIVERY_TOO_EARLY', from: HANDED_OVER.deliveredOn },
      errors: [{ pointer: '#/deliveredOn' }],
    });
    item = await done(team.mentor, item, 'deliver', { ...HANDED_OVER, evidence: ['INVOICE'] });
    const refused = await give(team.coordinator, item, 'verify', { evidence: [] }).expect(422);
    expect(refused.body.params).toEqual({
      rule: 'EVIDENCE_COMPLETE',
      missing: ['HANDOVER_CERTIFICATE', 'PHOTO|SPOT_CHECK'],
    });
  });

  it('that comes back frees the budget once another has seen it', async () => {
    const of = await anAssistedCase(team);
    const before = await budget();
    let [item] = (await itemsOf(team.mentor, of.id)).items as [ItemResponse];
    item = await done(team.mentor, item, 'order');
    item = await done(team.mentor, item, 'deliver', HANDED_OVER);
    const early = await give(team.coordinator, item, 'verify-return').expect(422);
    expect(early.body.params).toMatchObject({ rule: 'RETURN_RECORDED' });
    item = await done(team.mentor, item, 'return-goods', { comment: 'xarab çıxdı' });
    item = await done(team.coordinator, item, 'verify-return');
    expect(item).toMatchObject({ state: 'RETURNED_GOODS', returnComment: 'xarab çıxdı' });
    expect((await budget()).committedMinor).toBe(before.committedMinor - 100_000);
  });

  it('that was delivered goes on under the plan that a new need brings', async () => {
    const of = await anAssistedCase(team);
    let [item] = (await itemsOf(team.mentor, of.id)).items as [ItemResponse];
    item = await done(team.mentor, item, 'order');
    item = await done(team.mentor, item, 'deliver', HANDED_OVER);
    await done(team.coordinator, item, 'verify', { evidence: [] });
    const before = await budget();
    const waiting = await pageOf(team, of.id);
    expect(waiting.state).toBe('FOLLOW_UP');
    const need = await command(team.mentor, waiting, 'new-need', { comment: 'dam axır' });
    const plans = await team.mentor.call('get', `/cases/${of.id}/plans`).expect(200);
    const { pending } = plans.body as PlansResponse;
    const [goal, copied] = [pending!.goals[0]!, pending!.items[0]!];
    expect(copied).toMatchObject({ state: 'PLANNED', kept: true, description: 'tikiş maşını' });
    const goals = [{ key: goal.id, dimension: 'ECO', text: goal.text }];
    const next = anItem({ key: 'roof', goalKey: goal.id, type: 'MED', plannedMinor: 7_000 });
    const draft = (items: object[]) =>
      team.mentor.call('put', `/cases/${of.id}/plans/draft`, aDraft({ goals, items }), {
        ifMatch: pending!.version,
      });
    const dropped = await draft([next]).expect(422);
    expect(dropped.body.params).toMatchObject({ rule: 'ORDERED_ITEM_KEPT' });
    await draft([anItem({ key: copied.id, goalKey: goal.id }), next]).expect(200);
    const amended = await command(team.mentor, need, 'plan/amend', { comment: 'dam axır' });
    await command(team.coordinator, amended, 'amendment/approve');
    const { items } = await itemsOf(team.mentor, of.id);
    expect(items.map(({ state }) => state)).toEqual(['VERIFIED', 'APPROVED']);
    expect((await budget()).committedMinor).toBe(before.committedMinor + 7_000);
    await give(team.mentor, item, 'return-goods', { comment: 'köhnə sətir' }).expect(409);
  });

  it('is settled by finance, who sees a case number and no more', async () => {
    const of = await anAssistedCase(team);
    let [item] = (await itemsOf(team.mentor, of.id)).items as [ItemResponse];
    item = await done(team.mentor, item, 'order');
    item = await done(team.mentor, item, 'deliver', HANDED_OVER);
    item = await done(team.coordinator, item, 'verify', { evidence: [] });
    const ofOther = `/items?caseId=${newId()}`;
    expect((await finance.call('get', ofOther).expect(200)).body.items).toEqual([]);
    const list = await finance.call('get', '/items?state=VERIFIED&limit=100').expect(200);
    const row = (list.body.items as { id: string }[]).find(({ id }) => id === item.id);
    expect(row).toMatchObject({
      caseNumber: (of as CaseBody & { number: string }).number,
      actions: [{ command: 'SETTLE', allowed: true }],
    });
    expect(JSON.stringify(row)).not.toContain('tikiş');
    await finance.call('get', `/cases/${of.id}/items`).expect(403);
    const settled = await give(finance, item, 'settle').expect(200);
    expect(settled.body).toMatchObject({ state: 'SETTLED', actions: [] });
    const stale = await give(finance, item, 'settle').expect(412);
    expect(stale.body.current).toMatchObject({
      id: item.id,
      state: 'SETTLED',
      caseNumber: of.number,
    });
    expect(stale.body.current).not.toHaveProperty('personId');
  });

  it('of a colleague is not there', async () => {
    const of = await anAssistedCase(team);
    const [item] = (await itemsOf(team.mentor, of.id)).items as [ItemResponse];
    await give(team.otherMentor, item, 'order').expect(404);
  });
});

describe('immediate help', () => {
  const help = (caseId: string, over = {}) =>
    team.mentor.call('post', `/cases/${caseId}/immediate-help`, { ...HELP, ...over });

  it('is given before a plan up to the cap, approved by another within its clock, and counts', async () => {
    const of = await aScreenedCase(team);
    const before = await budget();
    const given = (await help(of.id).expect(201)).body as ItemResponse;
    expect(given).toMatchObject({ state: 'DELIVERED', immediate: true, approval: 'PENDING' });
    expect((await budget()).committedMinor).toBe(before.committedMinor);
    const page = await pageOf(team, of.id);
    expect(page.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'IMMEDIATE_HELP_APPROVAL' }),
    );
    const tooMuch = await help(of.id, { amountMinor: 8_001 }).expect(422);
    expect(tooMuch.body.params).toMatchObject({ rule: 'IMMEDIATE_WITHIN_CAP', leftMinor: 8_000 });
    const approved = await done(team.coordinator, given, 'approve-immediate-help');
    expect(approved).toMatchObject({ approval: 'APPROVED', state: 'DELIVERED' });
    expect((await budget()).committedMinor).toBe(before.committedMinor + 12_000);
    const after = await pageOf(team, of.id);
    expect(after.deadlines).not.toContainEqual(
      expect.objectContaining({ kind: 'IMMEDIATE_HELP_APPROVAL' }),
    );
    const plans = await team.mentor.call('get', `/cases/${of.id}/plans`).expect(200);
    expect(plans.body.ceiling).toMatchObject({ immediateHelpMinor: 12_000 });
  });

  it('that is refused leaves the cap as it was', async () => {
    const of = await aScreenedCase(team);
    const given = (await help(of.id).expect(201)).body as ItemResponse;
    await give(team.coordinator, given, 'refuse-immediate-help').expect(400);
    await done(team.manager, given, 'refuse-immediate-help', { comment: 'qəbz yoxdur' });
    const { immediateHelp, items } = await itemsOf(team.mentor, of.id);
    expect(items).toMatchObject([{ state: 'CANCELLED', approvalComment: 'qəbz yoxdur' }]);
    expect(immediateHelp).toMatchObject({ allowed: true, givenMinor: 0, leftMinor: 20_000 });
  });
});
