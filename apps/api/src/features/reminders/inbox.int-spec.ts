import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { setClock as putClock } from '../../../test/fixed-clock.js';
import {
  aCase,
  type CaseBody,
  type Colleague,
  aTeam,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';
import { WorkerLifecycle } from '../../platform/jobs/index.js';
import { until } from '../../../test/until.js';
import { NoticeSettler } from './notice-settler.js';
import { ReminderPlanner } from './reminder-planner.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';
import type { NoticeResponse } from '../notices/public.js';

let test: TestApp;
let team: Team;
/** Days pass; nobody has to sign in again for it. */
async function setClock(app: TestApp, instant: string): Promise<void> {
  await putClock(app, instant);
  await app.database.query(
    `update sessions set last_seen_at = app.now(), authenticated_at = app.now(),
        expires_at = app.now() + interval '8 hours'`,
  );
}
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
const tell = () => get(TellRemindersHandler).run({}, run);
async function remind(): Promise<void> {
  await get(ReminderPlanner).tick(newId());
  await tell();
  await get(NoticeSettler).tick(newId());
}
const inbox = async (by: Colleague, show = 'OPEN'): Promise<NoticeResponse[]> =>
  (await by.call('get', `/notices?show=${show}`).expect(200)).body.items as NoticeResponse[];
const countOf = async (by: Colleague) =>
  (await by.call('get', '/notices/count').expect(200)).body as unknown;

beforeAll(async () => {
  test = await createTestApp();
  await setClock(test, '2026-02-04T11:00:00+04:00');
  team = await aTeam(test);
});
afterAll(() => test.close());

describe('the inbox', () => {
  let of: CaseBody;
  beforeAll(async () => {
    of = await aCase(team.mentor);
    // Tasks have lines of their own (REM-18).
    await test.database.query("update tasks set state = 'CANCELLED'");
    await setClock(test, '2026-02-06T09:00:00+04:00');
    await remind();
  });

  it('says what is due, of which case and why, to its reader alone (REM-08)', async () => {
    expect(await inbox(team.coordinator)).toMatchObject([
      {
        trigger: 'REFERRAL_UNACKNOWLEDGED',
        group: 'TODAY',
        kind: 'ACKNOWLEDGEMENT',
        dueOn: '2026-02-06',
        caseId: of.id,
        caseNumber: of.number,
        read: false,
        step: { anchor: 'DUE', offset: 0, unit: 'WD', escalation: false },
      },
    ]);
    expect(await inbox(team.mentor)).toEqual([]);
    expect(await countOf(team.coordinator)).toEqual({ unread: 1, overdue: 0 });
    const [notice] = await inbox(team.coordinator);
    await team.manager.call('post', '/notices/done', { ids: [notice?.id] }).expect(404);
  });

  it('names no person and nothing of health or protection (D-07)', async () => {
    const stored = await test.database.query<{ text: string }>(
      "select string_agg(n::text || o::text, '') as text from notices n join reminder_occurrences o on o.id = n.occurrence_id",
    );
    const names = await test.database.query<{ family_name: string; given_name: string }>(
      'select family_name, given_name from persons',
    );
    for (const { family_name, given_name } of names) {
      expect(stored[0]?.text).not.toContain(family_name);
      expect(stored[0]?.text).not.toContain(given_name);
    }
  });

  it('can be read, put off until a day within a month, and done (REM-10)', async () => {
    const [notice] = await inbox(team.coordinator);
    const ids = [notice?.id];
    const answer = await team.coordinator.call('post', '/notices/read', { ids }).expect(200);
    expect(answer.body).toEqual({ unread: 0, overdue: 0 });
    const snooze = (until: string) =>
      team.coordinator.call('post', '/notices/snooze', { ids, until });
    expect((await snooze('2026-02-06').expect(422)).body).toMatchObject({
      params: { rule: 'SNOOZE_DAY' },
    });
    await snooze('2026-02-07').expect(200);
    expect(await inbox(team.coordinator)).toEqual([]);
    expect(await inbox(team.coordinator, 'SNOOZED')).toHaveLength(1);
    await setClock(test, '2026-02-07T09:00:00+04:00');
    expect(await inbox(team.coordinator)).toHaveLength(1);
    await team.coordinator.call('post', '/notices/done', { ids }).expect(200);
    expect(await inbox(team.coordinator, 'DONE')).toMatchObject([
      { id: notice?.id, settled: false },
    ]);
    await team.coordinator.call('post', '/notices/reopen', { ids }).expect(200);
    expect(await inbox(team.coordinator)).toMatchObject([{ group: 'OVERDUE' }]);
  });

  it('is emptied by itself when the thing is done, and nothing more comes (REM-09)', async () => {
    of = await command(team.coordinator, of, 'acknowledge', { mentorId: team.mentor.user.id });
    await remind();
    expect(await inbox(team.coordinator)).toEqual([]);
    expect(await inbox(team.coordinator, 'DONE')).toMatchObject([{ settled: true }]);
    const [notice] = await inbox(team.coordinator, 'DONE');
    await team.coordinator.call('post', '/notices/reopen', { ids: [notice?.id] }).expect(404);
    await setClock(test, '2026-02-11T09:00:00+04:00');
    await remind();
    const told = await test.database.query(
      "select 1 from notices where trigger = 'REFERRAL_UNACKNOWLEDGED'",
    );
    expect(told).toHaveLength(1);
  });

  it('tells both owners when a case changes hands, at once and by the worker (REM-13)', async () => {
    await get(WorkerLifecycle).start();
    of = await command(team.coordinator, of, 'assign-mentor', {
      mentorId: team.otherMentor.user.id,
    });
    const given = async () =>
      (await inbox(team.otherMentor)).filter(({ trigger }) => trigger === 'CASE_GIVEN');
    await until('both are told', async () => (await given()).length > 0);
    await get(WorkerLifecycle).stop();
    expect(await given()).toMatchObject([
      { trigger: 'CASE_GIVEN', caseId: of.id, caseNumber: of.number },
    ]);
    const old = await inbox(team.mentor);
    expect(old.filter(({ trigger }) => trigger === 'CASE_TAKEN')).toMatchObject([
      { caseId: null, caseNumber: of.number },
    ]);
    expect(old.every(({ trigger }) => trigger === 'CASE_TAKEN')).toBe(true);
    expect((await inbox(team.coordinator)).map(({ trigger }) => trigger)).not.toContain(
      'CASE_GIVEN',
    );
  });
});

describe('when nobody is there to be told', () => {
  it('the next level is told instead (REM-07)', async () => {
    const other = await aTeam(test);
    await setClock(test, '2026-02-16T11:00:00+04:00');
    const of = await aCase(other.mentor);
    await test.database.query("update tasks set state = 'CANCELLED'");
    await test.database.query("update users set status = 'DISABLED' where id = $1", [
      other.coordinator.user.id,
    ]);
    await setClock(test, '2026-02-18T09:00:00+04:00');
    await remind();
    expect(await inbox(other.manager)).toMatchObject([
      { trigger: 'REFERRAL_UNACKNOWLEDGED', caseNumber: of.number },
    ]);
  });

  it('at night what can wait is told in the morning, what is urgent at once (REM-03)', async () => {
    const other = await aTeam(test);
    await setClock(test, '2026-02-23T11:00:00+04:00');
    await aCase(other.mentor);
    await setClock(test, '2026-02-25T22:00:00+04:00');
    await aCase(other.mentor, { urgent: true });
    await test.database.query("update tasks set state = 'CANCELLED'");
    await remind();
    expect((await inbox(other.coordinator)).map(({ trigger }) => trigger)).toEqual(['URGENT_FLAG']);
    await setClock(test, '2026-02-26T08:00:00+04:00');
    await remind();
    const told = (await inbox(other.coordinator)).map(
      ({ trigger, step }) => `${trigger} ${step?.offset}`,
    );
    // That of the day before comes with it (REM-17).
    expect(told).toContain('REFERRAL_UNACKNOWLEDGED 1');
    expect((await inbox(other.manager)).map(({ trigger }) => trigger)).toEqual(['URGENT_FLAG']);
  });
});
