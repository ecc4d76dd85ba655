import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { anAssistedCase, aSubmittedPlan, pageOf } from '../../../test/factories/plan.factory.js';

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
}

async function checklist(id: string): Promise<Map<string, Entry>> {
  const { body } = await team.mentor.call('get', `/cases/${id}/checklist`).expect(200);
  return new Map((body.items as Entry[]).map((entry) => [entry.kind, entry]));
}

async function tasksOf(id: string): Promise<Record<string, unknown>[]> {
  const { tasks } = await pageOf(team, id);
  return (tasks as Record<string, unknown>[]).filter(({ kind }) => kind === 'CHECKLIST');
}

const record = (by: Colleague, id: string, { kind, version }: Entry) =>
  by.call(
    'put',
    `/cases/${id}/checklist/${kind}`,
    { outcome: 'DONE', doneOn: '2026-01-05' },
    { ifMatch: version },
  );

async function withEverythingDelivered(): Promise<CaseBody> {
  const of = await anAssistedCase(team);
  const { body } = await team.mentor.call('get', `/cases/${of.id}/items`).expect(200);
  const item = body.items[0] as { id: string; version: number };
  const step = async (by: Colleague, verb: string, version: number, more: object = {}) =>
    by.call('post', `/items/${item.id}/${verb}`, more, { ifMatch: version }).expect(200);
  await step(team.mentor, 'order', item.version);
  await step(team.mentor, 'deliver', item.version + 1, {
    deliveredOn: '2026-01-05',
    evidence: ['INVOICE', 'HANDOVER_CERTIFICATE', 'PHOTO'],
  });
  await step(team.coordinator, 'verify', item.version + 2, { evidence: [] });
  return pageOf(team, of.id);
}

it('an approved plan puts the final visit and survey on the list, due at the end of support, with a task each', async () => {
  const submitted = await aSubmittedPlan(team);
  expect((await checklist(submitted.id)).get('FINAL_VISIT')).toMatchObject({ version: 0 });
  const baseline = (await checklist(submitted.id)).get('BASELINE_SURVEY');
  expect(baseline).toMatchObject({ outcome: null, version: 1 });
  expect(baseline?.dueOn).toMatch(/^\d{4}/);
  const approved = await command(team.manager, submitted, 'plan/approve');
  const now = await checklist(approved.id);
  for (const kind of ['FINAL_VISIT', 'FINAL_SURVEY'])
    expect(now.get(kind)).toMatchObject({ outcome: null, dueOn: approved.supportEndOn });
  expect(await tasksOf(approved.id)).toContainEqual(
    expect.objectContaining({
      params: { checklist: 'FINAL_VISIT' },
      dueOn: approved.supportEndOn,
      mine: true,
    }),
  );
});

it('a longer support moves what is due at its end, list and task alike', async () => {
  const of = await anAssistedCase(team);
  const { id: personId } = of.principal as { id: string };
  await test.database.query(
    "insert into case_factors (case_id, person_id, factor, severity, source) values ($1, $2, 'DEBT', 'LOW', 'SCREENING')",
    [of.id, personId],
  );
  const extended = await command(team.manager, of, 'support/extend', {
    extensionMonths: 2,
    comment: 'training ends later',
  });
  expect(extended.supportEndOn).not.toBe(of.supportEndOn);
  expect((await checklist(of.id)).get('FINAL_VISIT')?.dueOn).toBe(extended.supportEndOn);
  const visit = (await tasksOf(of.id)).find(
    ({ params }) => (params as { checklist: string }).checklist === 'FINAL_VISIT',
  );
  expect(visit?.['dueOn']).toBe(extended.supportEndOn);
});

it('the last delivery asks for payments and satisfaction; recording a row settles its task, whoever records', async () => {
  const of = await withEverythingDelivered();
  expect(of.state).toBe('FOLLOW_UP');
  const expected = await checklist(of.id);
  expect(expected.get('SATISFACTION_OFFERED')?.dueOn).toBe(of.supportEndOn);
  const payments = expected.get('PAYMENTS_SETTLED') as Entry;
  expect(payments.dueOn).toMatch(/^\d{4}/);
  const finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
  const path = `/cases/${of.id}/checklist/PAYMENTS_SETTLED`;
  const without = { outcome: 'NOT_APPLICABLE', doneOn: '2026-01-05', reason: 'none were made' };
  const refused = await finance.call('put', path, without, { ifMatch: 1 }).expect(422);
  expect(refused.body.params).toMatchObject({ rule: 'CHECKLIST_OWNER' });
  await record(finance, of.id, payments).expect(200);
  await record(team.mentor, of.id, expected.get('FINAL_VISIT') as Entry).expect(200);
  const left = (await tasksOf(of.id)).map(
    ({ params }) => (params as { checklist: string }).checklist,
  );
  expect(left.sort()).toEqual(['BASELINE_SURVEY', 'FINAL_SURVEY', 'SATISFACTION_OFFERED']);
  expect((await pageOf(team, of.id)).nextStep).toEqual({
    state: 'COMPLETED',
    missing: ['FINAL_SURVEY', 'SATISFACTION_OFFERED'],
  });
});

it('what is only expected does not count as done', async () => {
  const of = await withEverythingDelivered();
  const body = { closureReason: 'COMPLETED' };
  const path = `/cases/${of.id}/closure/request`;
  const refused = await team.mentor.call('post', path, body, { ifMatch: of.version }).expect(422);
  expect(refused.body.params).toMatchObject({ rule: 'CLOSURE_CHECKLIST' });
  expect(refused.body.params.missing).toHaveLength(4);
});
