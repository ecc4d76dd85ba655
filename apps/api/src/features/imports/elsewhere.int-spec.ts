import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aCase, aReferral, aTeam, type Team } from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';
import { CheckImportedJob } from '../cases/public.js';
import { CommitImportJob } from './committing/commit-import.job.js';
import { UndoImportJob } from './committing/undo-import.job.js';
import { ReadImportJob } from './read-import.job.js';

let test: TestApp;
let team: Team;
let other: Team;

beforeAll(async () => {
  test = await createTestApp();
  [team, other] = [await aTeam(test), await aTeam(test)];
});
afterAll(() => test.close());

const HEADER = 'Ad, soyad;Cins;Doğum tarixi;Ölkə;Gəliş tarixi;Telefon;Mentor';
const run = () => ({ requestId: newId(), isLastAttempt: false, id: newId(), attempt: 1 });
const job = <Job>(type: new (...args: never[]) => Job): Job =>
  test.app.get<Job>(type, { strict: false });

async function imported(line: string): Promise<string> {
  const file = Buffer.from(`${HEADER}\n${line}`);
  const { body } = await team.coordinator
    .call('post', '/imports')
    .attach('file', file, `${newId()}.csv`)
    .expect(201);
  const importId = body.id as string;
  await job(ReadImportJob).run({ importId }, run());
  const read = await team.coordinator.call('get', `/imports/${importId}`).expect(200);
  expect(read.body.counts).toMatchObject({ rows: 1, suspected: 0, undecided: 0, known: 0 });
  const ifMatch = read.body.version as number;
  await team.coordinator.call('post', `/imports/${importId}/commit`, {}, { ifMatch }).expect(200);
  await job(CommitImportJob).run({ importId }, run());
  return importId;
}

async function caseOf(importId: string): Promise<string> {
  const [row] = await test.database.query<{ id: string }>(
    'select id from cases where import_id = $1',
    [importId],
  );
  return row!.id;
}

const shown = async (importId: string) => {
  const page = (await team.coordinator.call('get', `/imports/${importId}`).expect(200)).body;
  const rows = (await team.coordinator.call('get', `/imports/${importId}/rows`).expect(200)).body;
  return { page, rows };
};

it('a person known in another programme only is told to the coordinator of the new case, and to nobody by the import', async () => {
  const known = await aCase(other.mentor, aReferral());
  const { givenName, familyName } = known.principal as { givenName: string; familyName: string };
  const phone = (known.members as { person: { phone: string } }[])[0]!.person.phone;
  const importId = await imported(
    `${familyName} ${givenName};K;17.05.1985;Almaniya;07.06.2019;${phone};${team.mentor.user.name}`,
  );
  const before = await shown(importId);
  const caseId = await caseOf(importId);
  for (const _twice of [1, 2]) await job(CheckImportedJob).run({ importId, afterId: null }, run());
  expect(await shown(importId)).toEqual(before);

  const path = `/cases/${caseId}/duplicates`;
  const told = await team.coordinator.call('get', path).expect(200);
  expect(told.body.items).toMatchObject([
    { otherPersonId: null, otherCaseId: null, otherCaseNumber: null },
  ]);
  const page = await team.coordinator.call('get', `/cases/${caseId}`).expect(200);
  expect(page.body.tasks).toMatchObject([
    { kind: 'DUPLICATE_SUSPECTED', assigneeRole: 'COORDINATOR' },
  ]);
  expect((await team.mentor.call('get', path).expect(200)).body.items).toEqual([]);
  const strangers = await test.database.query(
    'select 1 from tasks where programme_id = $1 and kind = $2',
    [other.programmeId, 'DUPLICATE_SUSPECTED'],
  );
  expect(strangers).toEqual([]);
});

it('a suspicion that waits does not keep an import from being undone', async () => {
  const known = await aCase(other.mentor, aReferral());
  const { givenName, familyName } = known.principal as { givenName: string; familyName: string };
  const phone = (known.members as { person: { phone: string } }[])[0]!.person.phone;
  const line = `${familyName} ${givenName};K;17.05.1985;Almaniya;07.06.2019;${phone};`;
  const importId = await imported(line);
  await job(CheckImportedJob).run({ importId, afterId: null }, run());
  const { page } = await shown(importId);
  await team.coordinator
    .call('post', `/imports/${importId}/undo`, {}, { ifMatch: page.version as number })
    .expect(200);
  await job(UndoImportJob).run({ importId }, run());
  const left = await test.database.query(
    'select (select count(*)::int from cases where import_id = $1) as cases, (select count(*)::int from duplicate_suspicions s join cases c on c.id = s.case_id where c.import_id = $1) as told',
    [importId],
  );
  expect(left).toEqual([{ cases: 0, told: 0 }]);
  expect((await shown(importId)).page.state).toBe('UNDONE');
});

it('where there is no other programme, or nobody alike in it, nothing is told', async () => {
  const importId = await imported('Xanlarova Zöhrə;Q;01.02.1991;Polşa;07.06.2020;;');
  await job(CheckImportedJob).run({ importId, afterId: null }, run());
  const path = `/cases/${await caseOf(importId)}/duplicates`;
  expect((await team.coordinator.call('get', path).expect(200)).body.items).toEqual([]);
});
