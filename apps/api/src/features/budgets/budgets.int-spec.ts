import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { anAssistedCase } from '../../../test/factories/plan.factory.js';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import type { BudgetChangeResponse, BudgetResponse } from './dto/budget.response.js';

let test: TestApp;
let team: Team;
let finance: Colleague;
let of: { id: string; number: string };

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
  of = (await anAssistedCase(team)) as unknown as typeof of;
});
afterAll(() => test.close());

const budgetOf = async (by: Colleague): Promise<BudgetResponse> =>
  (await by.call('get', '/budget').expect(200)).body as BudgetResponse;

const set = (by: Colleague, version: number, totalMinor: number, reason = 'Dəyişiklik № 2') =>
  by.call('put', '/budget', { totalMinor, reason }, { ifMatch: version });

describe('a budget', () => {
  it('shows finance, coordinator and manager what is bound and for what', async () => {
    for (const reader of [finance, team.coordinator, team.manager])
      expect(await budgetOf(reader)).toMatchObject({
        programmeId: team.programmeId,
        committedMinor: 100_000,
        settledMinor: 0,
        freeMinor: 9_900_000,
        level: 'FREE',
        lines: [{ type: 'BUS', items: 1, committedMinor: 100_000, settledMinor: 0 }],
      });
    await team.mentor.call('get', '/budget').expect(403);
  });

  it('is set by the programme manager, with a reason that stays', async () => {
    const { version, totalMinor } = await budgetOf(team.manager);
    const changed = await set(team.manager, version, 120_000).expect(200);
    expect(changed.body).toMatchObject({ totalMinor: 120_000, freeMinor: 20_000, level: 'TIGHT' });
    const stale = await set(team.manager, version, 130_000).expect(412);
    expect(stale.body.current).toMatchObject({
      totalMinor: 120_000,
      changed: { at: expect.any(String), by: team.manager.user.name },
    });
    const history = await finance.call('get', '/budget/changes').expect(200);
    expect(history.body.items as BudgetChangeResponse[]).toMatchObject([
      {
        fromMinor: totalMinor,
        toMinor: 120_000,
        reason: 'Dəyişiklik № 2',
        decidedByName: team.manager.user.name,
      },
    ]);
    for (const by of [finance, team.coordinator]) await set(by, version + 1, 130_000).expect(403);
  });

  it('never falls below what is bound, and says so at the field', async () => {
    const { version } = await budgetOf(team.manager);
    const refused = await set(team.manager, version, 99_999).expect(422);
    expect(refused.body).toMatchObject({
      code: 'RULE_REFUSED',
      errors: [{ pointer: '#/totalMinor' }],
      params: { rule: 'COMMITMENTS_COVERED', committedMinor: 100_000 },
    });
    expect((await budgetOf(team.manager)).version).toBe(version);
    await set(team.manager, version, 10_000_000).expect(200);
  });

  it('that binds more meanwhile names who approved it, not who set the total before', async () => {
    const other = await aTeam(test);
    const { version, totalMinor } = await budgetOf(other.manager);
    await set(other.manager, version, totalMinor).expect(200);
    await anAssistedCase(other);
    const stale = await set(other.manager, version + 1, totalMinor).expect(412);
    expect(stale.body.current).toMatchObject({
      committedMinor: 100_000,
      changed: { at: expect.any(String), by: other.coordinator.user.name },
    });
  });

  it('of another programme is nobody’s business', async () => {
    const other = await aTeam(test);
    const stranger = await aColleague(test, 'FINANCE', { programmeId: other.programmeId });
    expect(await budgetOf(stranger)).toMatchObject({ committedMinor: 0, lines: [] });
    expect((await stranger.call('get', '/budget/changes').expect(200)).body.items).toEqual([]);
    expect((await stranger.call('get', '/items').expect(200)).body.items).toEqual([]);
  });
});

