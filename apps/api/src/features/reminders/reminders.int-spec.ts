import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { setClock } from '../../../test/fixed-clock.js';
import { aCase, aTeam, command, type Team } from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';
import { ReminderPlanner } from './reminder-planner.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';

let test: TestApp;
let team: Team;
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };

/** What the planner and the worker do when nothing hinders them. */
async function remind(): Promise<void> {
  await get(ReminderPlanner).tick(newId());
  await get(TellRemindersHandler).run({}, run);
}

const toldTo = (recipientId: string) =>
  test.database.query<{ trigger: string; step: string; number: string; urgency: string }>(
    `select n.trigger, n.data->>'step' as step, n.data->>'caseNumber' as number, n.urgency
       from notices n where recipient_id = $1 and trigger <> 'TASK_DUE' order by n.created_at, step`,
    [recipientId],
  );

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

describe('a referral that nobody acknowledges', () => {
  it('is told to the coordinator on its day and the next working day, to the manager on the third (REM-01)', async () => {
    // Wednesday 4 February 2026, 11:00 in Baku; two working days later is Friday.
    await setClock(test, '2026-02-04T11:00:00+04:00');
    const of = await aCase(team.mentor);
    await remind();
    expect(await toldTo(team.coordinator.user.id)).toEqual([]);
    for (const day of ['06', '07', '09', '10', '11', '12']) {
      await setClock(test, `2026-02-${day}T08:00:30+04:00`);
      await remind();
      await remind();
    }
    const line = { trigger: 'REFERRAL_UNACKNOWLEDGED', number: of.number, urgency: 'NORMAL' };
    expect(await toldTo(team.coordinator.user.id)).toEqual([
      { ...line, step: 'DUE+0WD' },
      { ...line, step: 'DUE+1WD' },
    ]);
    expect(await toldTo(team.manager.user.id)).toEqual([{ ...line, step: 'DUE+3WD' }]);
    await command(team.coordinator, of, 'acknowledge', { mentorId: team.mentor.user.id });
  });
});

describe('steps that come together (REM-17)', () => {
  it('are one reminder of the highest for each reader; the others stand in its "why" and nowhere else', async () => {
    await setClock(test, '2026-04-01T11:00:00+04:00');
    const of = await aCase(team.mentor);
    // Due on Friday 3 April; nobody plans or tells before the morning of Monday.
    await setClock(test, '2026-04-06T08:00:30+04:00');
    await remind();
    await remind();
    const told = await test.database.query<{ step: string; passed: unknown }>(
      `select n.data->>'step' as step, n.data->'passedOver' as passed from notices n
        where n.case_id = $1 and n.recipient_id = $2 and n.trigger <> 'TASK_DUE'`,
      [of.id, team.coordinator.user.id],
    );
    const passed = [{ anchor: 'DUE', offset: 0, unit: 'WD' }];
    expect(told).toEqual([{ step: 'DUE+1WD', passed }]);
    const rows = await test.database.query(
      "select step, state, skip_reason from reminder_occurrences where case_id = $1 and trigger <> 'TASK_DUE' and due_at <= app.now() order by step",
      [of.id],
    );
    expect(rows).toEqual([
      { step: 'DUE+0WD', state: 'SKIPPED', skip_reason: 'PASSED_OVER' },
      { step: 'DUE+1WD', state: 'TOLD', skip_reason: null },
    ]);
    await setClock(test, '2026-04-08T08:00:30+04:00');
    await remind();
    expect(await toldTo(team.manager.user.id)).toContainEqual(
      expect.objectContaining({ number: of.number, step: 'DUE+3WD' }),
    );
  });
});

describe('a last step beyond the days of its trigger (REM-05)', () => {
  it('is told once when a due day moves far back, and not again', async () => {
    await setClock(test, '2026-06-01T11:00:00+04:00');
    const of = await aCase(team.mentor);
    await test.database.query(
      `update deadlines set started_on = app.today() - 90, due_on = app.today() - 60
        where case_id = $1 and kind = 'ACKNOWLEDGEMENT'`,
      [of.id],
    );
    await remind();
    await setClock(test, '2026-06-02T11:00:00+04:00');
    await remind();
    const told = (await toldTo(team.manager.user.id)).filter(({ number }) => number === of.number);
    expect(told).toEqual([
      { trigger: 'REFERRAL_UNACKNOWLEDGED', number: of.number, urgency: 'NORMAL', step: 'DUE+3WD' },
    ]);
  });
});
