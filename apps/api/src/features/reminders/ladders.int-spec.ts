import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { setClock } from '../../../test/fixed-clock.js';
import {
  aCase,
  aColleague,
  aTeam,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { LADDERED_TRIGGERS } from '@qayidis/domain/reminders';
import { newId } from '../../platform/ids/index.js';
import type { LadderResponse, LaddersResponse } from './dto/ladder.response.js';
import { ReminderPlanner } from './reminder-planner.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';

let test: TestApp;
let team: Team;
let administrator: Colleague;
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
async function remind(): Promise<void> {
  await get(ReminderPlanner).tick(newId());
  await get(TellRemindersHandler).run({}, run);
}

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  administrator = await aColleague(test, 'ADMIN', { programmeId: null });
});
afterAll(() => test.close());

const ladderOf = async (by: Colleague, trigger: string, query = ''): Promise<LadderResponse> => {
  const { items } = (await by.call('get', `/reminder-ladders${query}`).expect(200))
    .body as LaddersResponse;
  return items.find((one) => one.trigger === trigger)!;
};
const change = (trigger: string, steps: object[], more: object = {}) => ({
  trigger,
  steps,
  validFrom: '2026-02-04',
  source: 'Decision 7',
  needsLegalReview: false,
  reason: 'Too many lines in the inbox.',
  ...more,
});

describe('ladders', () => {
  beforeAll(() => setClock(test, '2026-02-04T11:00:00+04:00'));

  it('are read by who leads a programme, all of them with their steps, and changed by an administrator', async () => {
    const page = (await team.manager.call('get', '/reminder-ladders').expect(200))
      .body as LaddersResponse;
    expect(page).toMatchObject({ programmeId: team.programmeId, changeable: false });
    expect(page.items).toHaveLength(LADDERED_TRIGGERS.length);
    expect(page.items[0]).toMatchObject({ trigger: 'REFERRAL_UNACKNOWLEDGED', version: 1 });
    expect(page.items[0]?.steps).toHaveLength(3);
    await team.mentor.call('get', '/reminder-ladders').expect(403);
    const { steps } = page.items[0]!;
    const body = change('REFERRAL_UNACKNOWLEDGED', steps);
    await team.coordinator.call('post', '/reminder-ladders', body).expect(403);
  });

  it('have their steps in the order of their days, however they were typed', async () => {
    const { steps } = await ladderOf(administrator, 'REPORT_DUE');
    const typed = [...steps].reverse();
    await administrator.call('post', '/reminder-ladders', change('REPORT_DUE', typed)).expect(200);
    const offsets = async () =>
      (await ladderOf(administrator, 'REPORT_DUE')).steps.map(({ offset }) => offset);
    expect(await offsets()).toEqual([-15, -15, -5, -5, -1, -1, 1]);
    // As those that were saved before are shown too.
    await test.database.query('update reminder_steps set position = -position');
    expect(await offsets()).toEqual([-15, -15, -5, -5, -1, -1, 1]);
    await test.database.query('update reminder_steps set position = -position');
  });

  it('that protect people cannot be switched off, others can (REM-06)', async () => {
    const refused = await administrator
      .call('post', '/reminder-ladders', change('NO_CONTACT', []))
      .expect(422);
    expect(refused.body).toMatchObject({ params: { rule: 'LADDER_PROTECTS' } });
    await administrator
      .call(
        'post',
        '/reminder-ladders',
        change('DRAFT_PURGE', [], { programmeId: team.programmeId }),
      )
      .expect(200);
    const of = `?programmeId=${team.programmeId}`;
    expect(await ladderOf(administrator, 'DRAFT_PURGE', of)).toMatchObject({
      steps: [],
      ofProgramme: true,
      reason: 'Too many lines in the inbox.',
    });
    expect((await ladderOf(administrator, 'DRAFT_PURGE')).steps).toHaveLength(2);
  });

  it('that protect people keep each of their readers in time (REM-19)', async () => {
    const { steps } = await ladderOf(administrator, 'URGENT_FLAG');
    const refusal = async (changed: object[]) => {
      const body = change('URGENT_FLAG', changed);
      const saved = await administrator.call('post', '/reminder-ladders', body).expect(422);
      const { trigger } = body;
      const asked = { trigger, steps: changed };
      await administrator.call('post', '/reminder-ladders/preview', asked).expect(422);
      const { errors, params } = saved.body;
      return { pointer: errors[0].pointer, rule: params.rule };
    };
    const [mentor, coordinator, manager] = steps as [object, object, object];
    const late = { ...manager, offset: 700 };
    expect(await refusal([late])).toEqual({ pointer: '#/steps', rule: 'LADDER_MISSING' });
    expect(await refusal([mentor, coordinator, late])).toEqual({
      pointer: '#/steps/2/offset',
      rule: 'LADDER_MOVED',
    });
    const silent = { ...coordinator, channels: ['IN_APP'] };
    expect(await refusal([mentor, silent, manager])).toEqual({
      pointer: '#/steps/1/channels',
      rule: 'LADDER_QUIETER',
    });
    expect((await ladderOf(administrator, 'URGENT_FLAG')).version).toBe(1);
    const sooner = change('URGENT_FLAG', [mentor, coordinator, { ...manager, offset: 2 }]);
    await administrator.call('post', '/reminder-ladders', sooner).expect(200);
  });

  it('of a programme hold there alone, from their day on; what was told is not told again (REM-11)', async () => {
    const of = await aCase(team.mentor);
    const other = await aTeam(test);
    const elsewhere = await aCase(other.mentor);
    const [first] = (await ladderOf(administrator, 'REFERRAL_UNACKNOWLEDGED')).steps;
    const steps = [{ ...first, offset: -1 }];
    const body = change('REFERRAL_UNACKNOWLEDGED', steps, { programmeId: team.programmeId });
    await administrator.call('post', '/reminder-ladders', body).expect(200);
    await setClock(test, '2026-02-06T09:00:00+04:00');
    await remind();
    const told = await test.database.query(
      `select case_id, data->>'step' as step, data->>'ladderVersion' as version from notices
        where trigger = 'REFERRAL_UNACKNOWLEDGED' order by step`,
    );
    expect(told).toEqual([
      { case_id: elsewhere.id, step: 'DUE+0WD', version: '1' },
      { case_id: of.id, step: 'DUE-1WD', version: '1' },
    ]);
  });

  it('show before they are decided what they would have told, beside what was told (REM-12)', async () => {
    await setClock(test, '2026-02-12T09:00:00+04:00');
    const { steps } = await ladderOf(administrator, 'REFERRAL_UNACKNOWLEDGED');
    const asked = { trigger: 'REFERRAL_UNACKNOWLEDGED', steps };
    const preview = await administrator
      .call('post', '/reminder-ladders/preview', asked)
      .expect(200);
    expect(preview.body).toEqual({
      days: 30,
      would: { messages: 3, people: 2 },
      inForce: { messages: 3, people: 2 },
      did: { messages: 2, people: 2 },
    });
    const more = [...steps, { ...steps[0], offset: 2 }];
    const changed = await administrator
      .call('post', '/reminder-ladders/preview', { ...asked, steps: more })
      .expect(200);
    expect(changed.body).toMatchObject({ would: { messages: 4, people: 2 } });
    await team.manager.call('post', '/reminder-ladders/preview', asked).expect(403);
  });
});
