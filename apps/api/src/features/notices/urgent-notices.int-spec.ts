import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { setClockSignedIn } from '../../../test/fixed-clock.js';
import { planReminders, tellReminders } from '../../../test/remind.js';
import { UrgentNoticesReturn0320 } from '../../platform/database/migrations/0320-urgent-notices-return.js';
import type { NoticeResponse } from './dto/notice.response.js';

let test: TestApp;
let team: Team;
let of: CaseBody;

beforeAll(async () => {
  test = await createTestApp();
  await setClockSignedIn(test, '2026-02-04T11:00:00+04:00');
  team = await aTeam(test);
  const referred = await aCase(team.mentor);
  of = await command(team.coordinator, referred, 'acknowledge', { mentorId: team.mentor.user.id });
  await test.database.query("update tasks set state = 'CANCELLED'");
  for (const text of ['sənədi gətirmək', 'zəng etmək']) {
    const task = { caseId: of.id, text, assigneeRole: 'MENTOR', dueOn: '2026-02-04' };
    await team.coordinator.call('post', '/tasks', task).expect(201);
  }
  // As a survey leaves it (D-08).
  await test.database.query(
    `update tasks set kind = 'SAFETY' where id = (select max(id::text)::uuid from tasks where state = 'OPEN')`,
  );
  await planReminders(test);
  await tellReminders(test);
});
afterAll(() => test.close());

const inbox = async (show = 'OPEN'): Promise<readonly NoticeResponse[]> =>
  (await team.mentor.call('get', `/notices?show=${show}`).expect(200)).body.items;
const named = ({ trigger, task, actions }: NoticeResponse): string =>
  `${trigger} ${task?.kind ?? ''}: ${actions.join()}`;
const putOff = (ids: readonly string[]) =>
  team.mentor.call('post', '/notices/snooze', { ids, until: '2026-02-11' });
const idOf = (notices: readonly NoticeResponse[], taskKind: string | undefined): string =>
  notices.find(({ task }) => task?.kind === taskKind)!.id;

describe('what is urgent and protects people (REM-20)', () => {
  it('is offered to be done, not to be put off', async () => {
    expect([...new Set((await inbox()).map(named))].sort()).toEqual([
      'TASK_DUE ASKED: DONE,SNOOZE',
      'TASK_DUE SAFETY: DONE',
      'URGENT_FLAG : DONE',
    ]);
  });

  it('is refused to be put off, at once and by whoever asks past the screen', async () => {
    const notices = await inbox();
    for (const id of [idOf(notices, 'SAFETY'), idOf(notices, undefined)]) {
      const refused = await putOff([id]).expect(422);
      expect(refused.body).toMatchObject({
        code: 'RULE_REFUSED',
        params: { rule: 'SNOOZE_URGENT' },
      });
    }
    expect(await inbox('SNOOZED')).toEqual([]);
  });

  it('stays where others are put off with it', async () => {
    await putOff((await inbox()).map(({ id }) => id)).expect(200);
    const left = await inbox();
    expect([...new Set(left.map(named))].sort()).toEqual([
      'TASK_DUE SAFETY: DONE',
      'URGENT_FLAG : DONE',
    ]);
    const away = await inbox('SNOOZED');
    expect([...new Set(away.map(named))]).toEqual(['TASK_DUE ASKED: REOPEN']);
    await team.coordinator
      .call('post', '/notices/snooze', {
        ids: [away[0]?.id],
        until: '2026-02-11',
      })
      .expect(404);
  });

  it('is in the inbox again where it was put off before that was so', async () => {
    await test.database.query('update notices set snoozed_until = app.today() + 7');
    expect(await inbox()).toEqual([]);
    const runner = {
      query: (sql: string, values?: unknown[]) => test.database.query(sql, values),
    } as unknown as QueryRunner;
    await new UrgentNoticesReturn0320().up(runner);
    expect([...new Set((await inbox()).map(named))].sort()).toEqual([
      'TASK_DUE SAFETY: DONE',
      'URGENT_FLAG : DONE',
    ]);
  });
});
