import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RAPID_CHECK_FLAGS } from '@qayidis/domain/code-lists';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { setClock } from '../../../test/fixed-clock.js';
import { planReminders, tellReminders } from '../../../test/remind.js';

const DAY = '2026-02-04';

let test: TestApp;
let team: Team;
let of: CaseBody;
const put = (path: string, body: object, version = 0) =>
  team.mentor.call('put', `/cases/${of.id}/assessments/${path}`, body, { ifMatch: version });
const check = (yes: readonly string[], more: object = {}) => ({
  heldOn: DAY,
  complete: true,
  yes,
  no: RAPID_CHECK_FLAGS.filter((flag) => !yes.includes(flag)),
  urgentNeeds: [],
  ...more,
});
async function clock(instant: string): Promise<void> {
  await setClock(test, instant);
  await test.database.query(
    `update sessions set last_seen_at = app.now(), authenticated_at = app.now(),
        expires_at = app.now() + interval '8 hours'`,
  );
}
/** Whom it was told, and by which step. */
async function told(): Promise<string[]> {
  await planReminders(test);
  await tellReminders(test);
  const rows = await test.database.query<{ line: string }>(
    `select u.role || ' ' || (n.data->>'step') as line from notices n join users u on u.id = n.recipient_id
      where n.case_id = $1 and n.trigger = 'URGENT_FLAG' order by 1`,
    [of.id],
  );
  return rows.map(({ line }) => line);
}

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  await clock(`${DAY}T11:00:00+04:00`);
  const referred = await aCase(team.mentor);
  of = await command(team.coordinator, referred, 'acknowledge', {
    mentorId: team.mentor.user.id,
  });
});

describe('a red flag of the rapid check (ASSESS-09)', () => {
  it('of protection or health is told at once, at night too, and after four hours to the manager', async () => {
    await clock(`${DAY}T21:00:00+04:00`);
    await put('rapid-check', check(['GBV'])).expect(200);
    expect(await told()).toEqual(['COORDINATOR EVENT+0HOUR', 'MENTOR EVENT+0HOUR']);
    await put('rapid-check', check(['GBV']), 1).expect(200);
    await clock('2026-02-05T01:10:00+04:00');
    expect(await told()).toEqual([
      'COORDINATOR EVENT+0HOUR',
      'MENTOR EVENT+0HOUR',
      'PM EVENT+4HOUR',
    ]);
    const rows = await test.database.query<{ text: string }>(
      'select data::text as text from notices where case_id = $1',
      [of.id],
    );
    expect(JSON.stringify(rows)).not.toContain('GBV');
  });

  it('that is followed up in time reaches no manager', async () => {
    await put('rapid-check', check(['MED'])).expect(200);
    expect(await told()).toHaveLength(2);
    const followUp = { heldOn: DAY, complete: true, waived: false, text: 'həkimə yönləndirildi' };
    await put('follow-ups/MED', followUp).expect(200);
    await clock(`${DAY}T15:30:00+04:00`);
    expect(await told()).toHaveLength(2);
  });

  it('of neither kind, and a draft, alarm nobody', async () => {
    await put('rapid-check', check(['NODOC', 'SINGLE'])).expect(200);
    expect(await told()).toEqual([]);
    await put('rapid-check', check(['VOT'], { complete: false }), 1).expect(200);
    expect(await told()).toEqual([]);
    await put('rapid-check', check(['VOT']), 2).expect(200);
    expect(await told()).toHaveLength(2);
  });

  it('that is added on the same day is told as well', async () => {
    await put('rapid-check', check(['MED'])).expect(200);
    expect(await told()).toHaveLength(2);
    await put('rapid-check', check(['MED', 'VOT']), 1).expect(200);
    expect(await told()).toHaveLength(4);
  });

  it('or an urgent need is told as one thing from the moment of the check, until it is seen to', async () => {
    await put('rapid-check', check(['MED'], { urgentNeeds: ['MEDICINE'] })).expect(200);
    const both = ['COORDINATOR EVENT+0HOUR', 'MENTOR EVENT+0HOUR'];
    expect(await told()).toEqual(both);
    await test.database.query("update tasks set state = 'DONE' where case_id = $1", [of.id]);
    const followUp = { heldOn: DAY, complete: true, waived: false, text: 'dərman alınıb' };
    await put('follow-ups/MED', followUp).expect(200);
    await clock(`${DAY}T15:30:00+04:00`);
    expect(await told()).toEqual(both);
  });
});
