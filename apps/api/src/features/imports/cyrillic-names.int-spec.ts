import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../test/factories/case.factory.js';
import { workOn } from '../../../test/factories/import.factory.js';
import { CommitImportJob } from './committing/commit-import.job.js';
import type { ImportRowResponse } from './dto/import-row.response.js';
import { ReadImportJob } from './read-import.job.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const FILE = [
  '№;Soyadı, adı, ata adı;Cinsi;Doğum tarixi;Ölkə;Gəliş tarixi',
  '1;Мамедов Эльчин Рамиз оглы;K;01.02.1980;Almaniya;05.06.2024',
].join('\n');

const found = async (text: string): Promise<unknown[]> =>
  (await team.coordinator.call('post', '/cases/search', { text }).expect(200)).body
    .items as unknown[];

it('a name in Cyrillic stays as it is written, is to be looked at, and is found in either alphabet', async () => {
  const { body } = await team.coordinator
    .call('post', '/imports')
    .attach('file', Buffer.from(FILE), 'cyrillic.csv')
    .expect(201);
  const id = body.id as string;
  const { version } = await workOn({ test, team }, ReadImportJob, id);
  const rows = await team.coordinator.call('get', `/imports/${id}/rows?limit=100`).expect(200);
  const row = rows.body.items[0] as ImportRowResponse;
  expect(row.cells.find(({ field }) => field === 'FULL_NAME')?.understood).toEqual([
    'Мамедов',
    'Эльчин',
    'Рамиз оглы',
  ]);
  expect([row.status, row.problems]).toMatchObject([
    'CHECK',
    [{ field: 'FULL_NAME', code: 'NAME_CYRILLIC', severity: 'WARNING' }],
  ]);

  await team.coordinator
    .call('post', `/imports/${id}/commit`, {}, { ifMatch: version })
    .expect(200);
  await workOn({ test, team }, CommitImportJob, id);
  const spellings = [
    'Məmmədov Elçin Ramiz oğlu',
    'Mammadov Elchin Ramiz ogly',
    'Мамедов Рамиз оглы',
  ];
  for (const text of spellings) expect(await found(text)).toHaveLength(1);
});
