import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { anAssistedCase, pageOf, todayOf } from '../../../test/factories/plan.factory.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

interface Entry {
  readonly kind: string;
  readonly outcome: string | null;
  readonly dueOn: string | null;
  readonly version: number;
  readonly reasons: readonly object[];
}

async function payments(id: string): Promise<Entry> {
  const { body } = await team.mentor.call('get', `/cases/${id}/checklist`).expect(200);
  expect(body.items).toHaveLength(1);
  return (body.items as Entry[])[0]!;
}

async function tasksOf(id: string): Promise<Record<string, unknown>[]> {
  const { tasks } = await pageOf(team, id);
  return (tasks as Record<string, unknown>[]).filter(({ kind }) => kind === 'CHECKLIST');
}

async function withEverythingDelivered(): Promise<CaseBody> {
  const of = await anAssistedCase(team);
  const { body } = await team.mentor.call('get', `/cases/${of.id}/items`).expect(200);
  const item = body.items[0] as { id: string; version: number };
  const step = async (by: Colleague, verb: string, version: number, more: object = {}) =>
    by.call('post', `/items/${item.id}/${verb}`, more, { ifMatch: version }).expect(200);
  await step(team.mentor, 'order', item.version);
  await step(team.mentor, 'deliver', item.version + 1, {
    deliveredOn: await todayOf(test),
    evidence: ['INVOICE', 'HANDOVER_CERTIFICATE', 'PHOTO'],
  });
  await step(team.coordinator, 'verify', item.version + 2, { evidence: [] });
  return pageOf(team, of.id);
}

async function settleItems(finance: Colleague, id: string): Promise<void> {
  const { body } = await finance.call('get', '/items?state=VERIFIED').expect(200);
  const items = (body.items as { id: string; caseId: string; version: number }[]).filter(
    ({ caseId }) => caseId === id,
  );
  expect(items).not.toEqual([]);
  for (const item of items)
    await finance
      .call('post', `/items/${item.id}/settle`, {}, { ifMatch: item.version })
      .expect(200);
}

it('the last delivery asks for the payments; finance says that they are settled, the mentor does not', async () => {
  const of = await withEverythingDelivered();
  expect(of.state).toBe('FOLLOW_UP');
  const expected = await payments(of.id);
  expect(expected).toMatchObject({ kind: 'PAYMENTS_SETTLED', outcome: null, version: 1 });
  expect(expected.dueOn).toMatch(/^\d{4}/);
  expect(await tasksOf(of.id)).toHaveLength(1);
  const finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
  const path = `/cases/${of.id}/checklist/PAYMENTS_SETTLED`;
  const done = { outcome: 'DONE', doneOn: '2026-01-05' };
  const without = { ...done, outcome: 'NOT_APPLICABLE', reason: 'none were made' };
  for (const [by, body] of [
    [finance, without],
    [team.mentor, done],
  ] as const) {
    const refused = await by.call('put', path, body, { ifMatch: 1 }).expect(422);
    expect(refused.body.params).toMatchObject({ rule: 'CHECKLIST_OWNER' });
  }
  // 1,000 EUR were delivered and not settled yet: nobody can say the opposite (reintegration.md 3 row 18).
  const open = { rule: 'MONEY_OPEN', count: 1, openMinor: 100_000 };
  for (const [by, body] of [
    [finance, done],
    [team.coordinator, done],
    [team.coordinator, without],
  ] as const) {
    const refused = await by.call('put', path, body, { ifMatch: 1 }).expect(422);
    expect(refused.body).toMatchObject({ params: open, overridableBy: [] });
  }
  expect((await payments(of.id)).reasons).toMatchObject([{ params: open }]);
  await settleItems(finance, of.id);
  expect((await payments(of.id)).reasons).toEqual([]);
  await finance.call('put', path, done, { ifMatch: 1 }).expect(200);
  expect(await tasksOf(of.id)).toEqual([]);
  expect((await pageOf(team, of.id)).nextStep).toEqual({
    state: 'COMPLETED',
    missing: ['FINAL_VISIT', 'FINAL_SURVEY', 'SATISFACTION_OFFERED'],
  });
});

it('what was said of the payments holds until money is open again', async () => {
  const of = await withEverythingDelivered();
  const finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
  await settleItems(finance, of.id);
  const path = `/cases/${of.id}/checklist/PAYMENTS_SETTLED`;
  const body = { outcome: 'DONE', doneOn: '2026-01-05' };
  await finance.call('put', path, body, { ifMatch: 1 }).expect(200);
  const shown = async (show: string): Promise<unknown[]> => {
    const found = await finance.call('get', `/payment-checks?show=${show}`).expect(200);
    return (found.body.items as { caseId: string }[]).map(({ caseId }) => caseId);
  };
  expect(await shown('RECORDED')).toContain(of.id);
  await test.database.query("update plan_items set state = 'VERIFIED' where case_id = $1", [of.id]);
  expect(await shown('RECORDED')).not.toContain(of.id);
  expect(await shown('OPEN')).toContain(of.id);
  const { nextStep } = await pageOf(team, of.id);
  expect((nextStep as { missing: string[] }).missing).toContain('PAYMENTS_SETTLED');
});

it('what is only expected does not count as done', async () => {
  const of = await withEverythingDelivered();
  const body = { closureReason: 'COMPLETED' };
  const path = `/cases/${of.id}/closure/request`;
  const refused = await team.mentor.call('post', path, body, { ifMatch: of.version }).expect(422);
  expect(refused.body.params).toMatchObject({ rule: 'CLOSURE_CHECKLIST' });
  expect(refused.body.params.missing).toHaveLength(4);
});
