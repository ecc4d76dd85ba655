import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { setClockSignedIn } from '../../../test/fixed-clock.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';
import { PlannedRuns } from '../../platform/jobs/index.js';
import { MailSendHandler } from '../../platform/mail/mail-send.handler.js';
import { PLAN_TASK, ReminderPlanner, TellRemindersHandler } from '../reminders/public.js';
import { DigestPlanner } from './digest-planner.js';

let server: TestMailServer;
let test: TestApp;
let team: Team;
const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });

const setClock = (instant: string): Promise<void> => setClockSignedIn(test, instant);
async function remind(): Promise<void> {
  await get(ReminderPlanner).tick(newId());
  await get(TellRemindersHandler).run({}, run);
}
/** As the worker would, in order of their making. */
async function sendAll(): Promise<void> {
  const waiting = await test.database.query<{ id: string }>(
    `select id from mail_messages where state = 'QUEUED' and template in ('DIGEST', 'AT_ONCE') order by id`,
  );
  for (const { id } of waiting) await get(MailSendHandler).run({ messageId: id }, run);
}
const plan = () => get(DigestPlanner).tick(newId());
const lettersTo = ({ user: { email } }: Colleague) =>
  server.letters.filter(({ recipients }) => recipients.includes(email));
const tokensOf = (text = ''): string[] =>
  [...text.matchAll(/#t=([\w-]+)/g)].map(([, t]) => t ?? '');
const inbox = async (by: Colleague, show = 'OPEN') =>
  (await by.call('get', `/notices?show=${show}`).expect(200)).body.items as {
    trigger: string;
    kind: string | null;
    snoozedUntil: string | null;
  }[];

beforeAll(async () => {
  server = await startMailServer();
  test = await createTestApp({ config: { smtpUrl: server.url } });
  await setClock('2026-02-04T11:00:00+04:00');
  team = await aTeam(test);
  await test.database.query("update users set locale = 'en' where id = $1", [
    team.coordinator.user.id,
  ]);
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

describe('the morning mail', () => {
  let first: CaseBody;
  let second: CaseBody;
  beforeAll(async () => {
    first = await aCase(team.mentor);
    second = await aCase(team.mentor);
    // Tasks have lines of their own (REM-18).
    await test.database.query("update tasks set state = 'CANCELLED'");
    await get(ReminderPlanner).tick(newId());
    await setClock('2026-02-06T08:00:30+04:00');
  });

  it('waits for what is told at the same hour, and comes once for a person and day (DIG-01)', async () => {
    const letters = () =>
      test.database.query<{ lines: number }>('select line_count as lines from notice_letters');
    // A look that began before the morning and ended in it may have passed over what falls due with it. How long it
    // took does not tell: the clock may have been put forward meanwhile.
    await get(PlannedRuns).note(newId(), PLAN_TASK, { tookMs: 10, fault: null });
    await plan();
    expect(await letters()).toEqual([]);
    await get(ReminderPlanner).tick(newId());
    await plan();
    expect((await letters()).filter(({ lines }) => lines > 0)).toEqual([]);
    await remind();
    await Promise.all([plan(), plan()]);
    await plan();
    await sendAll();
    await sendAll();
    expect(lettersTo(team.coordinator)).toHaveLength(1);
    expect(lettersTo(team.mentor)).toEqual([]);
    const [letter] = await test.database.query<{ id: string }>(
      "select id from notice_letters where kind = 'DIGEST' and recipient_id = $1",
      [team.coordinator.user.id],
    );
    expect(lettersTo(team.coordinator)[0]?.messageId).toBe(`<${letter?.id}@localhost>`);
  });

  it('says by case number what is due and why, in its reader’s language, and names nobody (DIG-02, DIG-03, D-07)', async () => {
    const [letter] = lettersTo(team.coordinator);
    expect(letter).toMatchObject({ subject: 'Today: 2 items', from: { name: 'Service notice' } });
    for (const form of [letter?.text, letter?.html]) {
      expect(form).toContain(String(first['number']));
      expect(form).toContain(String(second['number']));
      expect(form).toContain('Referral not acknowledged');
      expect(form).toContain('Why: on the due day');
    }
    expect(tokensOf(letter?.text)).toHaveLength(6);
    const people = await test.database.query<{ word: string }>(
      'select family_name as word from persons union select given_name from persons union select name from users',
    );
    for (const { word } of people) expect(`${letter?.text}${letter?.html}`).not.toContain(word);
  });

  it('is not sent when nothing is left to say, and comes again the next day, overdue first (DIG-02)', async () => {
    await setClock('2026-02-07T08:20:00+04:00');
    await remind();
    await plan();
    await test.database.query('update notices set snoozed_until = app.today() + 1');
    await sendAll();
    expect(lettersTo(team.coordinator)).toHaveLength(1);
    await setClock('2026-02-08T08:20:00+04:00');
    await remind();
    await plan();
    await sendAll();
    const late = lettersTo(team.coordinator)[1];
    expect(late).toMatchObject({ subject: 'Today: 2 items, 2 overdue' });
    // The step was told when the day had not passed yet: by now its words alone would be untrue.
    for (const form of [late?.text, late?.html])
      expect(form).toContain('Why: told on the due day; the due day has passed since');
  });

  it('leaves out a case that its reader may no longer see', async () => {
    await setClock('2026-02-09T08:20:00+04:00');
    await remind();
    await plan();
    await test.database.query('update users set programme_id = null where id = $1', [
      team.coordinator.user.id,
    ]);
    await sendAll();
    await test.database.query('update users set programme_id = $2 where id = $1', [
      team.coordinator.user.id,
      team.programmeId,
    ]);
    expect(lettersTo(team.coordinator)).toHaveLength(2);
  });

  describe('has links', () => {
    const read = (by: Colleague, token?: string) =>
      by.call('post', '/line-answers/read', { token: token ?? '' });
    const answer = (by: Colleague, token?: string, body: object = {}) =>
      by.call('post', '/line-answers', { token: token ?? '', ...body });
    let tokens: string[];
    beforeAll(() => {
      tokens = tokensOf(lettersTo(team.coordinator)[1]?.text);
    });

    it('that look without changing anything, for their reader alone (DIG-04)', async () => {
      const [done] = tokens;
      expect((await read(team.coordinator, done).expect(200)).body).toMatchObject({
        action: 'DONE',
        trigger: 'REFERRAL_UNACKNOWLEDGED',
        caseNumber: first['number'],
        place: 'CASE',
        recorded: true,
        answered: null,
        over: false,
      });
      await read(team.manager, done).expect(404);
      await answer(team.manager, done).expect(404);
      const altered = `${done?.slice(0, 40)}${done?.[40] === 'A' ? 'B' : 'A'}${done?.slice(41)}`;
      await answer(team.coordinator, altered).expect(410);
      expect(await inbox(team.coordinator, 'DONE')).toEqual([]);
    });

    it('of which a line takes one answer once (DIG-04)', async () => {
      const [done, moved, cannot] = tokens;
      expect(
        (await answer(team.coordinator, moved, { reason: 'NO_TIME' }).expect(422)).body,
      ).toMatchObject({ params: { rule: 'ANSWER_DAY' } });
      await answer(team.coordinator, moved, { reason: 'NO_TIME', movedTo: '2026-02-11' }).expect(
        200,
      );
      // The later of its reminders, the only one in the inbox.
      expect(await inbox(team.coordinator, 'SNOOZED')).toMatchObject([
        { snoozedUntil: '2026-02-11' },
      ]);
      for (const token of [moved, done, cannot])
        expect(
          (
            await answer(
              team.coordinator,
              token,
              token === done ? {} : { reason: 'NO_TIME' },
            ).expect(409)
          ).body,
        ).toMatchObject({
          code: 'ALREADY_DECIDED',
          params: { state: 'MOVED' },
        });
    });

    it('by which the next level learns that somebody cannot, and why (DIG-05)', async () => {
      const cannot = tokens[5];
      const told = [{ name: team.manager.user.name, role: 'PM' }];
      const { body } = await answer(team.coordinator, cannot, { reason: 'AWAY' }).expect(200);
      expect(body).toEqual({ action: 'CANNOT', movedTo: null, told });
      expect(await inbox(team.coordinator, 'DONE')).toMatchObject([{ told }]);
      const again = await read(team.coordinator, cannot).expect(200);
      expect(again.body).toMatchObject({ answered: 'CANNOT', told });
      await remind();
      expect(await inbox(team.manager)).toMatchObject([{ trigger: 'CANNOT_DO', kind: 'AWAY' }]);
    });

    it('that end after seven days', async () => {
      await setClock('2026-02-16T09:00:00+04:00');
      expect((await read(team.coordinator, tokens[0]).expect(410)).body).toMatchObject({
        code: 'LINK_INVALID',
      });
    });
  });
});

describe('a mail at once', () => {
  it('tells both owners when a case changes hands (DIG-08)', async () => {
    const other = await aTeam(test);
    const of = await aCase(other.mentor);
    await command(other.coordinator, of, 'acknowledge', { mentorId: other.mentor.user.id });
    const [{ version }] = (await test.database.query<{ version: number }>(
      'select version from cases where id = $1',
      [of.id],
    )) as [{ version: number }];
    await command(other.coordinator, { ...of, version }, 'assign-mentor', {
      mentorId: other.otherMentor.user.id,
    });
    await remind();
    await sendAll();
    expect(lettersTo(other.otherMentor).map(({ subject }) => subject)).toEqual([
      '1 bənd, tətbiqi açın',
    ]);
    expect(lettersTo(other.otherMentor)[0]?.text).toContain('İş sizə verildi');
    const old = lettersTo(other.mentor).at(-1);
    expect(old?.text).toContain('İş başqasına verildi');
    expect(old?.text).toContain(String(of['number']));
    expect(old?.text).not.toContain(of.id);
  });

  it('of what is urgent leaves in the night, and says no more than that there is something (DIG-03, DIG-08)', async () => {
    const other = await aTeam(test);
    await setClock('2026-02-16T22:30:00+04:00');
    await aCase(other.mentor, { urgent: true });
    await remind();
    await sendAll();
    const [letter] = lettersTo(other.coordinator);
    expect(letter?.subject).toBe('1 bənd, tətbiqi açın');
    expect(letter?.text).not.toMatch(/təcili iş/i);
    expect(letter?.text).not.toContain('Səbəb');
  });
});
