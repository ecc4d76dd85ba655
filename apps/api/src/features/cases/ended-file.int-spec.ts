import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, plainDate } from '@qayidis/domain/kernel';
import pg from 'pg';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { until } from '../../../test/until.js';
import { aDraft, anAssistedCase, anItem, todayOf } from '../../../test/factories/plan.factory.js';

const DAY = '2026-01-05';

type Sent = ReturnType<Colleague['call']>;

let test: TestApp;
let team: Team;
let officer: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  officer = await aColleague(test, 'DPO', { programmeId: null });
});
afterAll(() => test.close());

const principalOf = (of: CaseBody) => of['principal'] as { id: string };

const close = async (of: CaseBody): Promise<CaseBody> => {
  const asked = await command(team.mentor, of, 'closure/request', { closureReason: 'OTHER' });
  return command(team.coordinator, asked, 'closure/confirm');
};

const consent = (of: CaseBody, method: string) =>
  team.mentor.call('post', `/cases/${of.id}/consents`, {
    personId: principalOf(of).id,
    purpose: 'P5_FOLLOW_UP',
    decision: 'GIVEN',
    givenBy: 'SELF',
    method,
    textVersion: 'az-1',
    language: 'AZ',
    givenOn: DAY,
  });

const NOTE = {
  happenedOn: DAY,
  channel: 'PHONE',
  topics: ['OTHER'],
  held: true,
  confidentiality: 'NORMAL',
  text: 'rang to say thanks',
};
const SAFE = {
  channels: ['PHONE'],
  hourFrom: 9,
  hourTo: 18,
  readByOthers: false,
  language: 'AZ',
  details: null,
};

it('after the end a late note, and what the person says, are still taken; a reopening opens the rest', async () => {
  const of = await anAssistedCase(team);
  const given = (await consent(of, 'WITNESSED_ORAL').expect(201)).body as CaseBody;
  const closed = await close(of);
  const note = await team.mentor.call('post', `/cases/${of.id}/notes`, NOTE).expect(201);
  const change = { ifMatch: (note.body as CaseBody).version };
  const sealed = { confidentiality: 'SEALED' };
  await team.coordinator
    .call('post', `/notes/${note.body.id as string}/reclassify`, sealed, change)
    .expect(200);
  const { id: personId } = principalOf(of);
  await team.mentor
    .call('put', `/cases/${of.id}/safe-contacts/${personId}`, SAFE, { ifMatch: 0 })
    .expect(200);
  const stale = await team.mentor
    .call('put', `/cases/${of.id}/safe-contacts/${personId}`, SAFE, { ifMatch: 0 })
    .expect(412);
  expect(stale.body.current.changed).toMatchObject({ by: team.mentor.user.name });
  const paper = await team.mentor
    .call('post', `/consents/${given.id}/record-paper`, { receivedOn: DAY }, { ifMatch: 1 })
    .expect(200);
  await officer
    .call('post', `/consents/${given.id}/withdraw`, {}, { ifMatch: paper.body.version as number })
    .expect(200);
  await consent(of, 'PAPER').expect(409);
  const now = (await team.coordinator.call('get', `/cases/${of.id}`).expect(200)).body as CaseBody;
  expect(now.state).toBe(closed.state);
  await command(team.coordinator, now, 'reopen', { comment: 'came back for the second grant' });
  await consent(of, 'PAPER').expect(201);
});

it('what asked for casework ends with the case and is seen as such; a safety task stays to be done', async () => {
  const of = await anAssistedCase(team);
  await test.database.query(
    `insert into tasks (id, case_id, programme_id, assignee_id, assignee_role, kind, due_on)
     select gen_random_uuid(), $1, $2, $3, 'MENTOR', kind, '2026-02-02'
       from unnest(array['PLAN_SUGGESTION', 'SAFETY']) kind`,
    [of.id, team.programmeId, team.mentor.user.id],
  );
  await close(of);
  const page = await team.mentor.call('get', `/cases/${of.id}`).expect(200);
  const ended = (kind: string) =>
    (page.body.tasks as { kind: string; ended: boolean; mine: boolean }[])
      .filter((task) => task.kind === kind)
      .map(({ ended: over, mine }) => ({ over, mine }));
  expect(ended('PLAN_SUGGESTION')).toEqual([{ over: true, mine: false }]);
  expect(ended('SAFETY')).toEqual([{ over: false, mine: true }]);
  const list = await team.mentor.call('get', '/tasks?limit=100').expect(200);
  const kinds = (list.body.items as { kind: string; caseId: string }[])
    .filter(({ caseId }) => caseId === of.id)
    .map(({ kind }) => kind);
  expect(kinds).toContain('SAFETY');
  expect(kinds).not.toContain('PLAN_SUGGESTION');
});

interface ShownTask {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly params: { readonly step?: string; readonly letter?: string };
  readonly dueOn: string | null;
  readonly mine: boolean;
  readonly ended: boolean;
}

