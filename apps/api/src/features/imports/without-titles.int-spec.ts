import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../test/factories/case.factory.js';
import { workOn } from '../../../test/factories/import.factory.js';
import { newId } from '../../platform/ids/index.js';
import type { ImportResponse } from './dto/import.response.js';
import { ReadImportJob } from './read-import.job.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const readAgain = (importId: string) => workOn({ test, team }, ReadImportJob, importId);

async function read(...lines: string[]): Promise<ImportResponse> {
  const { body } = await team.coordinator
    .call('post', '/imports')
    .attach('file', Buffer.from(lines.join('\n')), `${newId()}.csv`)
    .expect(201);
  return readAgain(body.id as string);
}

const REGISTER = {
  sheet: 'CSV',
  headerRow: -1,
  columns: [
    { column: 0, field: 'FAMILY_NAME' },
    { column: 1, field: 'GIVEN_NAME' },
    { column: 2, field: 'ARRIVAL_DATE' },
    { column: 3, field: 'SENDING_COUNTRY' },
  ],
};

it('is read from its first row on, and nothing of it is remembered for another file (IMP-03)', async () => {
  const found = await read('Əliyev;Elnur;05.06.2019;Almaniya', 'Qasımov;Orxan;06.06.2019;Almaniya');
  expect(found).toMatchObject({ register: null, counts: { rows: 0 } });
  await team.coordinator
    .call('put', `/imports/${found.id}/mapping`, { register: REGISTER }, { ifMatch: found.version })
    .expect(200);
  expect(await readAgain(found.id)).toMatchObject({ counts: { rows: 2, refused: 0 } });
  expect(await read('Babayev;Kamran;07.06.2019;Almaniya')).toMatchObject({ register: null });
});
