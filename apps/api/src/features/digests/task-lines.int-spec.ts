import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { setClockSignedIn } from '../../../test/fixed-clock.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import { planReminders, tellReminders } from '../../../test/remind.js';
import { newId } from '../../platform/ids/index.js';
import { MailSendHandler } from '../../platform/mail/mail-send.handler.js';
import { NoticeSettler } from '../reminders/public.js';
import { DigestPlanner } from './digest-planner.js';

const TEXT = 'Zəng edin: pasport hazırdır';

let server: TestMailServer;
let test: TestApp;
let team: Team;
let of: CaseBody;
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });

const setClock = (instant: string): Promise<void> => setClockSignedIn(test, instant);
async function morning(day: string): Promise<void> {
  await setClock(`${day}T08:20:00+04:00`);
  await planReminders(test);
  await tellReminders(test);
  await get(DigestPlanner).tick(newId());
  const waiting = await test.database.query<{ id: string }>(
    "select id from mail_messages where state = 'QUEUED' and template = 'DIGEST' order by id",
  );
  const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
  for (const { id } of waiting) await get(MailSendHandler).run({ messageId: id }, run);
}
const lastTo = ({ user: { email } }: Colleague): string =>
  server.letters.filter(({ recipients }) => recipients.includes(email)).at(-1)?.text ?? '';
const ask = async (dueOn: string | null): Promise<string> => {
  const body = { caseId: of.id, text: TEXT, assigneeRole: 'MENTOR', dueOn };
  const answer = await team.coordinator.call('post', '/tasks', body).expect(201);
  return (answer.body as { id: string }).id;
};
/** The three links of each task of the letter, in its order. */
const linksOf = (letter: string): string[][] =>
  letter
    .split('\n- ')
    .filter((line) => line.startsWith('A task'))
    .map((line) => [...line.matchAll(/#t=([\w-]+)/g)].map(([, token]) => token ?? ''));
const answer = (by: Colleague, token: string | undefined, body: object = {}) =>
  by.call('post', '/line-answers', { token: token ?? '', ...body });
const stateOf = async (id: string): Promise<string | undefined> => {
  const rows = await test.database.query<{ state: string }>(
    'select state from tasks where id = $1',
    [id],
  );
  return rows[0]?.state;
};

beforeAll(async () => {
  server = await startMailServer();
  test = await createTestApp({ config: { smtpUrl: server.url } });
  await setClock('2026-02-04T11:00:00+04:00');
  team = await aTeam(test);
  await test.database.query("update users set locale = 'en'");
  const referred = await aCase(team.mentor);
  of = await command(team.coordinator, referred, 'acknowledge', {
    mentorId: team.mentor.user.id,
  });
  await test.database.query("update tasks set state = 'CANCELLED'");
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

describe('a task in the morning mail (REM-18)', () => {
  let first: string;
  let second: string;

  it('stands there when it was given, each of one case and day for itself, without its words', async () => {
    first = await ask('2026-02-06');
    second = await ask('2026-02-06');
    await ask('2026-02-20');
    await morning('2026-02-05');
    const letter = lastTo(team.mentor);
    expect(linksOf(letter).map((links) => links.length)).toEqual([3, 3, 3]);
    expect(letter).toContain(String(of['number']));
    expect(letter).toContain('Why: on the day it came in');
    expect(letter).not.toContain('pasport');
    // Two read alike: they are numbered.
    for (const one of ['A task (1/2), due 6', 'A task (2/2), due 6', 'A task, due 20'])
      expect(letter).toContain(one);
  });

  it('is done by one press together with the task itself, and leaves the other open', async () => {
    await morning('2026-02-06');
    const letter = lastTo(team.mentor);
    expect(letter).toContain('Why: on the due day');
    // That it came in was told yesterday: it is in the letter again when its day comes (DIG-12).
    expect(linksOf(letter)).toHaveLength(2);
    expect(letter).not.toContain('20 February');
    const [done] = linksOf(letter)[0] ?? [];
    const look = await team.mentor
      .call('post', '/line-answers/read', { token: done ?? '' })
      .expect(200);
    // Whoever is signed in sees which task is closed by the press; the letter does not say.
    const task = { kind: 'ASKED', text: TEXT };
    expect(look.body).toMatchObject({ trigger: 'TASK_DUE', place: 'TASK', recorded: false, task });
    const inbox = await team.mentor.call('get', '/notices').expect(200);
    expect(
      inbox.body.items.find(({ trigger }: { trigger: string }) => trigger === 'TASK_DUE'),
    ).toMatchObject({ task });
    await answer(team.coordinator, done).expect(404);
    await answer(team.mentor, done).expect(200);
    expect([await stateOf(first), await stateOf(second)].sort()).toEqual(['DONE', 'OPEN']);
  });

  it('is overdue on the next day, can be moved with a reason, and reaches the coordinator in the end', async () => {
    await morning('2026-02-07');
    const letter = lastTo(team.mentor);
    expect(letter).toContain('OVERDUE');
    expect(linksOf(letter)).toHaveLength(1);
    const [, moved] = linksOf(letter)[0] ?? [];
    await answer(team.mentor, moved, { reason: 'NO_TIME', movedTo: '2026-02-16' }).expect(200);
    await morning('2026-02-11');
    expect(linksOf(lastTo(team.mentor))).toHaveLength(0);
    const above = lastTo(team.coordinator);
    expect(above).toContain('A task');
    expect(above).toContain('others were told first');
    const [done] = linksOf(above)[0] ?? [];
    await answer(team.coordinator, done).expect(200);
    const open = (await stateOf(first)) === 'OPEN' ? first : second;
    expect(await stateOf(open)).toBe('OPEN');
  });

  it('that protects somebody is not moved, though no letter tells which it is (REM-20)', async () => {
    const safety = await ask('2026-02-16');
    await test.database.query("update tasks set kind = 'SAFETY' where id = $1", [safety]);
    await morning('2026-02-12');
    const links = linksOf(lastTo(team.mentor));
    expect(links.map((one) => one.length)).toEqual([3]);
    const [, moved, cannot] = links[0] ?? [];
    const look = await team.mentor.call('post', '/line-answers/read', { token: moved ?? '' });
    expect(look.body).toMatchObject({ action: 'MOVED', mayWait: false, task: { kind: 'SAFETY' } });
    const day = { reason: 'NO_TIME', movedTo: '2026-02-13' };
    const refused = await answer(team.mentor, moved, day).expect(422);
    expect(refused.body).toMatchObject({ params: { rule: 'SNOOZE_URGENT' } });
    await answer(team.mentor, cannot, { reason: 'AWAY' }).expect(200);
    await test.database.query("update tasks set state = 'CANCELLED' where id = $1", [safety]);
  });

  it('is gone from the inbox once the task is done', async () => {
    const open = (await stateOf(first)) === 'OPEN' ? first : second;
    const done = { ifMatch: 1 };
    await team.mentor.call('post', `/tasks/${open}/complete`, undefined, done).expect(204);
    await get(NoticeSettler).tick(newId());
    const left = await test.database.query(
      "select 1 from notices where trigger = 'TASK_DUE' and done_at is null and due_on < '2026-02-20'",
    );
    expect(left).toEqual([]);
  });
});
