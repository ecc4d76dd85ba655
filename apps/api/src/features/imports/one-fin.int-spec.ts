import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aReferral, aTeam, type Team } from '../../../test/factories/case.factory.js';
import { type ImportJob, workOn } from '../../../test/factories/import.factory.js';
import { newId } from '../../platform/ids/index.js';
import { CommitImportJob } from './committing/commit-import.job.js';
import type { ImportRowResponse } from './dto/import-row.response.js';
import type { ImportResponse } from './dto/import.response.js';
import { ReadImportJob } from './read-import.job.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const work = (job: ImportJob, importId: string) => workOn({ test, team }, job, importId);

const HEADER = '№;Soyadı, adı;Cinsi;Doğum tarixi;FİN;Ölkə;Gəliş tarixi';

async function read(...lines: string[]): Promise<ImportResponse> {
  const file = Buffer.from([HEADER, ...lines].join('\n'));
  const { body } = await team.coordinator
    .call('post', '/imports')
    .attach('file', file, `${newId()}.csv`)
    .expect(201);
  return work(ReadImportJob, body.id as string);
}

async function rowsOf({ id }: ImportResponse, show = ''): Promise<ImportRowResponse[]> {
  const path = `/imports/${id}/rows?limit=100${show}`;
  return (await team.coordinator.call('get', path).expect(200)).body.items as ImportRowResponse[];
}

const decide = (of: ImportResponse, { id, version }: ImportRowResponse, body: object) =>
  team.coordinator.call('patch', `/imports/${of.id}/rows/${id}`, body, { ifMatch: version });

async function committed(of: ImportResponse): Promise<ImportResponse> {
  const { body } = await team.coordinator.call('get', `/imports/${of.id}`).expect(200);
  const ifMatch = body.version as number;
  await team.coordinator.call('post', `/imports/${of.id}/commit`, {}, { ifMatch }).expect(200);
  return work(CommitImportJob, of.id);
}

/** A person of the programme with this FIN and another name than any row. */
async function known(fin: string, principal: object = {}): Promise<string> {
  const body = aReferral();
  const identity = { ...(body['principal'] as object), ...principal, fin };
  const made = await team.mentor.call('post', '/cases', { ...body, principal: identity });
  expect(made.status).toBe(201);
  return made.body.principal.id as string;
}

const holdersOf = async (familyName: string): Promise<string[]> =>
  (
    await test.database.query<{ id: string }>('select id from persons where family_name = $1', [
      familyName,
    ])
  ).map(({ id }) => id);

it('a row with the FIN of a known person says so at its FIN and makes nobody new (IMP-40)', async () => {
  const person = await known('8AA11BB');
  const found = await read('1;Tanınmaz Kamal;K;12.03.1985;8AA11BB;Almaniya;05.06.2019');
  const [row] = await rowsOf(found);
  expect(row).toMatchObject({
    matching: 'SUSPECTED',
    decision: null,
    possibleDecisions: ['SKIP', 'LINK_EXISTING', 'SECOND_RETURN'],
    problems: [{ field: 'FIN', code: 'FIN_KNOWN' }],
  });
  const refused = await decide(found, row!, { decision: 'IMPORT' }).expect(422);
  expect(refused.body.params).toMatchObject({ rule: 'IMPORT_DECISION_NOT_OPEN' });
  await decide(found, row!, { decision: 'SECOND_RETURN' }).expect(200);
  expect((await committed(found)).counts).toMatchObject({ created: 1 });
  expect(await holdersOf('Tanınmaz')).toEqual([]);
  const cases = await test.database.query('select episode from cases where principal_id = $1', [
    person,
  ]);
  expect(cases).toHaveLength(2);
});

