import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aColleague,
  command,
  aReferral,
  aTeam,
  type Team,
} from '../../../test/factories/case.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { CASE_MACHINE } from '@qayidis/domain/cases';
import { newId } from '../../platform/ids/index.js';
import { CaseEffects } from './case-effects.registry.js';
import { CaseWatch } from './case-watch.js';
import { CheckDuplicatesJob } from './check-duplicates.job.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

it('a suspicion outside the creator’s scope reaches the coordinator alone, and is decided once', async () => {
  const body = aReferral();
  const known = await team.mentor.call('post', '/cases', body).expect(201);
  const created = await team.otherMentor.call('post', '/cases', body).expect(201);
  const job = test.app.get(CheckDuplicatesJob, { strict: false });
  for (const _run of [1, 2])
    await job.run({ caseId: created.body.id as string }, { requestId: newId() });
  const path = `/cases/${created.body.id}/duplicates`;
  const list = await team.coordinator.call('get', path).expect(200);
  expect(list.body.items).toMatchObject([
    { reasons: ['PHONE', 'NAME'], otherCaseId: known.body.id, otherCaseNumber: known.body.number },
  ]);
  expect((await team.otherMentor.call('get', path).expect(200)).body.items).toEqual([]);
  const submitted = await team.otherMentor
    .call('post', `/cases/${created.body.id}/submit`, {}, { ifMatch: 1 })
    .expect(200);
  const acknowledge = (version: number) =>
    team.coordinator.call(
      'post',
      `/cases/${created.body.id}/acknowledge`,
      {},
      { ifMatch: version },
    );
  const stopped = await acknowledge(submitted.body.version as number).expect(422);
  expect(stopped.body.code).toBe('DUPLICATE_SUSPECTED');
  const decide = () =>
    team.coordinator.call('post', `${path}/${list.body.items[0].id}/decide`, {
      decision: 'DIFFERENT_PERSON',
    });
  await decide().expect(204);
  await decide().expect(409);
  await acknowledge(submitted.body.version as number).expect(200);
});

it('what is late is marked once, and an abandoned draft goes with its persons; a second look changes nothing', async () => {
  const late = await aCase(team.mentor);
  const abandoned = await aCase(team.mentor, { submit: false });
  await letPass(test, '32 days');
  const watch = test.app.get(CaseWatch, { strict: false });
  await watch.tick(newId());
  await watch.tick(newId());
  const manager = await aColleague(test, 'PM', { programmeId: team.programmeId });
  const seen = await manager.call('get', `/cases/${late.id}`).expect(200);
  const both = { state: 'REFERRED', overdue: true, acknowledgementLate: true };
  expect(seen.body).toMatchObject({ ...both, version: late.version + 1 });
  const list = await manager.call('get', '/cases?due=OVERDUE').expect(200);
  expect(list.body.items).toContainEqual(expect.objectContaining({ id: late.id, ...both }));
  expect(seen.body.tasks).toContainEqual(
    expect.objectContaining({ assigneeRole: 'PM', params: { command: 'EXPIRE' } }),
  );
  await manager.call('get', `/cases/${abandoned.id}`).expect(404);
  const left = await test.database.query('select 1 from persons where id = $1', [
    (abandoned.principal as { id: string }).id,
  ]);
  expect(left).toEqual([]);
  const kept = await test.database.query(
    "select 1 from audit_entries where action = 'case.purge-draft' and entity_id = $1",
    [abandoned.id],
  );
  expect(kept).toHaveLength(1);
});

it('every effect that the machine orders has somebody who carries it out', () => {
  const handled = new Set<string>(test.app.get(CaseEffects, { strict: false }).handled);
  const ordered = CASE_MACHINE.transitions.flatMap(({ effects }) =>
    effects.map((name) => name.split(' ')[0] ?? name),
  );
  expect([...new Set(ordered)].filter((code) => !handled.has(code))).toEqual([]);
});

it('who withdraws and says so takes back every consent to share, at once', async () => {
  const officer = await aColleague(test, 'SMS_MONITOR', { programmeId: team.programmeId });
  const mentor = await aColleague(test, 'MENTOR', team);
  const one = await aCase(mentor);
  const { id: personId } = one.principal as { id: string };
  for (const purpose of ['P1_CASE_WORK', 'P2_IDENTITY_TO_SMS'])
    await test.database.query(
      `insert into consents (id, case_id, person_id, purpose, decision, given_by, method, text_version, language,
         given_on) values ($1, $2, $3, $4, 'GIVEN', 'SELF', 'PAPER', '1', 'az', app.today())`,
      [newId(), one.id, personId, purpose],
    );
  expect((await officer.call('get', '/outcomes').expect(200)).body.items).toHaveLength(1);
  await command(mentor, one, 'withdraw', { withdrawalRecord: 'SIGNED', stopSharing: true });
  expect((await officer.call('get', '/outcomes').expect(200)).body.items).toEqual([]);
  const kept = await test.database.query(
    'select purpose from consents where case_id = $1 and withdrawn_on is null',
    [one.id],
  );
  expect(kept).toEqual([{ purpose: 'P1_CASE_WORK' }]);
});
