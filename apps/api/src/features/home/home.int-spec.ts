import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
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
  aSubmittedPlan,
  todayOf,
} from '../../../test/factories/plan.factory.js';
import type { HomeResponse } from './dto/home.response.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const homeOf = async (by: Colleague): Promise<HomeResponse> =>
  (await by.call('get', '/home').expect(200)).body as HomeResponse;

const officeOf = async (by: Colleague): Promise<Record<string, number>> => {
  const { office } = await homeOf(by);
  return Object.fromEntries(office.map(({ kind, total }) => [kind, total.count]));
};

/** The numbers of the cases in a queue, here and in the list that its query leads to. */
async function waitingFor(by: Colleague, kind: string): Promise<unknown[]> {
  const queue = (await homeOf(by)).queues.find((one) => one.kind === kind);
  const list = await by.call('get', `/cases?${queue?.query}`).expect(200);
  const numbers = (queue?.items ?? []).map(({ number }) => number);
  expect((list.body.items as { number: string }[]).map(({ number }) => number)).toEqual(numbers);
  return numbers;
}

describe('mentor and coordinator find', () => {
  it('help whose planned day has gone by, with that day, until it is delivered', async () => {
    const of = await anAssistedCase(team);
    await test.database.query(
      "update plan_items set planned_on = '2026-01-17' where case_id = $1",
      [of.id],
    );
    for (const by of [team.mentor, team.coordinator]) {
      expect(await waitingFor(by, 'DELIVERIES_LATE')).toEqual([of.number]);
      const queue = (await homeOf(by)).queues.find(({ kind }) => kind === 'DELIVERIES_LATE');
      const late = { nextDueOn: '2026-01-17', nextDueKind: null, overdue: true };
      expect(queue?.items).toMatchObject([late]);
    }
    await test.database.query("update plan_items set state = 'DELIVERED' where case_id = $1", [
      of.id,
    ]);
    expect(await waitingFor(team.mentor, 'DELIVERIES_LATE')).toEqual([]);
  });
});

describe('a programme manager finds', () => {
  it('plans above the coordinator’s limit, and not those within it', async () => {
    await aSubmittedPlan(team);
    await test.database.query(
      'update programmes set budget_total_minor = 100000000 where id = $1',
      [team.programmeId],
    );
    const dear = await aSubmittedPlan(team);
    await test.database.query('update plan_items set planned_minor = 200001 where case_id = $1', [
      dear.id,
    ]);
    expect(await waitingFor(team.manager, 'PLAN_ABOVE_LIMIT')).toEqual([dear.number]);
  });

  it('immediate help that nobody has decided about; so does the coordinator', async () => {
    const of = await aScreenedCase(team);
    const help = {
      type: 'FOOD_NFI',
      quantity: 1,
      deliveryMode: 'DIRECT',
      amountMinor: 5_000,
      deliveredOn: await todayOf(test),
      evidence: ['PHOTO'],
    };
    await team.mentor.call('post', `/cases/${of.id}/immediate-help`, help).expect(201);
    expect(await waitingFor(team.manager, 'IMMEDIATE_HELP')).toEqual([of.number]);
    expect(await waitingFor(team.coordinator, 'WAITING_FOR_ME')).toContain(of.number);
  });

  it('a closure for which the one coordinator has asked, until there is another', async () => {
    const asked = await command(team.coordinator, await aCase(team.mentor), 'closure/request', {
      closureReason: 'OTHER',
    });
    const byMentor = await command(team.mentor, await aCase(team.mentor), 'closure/request', {
      closureReason: 'OTHER',
    });
    expect(byMentor.state).toBe('CLOSURE_REVIEW');
    expect(await waitingFor(team.manager, 'CLOSURE_ALONE')).toEqual([asked.number]);
    const { programmeId, organisationId } = team;
    await aColleague(test, 'COORDINATOR', { programmeId, organisationId });
    expect(await waitingFor(team.manager, 'CLOSURE_ALONE')).toEqual([]);
  });

  it('appeals and referrals that nobody acknowledged in time', async () => {
    const [late, appealed] = [await aCase(team.mentor), await aCase(team.mentor)];
    await test.database.query('update cases set overdue = true where id = $1', [late.id]);
    await test.database.query("update cases set appeal = 'OPEN' where id = $1", [appealed.id]);
    expect(await waitingFor(team.manager, 'REFERRAL_OVERDUE')).toEqual([late.number]);
    expect(await waitingFor(team.manager, 'APPEAL')).toEqual([appealed.number]);
  });
});