const namesOf = (steps: readonly ShownTask[]) => steps.map(({ params }) => params.step).sort();

it('a reopening calls off the letter of the closure and brings back the first steps it took, not what was done (CASE-86)', async () => {
  const of = await anAssistedCase(team);
  const seen = async (by: Colleague, kind: string): Promise<ShownTask[]> => {
    const { body } = await by.call('get', `/cases/${of.id}`).expect(200);
    return (body as { tasks: ShownTask[] }).tasks.filter((task) => task.kind === kind);
  };
  const [done, ...left] = await seen(team.mentor, 'FIRST_STEP');
  await team.mentor
    .call('post', `/tasks/${done?.id}/complete`, undefined, { ifMatch: done?.version ?? 0 })
    .expect(204);
  await test.database.query(
    "update tasks set due_on = '2026-02-02' where case_id = $1 and kind = 'FIRST_STEP'",
    [of.id],
  );
  const closed = await close(of);
  const ended = await seen(team.mentor, 'FIRST_STEP');
  expect(namesOf(ended.filter((step) => step.ended))).toEqual(namesOf(left));
  expect(left.length).toBeGreaterThan(3);
  expect(await seen(team.mentor, 'SEND_LETTER')).toMatchObject([
    { params: { letter: 'CLOSURE' }, mine: true, ended: false },
  ]);
  const mentorId = team.otherMentor.user.id;
  await command(team.coordinator, closed, 'reopen', { mentorId, comment: 'came back' });
  const dueOn = addDays(plainDate(await todayOf(test)), 30);
  const open = (await seen(team.otherMentor, 'FIRST_STEP')).filter(({ mine }) => mine);
  expect(namesOf(open)).toEqual(namesOf(left));
  for (const step of open) expect(step).toMatchObject({ dueOn, ended: false });
  expect(await seen(team.otherMentor, 'SEND_LETTER')).toEqual([]);
});

it('neither person, item nor goal of a closed case is rewritten through an address of its own', async () => {
  const of = await anAssistedCase(team, aDraft({ items: [anItem()] }));
  const items = await team.mentor.call('get', `/cases/${of.id}/items`).expect(200);
  const [item] = (items.body as { items: { id: string; version: number }[] }).items;
  const plans = await team.mentor.call('get', `/cases/${of.id}/plans`).expect(200);
  const [goal] = (plans.body as { active: { goals: { id: string; version: number }[] } }).active
    .goals;
  await close(of);
  const person = await team.mentor.call('get', `/persons/${principalOf(of).id}`).expect(200);
  const seen = { ifMatch: (person.body as CaseBody).version };
  const answers = [
    await team.mentor.call('patch', `/persons/${principalOf(of).id}`, { givenName: 'Əli' }, seen),
    await team.mentor.call('post', `/items/${item?.id}/order`, {}, { ifMatch: item?.version ?? 0 }),
    await team.mentor.call(
      'post',
      `/goals/${goal?.id}/decide`,
      { state: 'REACHED', decidedOn: DAY },
      { ifMatch: goal?.version ?? 0 },
    ),
  ];
  for (const { status, body } of answers)
    expect([status, body.code, body.params?.state]).toEqual([
      409,
      'TRANSITION_NOT_ALLOWED',
      'CLOSED',
    ]);
});

it('what is written while a case is being ended waits for the end, and is refused then', async () => {
  const finance = await aColleague(test, 'FINANCE', { programmeId: team.programmeId });
  const settled = { outcome: 'DONE', doneOn: DAY };
  const whileEnding = async (write: (of: CaseBody, given: CaseBody) => Sent): Promise<number> => {
    const of = await anAssistedCase(team);
    const given = (await consent(of, 'PAPER').expect(201)).body as CaseBody;
    const ending = new pg.Client({ connectionString: test.database.url });
    await ending.connect();
    const { rows } = await ending.query<{ pid: number }>('select pg_backend_pid() as pid');
    await ending.query('begin');
    await ending.query("update cases set state = 'ANONYMISED' where id = $1", [of.id]);
    const answer = write(of, given).then(({ status }) => status);
    await until('it waits for the case', async () => {
      const [waiting] = await test.database.query(
        'select 1 from pg_locks where not granted and $1 = any(pg_blocking_pids(pid))',
        [rows[0]?.pid],
      );
      return waiting !== undefined;
    });
    await ending.query('commit');
    await ending.end();
    return answer;
  };
  const entry = (of: CaseBody) => `/cases/${of.id}/checklist/PAYMENTS_SETTLED`;
  expect([
    await whileEnding((of) => finance.call('put', entry(of), settled, { ifMatch: 0 })),
    await whileEnding((_of, { id, version }) =>
      officer.call('post', `/consents/${id}/withdraw`, {}, { ifMatch: version }),
    ),
  ]).toEqual([409, 409]);
});
