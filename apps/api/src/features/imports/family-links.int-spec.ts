import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../test/factories/case.factory.js';
import { register, workOn } from '../../../test/factories/import.factory.js';
import type { ImportRowResponse } from './dto/import-row.response.js';
import { ReadImportJob } from './read-import.job.js';

let test: TestApp;
let team: Team;
let path: string;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  const name = 'restart-caseload.xlsx';
  const { body } = await team.coordinator
    .call('post', '/imports')
    .attach('file', await register(name), name)
    .expect(201);
  path = `/imports/${body.id as string}`;
  await workOn({ test, team }, ReadImportJob, body.id as string);
});
afterAll(() => test.close());

const rows = async (show = ''): Promise<ImportRowResponse[]> =>
  (await team.coordinator.call('get', `${path}/rows?limit=100${show}`).expect(200)).body
    .items as ImportRowResponse[];

async function correct(rowId: string, field: string, text: string): Promise<ImportRowResponse> {
  const row = (await rows()).find(({ id }) => id === rowId);
  const { body } = await team.coordinator
    .call('patch', `${path}/rows/${rowId}`, { cells: [{ field, text }] }, { ifMatch: row!.version })
    .expect(200);
  return body as ImportRowResponse;
}

it('a principal whose running number is corrected loses its family, and has it again with the right number', async () => {
  const head = (await rows()).find(({ memberCount }) => memberCount > 1)!;
  const { id, number, memberCount, rowNumber } = head;
  const family = async () => (await rows('&show=MEMBERS')).filter((row) => row.number === number);
  expect(await family()).toHaveLength(memberCount);

  const lost = await correct(id, 'NUMBER', '900');
  expect(lost).toMatchObject({ number: '900', memberCount: 0, version: head.version + 1 });
  for (const member of await family())
    expect(member).toMatchObject({
      principalRow: null,
      status: 'REFUSED',
      version: 2,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'PRINCIPAL_UNKNOWN' })]),
    });

  const found = await correct(id, 'NUMBER', number!);
  expect(found).toMatchObject({ number, memberCount, status: head.status });
  for (const member of await family())
    expect(member).toMatchObject({ principalRow: rowNumber, version: 3 });
  const { counts } = (await team.coordinator.call('get', path).expect(200)).body;
  expect(counts.membersToCreate).toBe(111);
});

it('a number that another principal has is said at once', async () => {
  const [first, second] = await rows();
  const twice = await correct(second!.id, 'NUMBER', first!.number!);
  expect(twice.problems.map(({ code }) => code)).toContain('NUMBER_REPEATED');
  const once = await correct(second!.id, 'NUMBER', second!.number!);
  expect(once.problems.map(({ code }) => code)).not.toContain('NUMBER_REPEATED');
});