describe('what waits for a decision or for rework now', () => {
  const waitsOf = async (by: Colleague, of: CaseBody) => {
    const queues = (await homeOf(by)).queues;
    const [row] = queues
      .filter(({ kind }) => kind === 'WAITING_FOR_ME')
      .flatMap(({ items }) => items.filter(({ number }) => number === of['number']));
    return row?.waitsFor;
  };

  it('is a plan for the coordinator, whatever its day, and once returned for its mentor', async () => {
    const own = await aTeam(test);
    const of = await aSubmittedPlan(own);
    expect(await waitingFor(own.coordinator, 'WAITING_FOR_ME')).toEqual([of.number]);
    expect(await waitsOf(own.coordinator, of)).toEqual(['PLAN']);
    expect(await waitingFor(own.mentor, 'WAITING_FOR_ME')).toEqual([]);
    await command(own.coordinator, of, 'plan/return', { comment: 'the rent is missing' });
    expect(await waitingFor(own.coordinator, 'WAITING_FOR_ME')).toEqual([]);
    expect(await waitingFor(own.mentor, 'WAITING_FOR_ME')).toEqual([of.number]);
    expect(await waitsOf(own.mentor, of)).toEqual(['PLAN_RETURNED']);
  });

  it('is a closure that somebody else asked for, and a delivered item', async () => {
    const own = await aTeam(test);
    const asked = await command(own.mentor, await aCase(own.mentor), 'closure/request', {
      closureReason: 'OTHER',
    });
    const mine = await command(own.coordinator, await aCase(own.mentor), 'closure/request', {
      closureReason: 'OTHER',
    });
    const helped = await anAssistedCase(own, aDraft({ items: [anItem()] }));
    await test.database.query(
      "update plan_items set state = 'DELIVERED', delivered_by = $2 where case_id = $1",
      [helped.id, own.mentor.user.id],
    );
    const waiting = await waitingFor(own.coordinator, 'WAITING_FOR_ME');
    expect([...waiting].sort()).toEqual([asked.number, helped.number].sort());
    expect(waiting).not.toContain(mine.number);
    expect(await waitsOf(own.coordinator, asked)).toEqual(['CLOSURE']);
    expect(await waitsOf(own.coordinator, helped)).toEqual(['ITEM']);
  });
});

describe('the office', () => {
  it('of finance counts what is verified and cases before their closure, in its own programme', async () => {
    // Two closures from before wait as well.
    const of = await anAssistedCase(team, aDraft({ items: [anItem()] }));
    await test.database.query("update plan_items set state = 'VERIFIED' where case_id = $1", [
      of.id,
    ]);
    await test.database.query("update cases set state = 'FOLLOW_UP' where id = $1", [of.id]);
    const finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
    expect(await officeOf(finance)).toMatchObject({ ITEMS_TO_SETTLE: 1, PAYMENTS_TO_CONFIRM: 3 });
    const { office } = await homeOf(finance);
    const path = office.find(({ kind }) => kind === 'ITEMS_TO_SETTLE')?.path;
    const list = await finance.call('get', path ?? '').expect(200);
    expect(list.body.items).toMatchObject([{ caseNumber: of.number, state: 'VERIFIED' }]);
    const stranger = await aColleague(test, 'FINANCE', {
      programmeId: (await aTeam(test)).programmeId,
    });
    expect(await officeOf(stranger)).toEqual({
      ITEMS_TO_SETTLE: 0,
      PAYMENTS_TO_CONFIRM: 0,
      ITEMS_DELIVERED: 0,
    });
  });

  it('of the data protection officer counts what is due, held, late and refused', async () => {
    const officer = await aColleague(test, 'DPO', { programmeId: null });
    const [due, near] = [await aCase(team.mentor), await aCase(team.mentor)];
    const end = (id: string, days: number, held = false) =>
      test.database.query(
        "update cases set state = 'CLOSED', retention_until = app.today() + $2::int, legal_hold = $3 where id = $1",
        [id, days, held],
      );
    await end(due.id, -1);
    await end(near.id, 59, true);
    await team.otherMentor.call('get', `/cases/${due.id}`).expect(404);
    const counts = await officeOf(officer);
    expect(counts).toMatchObject({
      RETENTION_OVER: 1,
      RETENTION_NEAR: 1,
      LEGAL_HOLDS: 1,
      CONSENT_PAPERS_LATE: 0,
    });
    expect(counts['REFUSED_ATTEMPTS']).toBeGreaterThan(0);
  });

  it('of the administrator counts invitations and letters; casework has none', async () => {
    const administrator = await aColleague(test, 'ADMIN', { programmeId: null });
    const invitation = { email: 'yeni@example.org', name: 'Yeni', role: 'DPO', locale: 'az' };
    await administrator.call('post', '/users', invitation).expect(201);
    await test.database.query("update mail_messages set state = 'FAILED'");
    expect(await officeOf(administrator)).toMatchObject({ ACCOUNTS_INVITED: 1, MAILS_FAILED: 1 });
    const list = await administrator.call('get', '/outbox-messages?state=FAILED').expect(200);
    expect(list.body.items).toMatchObject([{ state: 'FAILED', body: null }]);
    expect((await homeOf(team.coordinator)).office).toEqual([]);
  });
});
