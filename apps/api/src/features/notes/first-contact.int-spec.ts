import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aTeam,
  command,
  type CaseBody,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { aScreenedCase, aSubmittedPlan } from '../../../test/factories/plan.factory.js';
import { newId } from '../../platform/ids/index.js';
import { RegisterReviewsTask } from './register-reviews.task.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const write = (by: Colleague, of: CaseBody, over: Record<string, unknown>) =>
  by
    .call('post', `/cases/${of.id}/notes`, {
      channel: 'PHONE',
      topics: ['OTHER'],
      held: true,
      confidentiality: 'NORMAL',
      text: 'spoke about the flat',
      ...over,
    })
    .expect(201);

const clockOf = async (of: CaseBody) => {
  const [row] = await test.database.query<{ state: string; met_on: string; started_on: string }>(
    `select state, met_on::text, started_on::text from deadlines
      where case_id = $1 and kind in ('FIRST_CONTACT', 'FIRST_CONTACT_URGENT')`,
    [of.id],
  );
  return row;
};

const nextOf = async (of: CaseBody) =>
  ((await team.mentor.call('get', `/cases/${of.id}`).expect(200)).body as CaseBody)['nextDueKind'];

it('a conversation of the mentor meets the clock on its day, whatever it was about, and the timeline says so', async () => {
  const of = await aScreenedCase(team);
  const day = (await clockOf(of))?.started_on;
  await write(team.mentor, of, { happenedOn: day, held: false });
  await write(team.mentor, of, { happenedOn: day, channel: 'SPOKE_WITH_RELATIVE' });
  await write(team.coordinator, of, { happenedOn: day });
  expect(await clockOf(of)).toMatchObject({ state: 'OPEN' });
  expect(await nextOf(of)).toBe('FIRST_CONTACT');
  await write(team.mentor, of, { happenedOn: day });
  expect(await clockOf(of)).toMatchObject({ state: 'MET', met_on: day });
  expect(await nextOf(of)).toBeNull();
  const events = await team.mentor.call('get', `/cases/${of.id}/timeline`).expect(200);
  expect(events.body.items).toContainEqual(
    expect.objectContaining({
      kind: 'deadline.met',
      data: expect.objectContaining({ clock: 'FIRST_CONTACT', on: day }),
    }),
  );
});

it('a case of a register that is helped has a next day: a review, which a conversation meets and sets anew', async () => {
  const planned = await aSubmittedPlan(team);
  // As a register brings it: without an end of support.
  await test.database.query("update cases set origin = 'REGISTER' where id = $1", [planned.id]);
  await test.database.query("delete from deadlines where case_id = $1 and kind = 'SUPPORT_END'", [
    planned.id,
  ]);
  await command(team.manager, planned, 'plan/approve');
  expect(await nextOf(planned)).not.toBeNull();
  const reviews = () =>
    test.database.query(
      `select state, due_on - started_on >= 90 as later from deadlines
        where case_id = $1 and kind = 'REGISTER_REVIEW' order by state`,
      [planned.id],
    );
  expect(await reviews()).toEqual([{ state: 'OPEN', later: true }]);
  const [{ today } = { today: '' }] = await test.database.query<{ today: string }>(
    'select app.today()::text as today',
  );
  await write(team.mentor, planned, { happenedOn: today });
  expect(await reviews()).toEqual([
    { state: 'MET', later: true },
    { state: 'OPEN', later: true },
  ]);
  expect(await nextOf(planned)).not.toBeNull();
});

it('a case of a register that was helped before there were reviews gets one from its last conversation', async () => {
  const planned = await aSubmittedPlan(team);
  await command(team.manager, planned, 'plan/approve');
  await test.database.query("update cases set origin = 'REGISTER' where id = $1", [planned.id]);
  const reviews = () =>
    test.database.query(
      "select state, started_on::text as from from deadlines where case_id = $1 and kind = 'REGISTER_REVIEW'",
      [planned.id],
    );
  await write(team.mentor, planned, { happenedOn: '2026-01-05' });
  await write(team.mentor, planned, { happenedOn: '2026-01-09', held: false });
  expect(await reviews()).toEqual([]);
  const task = test.app.get(RegisterReviewsTask, { strict: false });
  await task.tick(newId());
  await task.tick(newId());
  expect(await reviews()).toEqual([{ state: 'OPEN', from: '2026-01-05' }]);
  expect(await nextOf(planned)).toBe('REGISTER_REVIEW');
});

it('what was said before the acknowledgement is not yet the first contact', async () => {
  const of = await aScreenedCase(team);
  await write(team.mentor, of, { happenedOn: '2026-01-02' });
  expect(await clockOf(of)).toMatchObject({ state: 'OPEN' });
});
