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
       from notices n where recipient_id = $1 order by n.created_at, step`,
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