it('a FIN that stands twice in the file is a problem that the filter finds, until it is decided', async () => {
  const found = await read(
    '1;Əkizov Kamal;K;12.03.1985;8GG11HH;Almaniya;05.06.2019',
    '2;Başqayev Tural;K;01.09.1991;8GG11HH;Almaniya;05.06.2021',
  );
  const [, twin] = await rowsOf(found);
  expect(twin).toMatchObject({
    decision: null,
    problems: [{ field: 'FIN', code: 'FIN_REPEATED' }],
  });
  const shown = async () => (await rowsOf(found, '&show=PROBLEMS')).map(({ id }) => id);
  expect(await shown()).toEqual([twin?.id]);
  await decide(found, twin!, { decision: 'SKIP' }).expect(200);
  expect(await shown()).toEqual([]);
});

it('two rows of one FIN are one person, also where the first was left out', async () => {
  const lines = [
    '1;Birfinli Kamal;K;12.03.1985;8CC22DD;Almaniya;05.06.2019',
    '2;Birfinli Kamal;K;12.03.1985;8CC22DD;Almaniya;05.06.2021',
    '3;Birfinli Kamal;K;12.03.1985;8CC22DD;Almaniya;05.06.2023',
  ];
  const found = await read(...lines);
  const [first, second] = await rowsOf(found);
  expect(second).toMatchObject({
    decision: 'SECOND_RETURN',
    decisionRef: `ROW:${first?.rowNumber}`,
  });
  await decide(found, first!, { decision: 'SKIP' }).expect(200);
  expect((await committed(found)).counts).toMatchObject({ created: 2, skipped: 1 });
  const [person, ...others] = await holdersOf('Birfinli');
  expect(others).toEqual([]);
  const episodes = await test.database.query<{ episode: number }>(
    'select episode from cases where principal_id = $1 order by episode',
    [person],
  );
  expect(episodes.map(({ episode }) => episode)).toEqual([1, 2]);
});

it('a FIN that was taken after the check leaves its row out with the reason; the others are written', async () => {
  const found = await read(
    '1;Gecikən Kamal;K;12.03.1985;8EE33FF;Almaniya;05.06.2019',
    '2;Yazılan Rauf;K;01.02.1979;8GG44HH;Almaniya;05.06.2019',
  );
  expect(found.counts).toMatchObject({ toCreate: 2, undecided: 0 });
  await known('8EE33FF');
  expect((await committed(found)).counts).toMatchObject({ created: 1, skipped: 1, refused: 1 });
  const [left, written] = await rowsOf(found);
  expect(left).toMatchObject({ outcome: 'SKIPPED', resultCaseId: null, status: 'REFUSED' });
  expect(left?.problems).toContainEqual(
    expect.objectContaining({ field: 'FIN', code: 'FIN_TAKEN', severity: 'ERROR' }),
  );
  expect(written).toMatchObject({ outcome: 'CREATED' });
  expect(await holdersOf('Gecikən')).toEqual([]);
  expect(await holdersOf('Yazılan')).toHaveLength(1);
});

it('whoever writes the same FIN at that moment waits, and is then refused', async () => {
  const found = await read('1;Yarışan Kamal;K;12.03.1985;8JJ5X5K;Almaniya;05.06.2019');
  const { body } = await team.coordinator.call('get', `/imports/${found.id}`).expect(200);
  await team.coordinator
    .call('post', `/imports/${found.id}/commit`, {}, { ifMatch: body.version as number })
    .expect(200);
  const referral = aReferral();
  const principal = { ...(referral['principal'] as object), fin: '8JJ5X5K' };
  const [done, made] = await Promise.all([
    work(CommitImportJob, found.id),
    // Within one's scope: the coordinator sees who was imported (decisions.md E-20).
    team.coordinator.call('post', '/cases', { ...referral, principal }),
  ]);
  expect([201, 409, 422]).toContain(made.status);
  const [{ count } = { count: -1 }] = await test.database.query<{ count: number }>(
    `select count(*)::int as count from persons where fin_last2 = '5K' or family_name = 'Yarışan'`,
  );
  expect(count).toBe(1);
  expect(done.counts.created + (made.status === 201 ? 1 : 0)).toBe(1);
});