describe('finance', () => {
  it('finds items by state, type and what is bound, in any order, page by page', async () => {
    const second = (await anAssistedCase(team)) as unknown as typeof of;
    const list = async (query: string) =>
      (await finance.call('get', `/items?${query}`).expect(200)).body as {
        items: { caseNumber: string }[];
        nextCursor: string | null;
      };
    const numbers = [of.number, second.number].sort();
    const first = await list('sort=case&limit=1&state=APPROVED&committed=true');
    expect(first.items.map(({ caseNumber }) => caseNumber)).toEqual([numbers[0]]);
    const next = await list(
      `sort=case&limit=1&state=APPROVED&committed=true&cursor=${first.nextCursor}`,
    );
    expect(next.items.map(({ caseNumber }) => caseNumber)).toEqual([numbers[1]]);
    expect((await list('type=VET')).items).toEqual([]);
    for (const sort of ['-amount', 'amount', 'delivered', '-verified'])
      expect((await list(`sort=${sort}`)).items).toHaveLength(2);
    expect(JSON.stringify(await list('type=BUS'))).not.toMatch(/tikiş|zadə/);
  });

  it('says that the payments of a case are settled, and reads of nothing else in its checklist', async () => {
    await test.database.query("update cases set state = 'FOLLOW_UP' where id = $1", [of.id]);
    const open = await finance.call('get', '/payment-checks?show=OPEN').expect(200);
    expect(open.body.items).toMatchObject([
      { caseNumber: of.number, items: 1, unsettledItems: 1, unsettledMinor: 100_000, version: 0 },
    ]);
    const record = (body: object, version: number) =>
      finance.call('put', `/cases/${of.id}/checklist/PAYMENTS_SETTLED`, body, { ifMatch: version });
    // A reason is text of the case, which finance does not have the key to.
    const reason = 'ödəniş olmayıb';
    await record({ outcome: 'NOT_APPLICABLE', doneOn: '2026-01-20', reason }, 0).expect(422);
    await test.database.query("update plan_items set state = 'SETTLED' where case_id = $1", [
      of.id,
    ]);
    await record({ outcome: 'DONE', doneOn: '2026-01-20' }, 0).expect(200);
    const seen = await finance.call('get', `/cases/${of.id}/checklist`).expect(200);
    expect(seen.body.items).toMatchObject([{ kind: 'PAYMENTS_SETTLED', outcome: 'DONE' }]);
    const done = await finance.call('get', '/payment-checks?show=RECORDED').expect(200);
    expect(done.body.items).toMatchObject([
      { caseNumber: of.number, outcome: 'DONE', doneByName: finance.user.name },
    ]);
    const other = `/cases/${of.id}/checklist/FINAL_VISIT`;
    const visit = { outcome: 'DONE', doneOn: '2026-01-20' };
    await finance.call('put', other, visit, { ifMatch: 0 }).expect(404);
  });
});

describe('the key of a case', () => {
  it('is neither read nor made by finance, who writes no text of it (D-40)', async () => {
    const [key] = await test.database.query<Record<string, unknown>>(
      "select * from data_keys where subject_kind = 'CASE' and subject_id = $1",
      [of.id],
    );
    expect(key).toBeDefined();
    const work = test.app.get(UnitOfWork, { strict: false });
    const { id: userId, organisationId, programmeId } = finance.user;
    const actor: Actor = {
      kind: 'user',
      role: 'FINANCE',
      userId,
      organisationId,
      programmeId,
      sessionId: null,
      requestId: newId(),
      authenticatedAt: null,
    };
    await work.run(actor, async (tx) => {
      expect(await tx.query('select id from cases where id = $1', [of.id])).toHaveLength(1);
      expect(await tx.query("select id from data_keys where subject_kind = 'CASE'")).toEqual([]);
    });
    const columns = Object.keys(key ?? {}).join(', ');
    const made = work.run(actor, (tx) =>
      tx.query(
        `insert into data_keys (${columns}) select ${columns} from jsonb_populate_record(null::data_keys, $1)`,
        [JSON.stringify({ ...key, id: newId(), subject_id: newId() })],
      ),
    );
    await expect(made).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
