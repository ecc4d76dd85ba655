import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../test/factories/case.factory.js';
import { type ImportJob, register, workOn } from '../../../test/factories/import.factory.js';
import { RankRegisterCases } from '../assessments/public.js';
import { newId } from '../../platform/ids/index.js';
import { CommitImportJob } from './committing/commit-import.job.js';
import { UndoImportJob } from './committing/undo-import.job.js';
import { CompareImportJob } from './comparing/compare-import.job.js';
import type { ImportResponse } from './dto/import.response.js';
import type { ImportRowResponse } from './dto/import-row.response.js';
import { ReadImportJob } from './read-import.job.js';

let test: TestApp;
let team: Team;
let first: ImportResponse;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const upload = (bytes: Buffer, name: string) =>
  team.coordinator.call('post', '/imports').attach('file', bytes, name);

const work = (job: ImportJob, importId: string) => workOn({ test, team }, job, importId);

async function uploaded(name: string): Promise<ImportResponse> {
  const { body } = await upload(await register(name), name).expect(201);
  expect(body.state).toBe('UPLOADED');
  return work(ReadImportJob, body.id as string);
}

async function rowsOf(importId: string, show = ''): Promise<ImportRowResponse[]> {
  const path = `/imports/${importId}/rows?limit=100${show && `&show=${show}`}`;
  return (await team.coordinator.call('get', path).expect(200)).body.items as ImportRowResponse[];
}

const commit = (of: ImportResponse) =>
  team.coordinator.call('post', `/imports/${of.id}/commit`, {}, { ifMatch: of.version });

const count = async (table: string, condition = 'true'): Promise<number> =>
  (
    await test.database.query<{ count: number }>(
      `select count(*)::int as count from ${table} where ${condition}`,
    )
  )[0]?.count ?? -1;

it('understands the real register: what is good, what is refused at its cell, who is suspected and why', async () => {
  first = await uploaded('restart-caseload.xlsx');
  expect(first).toMatchObject({
    state: 'READ',
    counts: {
      rows: 95,
      members: 111,
      refused: 4,
      suspected: 4,
      undecided: 3,
      known: 0,
      toCreate: 88,
      membersToCreate: 111,
      generalTypes: expect.any(Number),
    },
    register: { headerRow: 3 },
    sameFileAs: null,
  });
  const refused = await rowsOf(first.id, 'REFUSED');
  expect(
    refused.map(({ number, problems }) => [
      number,
      problems.filter(({ severity }) => severity === 'ERROR').map(({ field }) => field),
    ]),
  ).toEqual([
    ['92', ['FULL_NAME']],
    ['93', ['ARRIVAL_DATE']],
    ['94', ['SENDING_COUNTRY']],
    ['95', ['BIRTH_DATE']],
  ]);
  const suspected = await rowsOf(first.id, 'UNDECIDED');
  expect(suspected.map(({ number }) => number)).toEqual(['89', '90', '91']);
  for (const { matches, possibleDecisions } of suspected) {
    expect(matches[0]?.reasons.length).toBeGreaterThan(0);
    expect(matches[0]?.cells.map(({ field }) => field)).toContain('FULL_NAME');
    expect(possibleDecisions).toContain('LINK_EXISTING');
  }
});

it('is not committed while somebody is suspected; decided in bulk it makes 87 persons, 88 cases and 111 members', async () => {
  expect((await commit(first).expect(422)).body.params).toEqual({
    rule: 'IMPORT_ROWS_UNDECIDED',
    rows: 3,
  });
  const undecided = await rowsOf(first.id, 'UNDECIDED');
  const decided = await team.coordinator
    .call('post', `/imports/${first.id}/rows/decide`, {
      rowIds: undecided.map(({ id }) => id),
      decision: 'LINK_EXISTING',
    })
    .expect(200);
  expect(decided.body).toEqual({ decided: 3, left: 0 });
  first = (await commit(first).expect(200)).body as ImportResponse;
  expect(first.state).toBe('COMMITTING');
  first = await work(CommitImportJob, first.id);
  expect(first).toMatchObject({
    state: 'COMMITTED',
    counts: { created: 88, linked: 3, skipped: 4, membersCreated: 111 },
    progress: { done: 95, total: 95 },
  });
  expect(await count('persons')).toBe(87 + 111);
  expect(await count('cases', "state = 'REFERRED' and origin = 'REGISTER'")).toBe(88);
  expect(await count('case_members')).toBe(88 + 111);
  expect(await count('cases', 'episode = 2')).toBe(1);
  expect(await count('deadlines')).toBe(0);
  expect(await count('notes', "confidentiality <> 'SEALED' or not from_register")).toBe(0);
  expect(await count('case_factors', "source <> 'REGISTER'")).toBe(0);
  const tasks = await test.database.query('select kind, assignee_role from tasks');
  expect(tasks).toEqual([{ kind: 'MENTORS_TO_ASSIGN', assignee_role: 'COORDINATOR' }]);
  const { body } = await team.coordinator.call('get', '/tasks').expect(200);
  const [task] = body.items as { params: { importId: string; count: number } }[];
  const list = await team.coordinator
    .call('get', `/cases?import=${task?.params.importId}&mentor=none&state=REFERRED`)
    .expect(200);
  expect(list.body.items.length).toBeGreaterThan(0);
  expect(list.body.total.count).toBe(task?.params.count);
});

it('gives each case its place in the queue, as its page reckons it; older ones get it from the worker', async () => {
  const stored = async () =>
    (
      await test.database.query<{ id: string; total: number; level: string }>(
        `select id, priority_score as total, priority_level as level from cases order by priority_score desc, id`,
      )
    ).map((row) => ({ ...row }));
  const ranked = await stored();
  const [first, last] = [ranked[0], ranked.at(-1)];
  expect(first?.total).toBeGreaterThan(0);
  for (const one of [first, last]) {
    const { body } = await team.coordinator
      .call('get', `/cases/${one?.id}/assessments`)
      .expect(200);
    expect(body.priority).toMatchObject({ total: one?.total, level: one?.level });
  }
  await test.database.query("update cases set priority_score = 0, priority_level = 'LOW'");
  await test.app.get(RankRegisterCases, { strict: false }).tick(newId());
  expect(await stored()).toEqual(ranked);
});

it('repeated, in the other format too, it creates nothing', async () => {
  const again = await uploaded('restart-caseload.csv');
  expect(again.counts).toMatchObject({
    known: 91,
    refused: 4,
    undecided: 0,
    toCreate: 0,
    membersToCreate: 0,
  });
  expect((await commit(again).expect(200)).body.state).toBe('COMMITTING');
  expect((await work(CommitImportJob, again.id)).counts.created).toBe(0);
  expect(await count('cases')).toBe(88);
  const same = await uploaded('restart-caseload.xlsx');
  expect(same.sameFileAs).toBe(first.id);
  await team.coordinator.call('delete', `/imports/${same.id}`).expect(204);
  expect(await count('imports', `id = '${same.id}'`)).toBe(0);
});

it('keeps no cell in clear but the names of those who became persons', async () => {
  const everything = JSON.stringify(
    await Promise.all(
      ['imports', 'import_rows', 'import_mappings', 'notes', 'tasks', 'audit_entries'].map(
        (table) => test.database.query(`select * from ${table}`),
      ),
    ),
  );
  const rows = await rowsOf(first.id);
  const said = rows.flatMap(({ cells }) =>
    cells
      .filter(({ field }) => ['FULL_NAME', 'FIN', 'PHONE', 'NOTE'].includes(field))
      .map(({ original }) => original)
      .filter((text) => text.length > 5),
  );
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((text) => everything.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
});

it('is taken back as a whole, but not once somebody worked on a case', async () => {
  const [built] = (await team.coordinator.call('get', '/cases?limit=1').expect(200)).body.items;
  const undo = (of: ImportResponse) =>
    team.coordinator.call('post', `/imports/${of.id}/undo`, {}, { ifMatch: of.version });
  await test.database.query('update cases set version = 2 where id = $1', [built.id]);
  const stopped = await undo(first).expect(409);
  expect(stopped.body.params).toMatchObject({
    reason: 'IMPORT_BUILT_UPON',
    count: 1,
    cases: [built.number],
  });
  await test.database.query('update cases set version = 1 where id = $1', [built.id]);
  expect((await undo(first).expect(200)).body.state).toBe('UNDOING');
  expect((await work(UndoImportJob, first.id)).state).toBe('UNDONE');
  const rows = await team.coordinator
    .call('get', `/imports/${first.id}/rows?limit=100`)
    .expect(200);
  const numbers = (rows.body.items as { takenBackNumber: string | null }[]).map(
    ({ takenBackNumber }) => takenBackNumber,
  );
  expect(numbers).toContain(built.number);
  for (const table of ['persons', 'cases', 'return_events', 'notes', 'case_factors', 'tasks'])
    expect([table, await count(table)]).toEqual([table, 0]);
  expect(await count('data_keys', "subject_kind <> 'IMPORT' and subject_kind <> 'USER'")).toBe(0);
});

const csv = (lines: string[]) =>
  Buffer.from(['Soyadı, adı;Cinsi;Doğum tarixi;Ölkə;Gəliş tarixi;Mentor', ...lines].join('\n'));

const discard = (of: ImportResponse) =>
  team.coordinator.call('delete', `/imports/${of.id}`).expect(204);

it('once taken back the register can be imported again, although another import of it was finished', async () => {
  const again = await uploaded('restart-caseload.csv');
  expect(again.counts).toMatchObject({ known: 0, undecided: 3, toCreate: 88 });
  await discard(again);
});

it('a row that was left out can be imported later; one that was made is known', async () => {
  const lines = [
    'Buraxılmış Rauf;K;12.03.1985;Almaniya;05.06.2019;',
    'Gətirilmiş Sevda;Q;01.02.1990;Almaniya;05.06.2019;',
  ];
  const read = async (name: string) =>
    work(ReadImportJob, (await upload(csv(lines), name).expect(201)).body.id as string);
  const found = await read('two.csv');
  const [left] = await rowsOf(found.id);
  await team.coordinator
    .call('post', `/imports/${found.id}/rows/decide`, { rowIds: [left?.id], decision: 'SKIP' })
    .expect(200);
  const second = await read('beside.csv');
  const [kept] = await rowsOf(second.id);
  await team.coordinator
    .call('post', `/imports/${second.id}/rows/decide`, { rowIds: [kept?.id], decision: 'SKIP' })
    .expect(200);
  await commit(found).expect(200);
  expect((await commit(second).expect(422)).body.params).toEqual({ rule: 'IMPORT_OTHER_RUNNING' });
  const made = await work(CommitImportJob, found.id);
  const waiting = await team.coordinator.call('get', `/imports/${second.id}`).expect(200);
  expect(waiting.body).toMatchObject({ state: 'COMPARING', allowedActions: ['DISCARD'] });
  await commit(waiting.body as ImportResponse).expect(409);
  const compared = await work(CompareImportJob, second.id);
  expect(compared).toMatchObject({ state: 'READ', counts: { known: 1, toCreate: 0 } });
  expect((await rowsOf(second.id)).map(({ matching, decision }) => [matching, decision])).toEqual([
    ['NONE', 'SKIP'],
    ['KNOWN', 'SKIP'],
  ]);
  expect((await read('later.csv')).counts).toMatchObject({ known: 1, toCreate: 1 });
  await team.coordinator
    .call('post', `/imports/${found.id}/undo`, {}, { ifMatch: made.version })
    .expect(200);
  await work(UndoImportJob, found.id);
  const after = await work(CompareImportJob, second.id);
  expect(after.counts).toMatchObject({ known: 0, toCreate: 1, undecided: 0 });
  expect((await rowsOf(second.id)).map(({ matches, decision }) => [matches, decision])).toEqual([
    [[], 'SKIP'],
    [[], 'IMPORT'],
  ]);
});

const birthDate = (body: { cells: { field: string }[] }) =>
  body.cells.find(({ field }) => field === 'BIRTH_DATE');

/** The mentor's task says how many consents are left, and its link shows exactly their cases. */
async function demandOneToAsk(importId: string): Promise<void> {
  const { body } = await team.mentor.call('get', '/tasks').expect(200);
  expect(body.items).toMatchObject([{ params: { importId, count: 1 } }]);
  const query = `import=${importId}&state=REFERRED,SCREENING`;
  const list = await team.mentor.call('get', `/cases?${query}`).expect(200);
  expect(list.body.total.count).toBe(1);
}

it('takes a corrected cell, knows persons who are there already, and maps mentors to accounts', async () => {
  const { body } = await upload(
    csv([
      `Quliyev Rauf;K;12.03.1985;Almaniya;05.06.2019;${team.mentor.user.name}`,
      'Məmmədova Sevda;Q;31.02.1990;Almaniya;05.06.2019;Naməlum Şəxs',
    ]),
    'kiçik.csv',
  ).expect(201);
  expect(body.fileName).toBe('kiçik.csv');
  const read = await work(ReadImportJob, body.id as string);
  expect(read.mentors.map(({ userId }) => userId)).toContain(team.mentor.user.id);
  expect((await rowsOf(read.id)).map(({ mentorName }) => mentorName)).toEqual([
    team.mentor.user.name,
    null,
  ]);
  const [broken] = await rowsOf(read.id, 'REFUSED');
  const path = `/imports/${read.id}/rows/${broken?.id}`;
  const cells = [{ field: 'BIRTH_DATE', text: '28.02.1990' }];
  const stale = await team.coordinator.call('patch', path, { cells }, { ifMatch: 9 }).expect(412);
  expect(stale.body.current).toEqual(broken);
  const fixed = await team.coordinator.call('patch', path, { cells }, { ifMatch: 1 }).expect(200);
  expect(fixed.body).toMatchObject({ status: 'READY', decision: 'IMPORT' });
  expect(birthDate(fixed.body)).toMatchObject({
    original: '31.02.1990',
    corrected: '28.02.1990',
    understood: ['1990-02-28'],
  });
  const again = [{ field: 'BIRTH_DATE', text: '27.02.1990' }];
  const twice = await team.coordinator
    .call('patch', path, { cells: again }, { ifMatch: fixed.body.version })
    .expect(200);
  expect(birthDate(twice.body)).toMatchObject({ original: '31.02.1990', corrected: '27.02.1990' });
  await commit(read).expect(200);
  const done = await work(CommitImportJob, read.id);
  expect(done.counts.created).toBe(2);
  expect(await count('cases', `mentor_id = '${team.mentor.user.id}'`)).toBe(1);
  expect(await count('tasks', "kind = 'CONSENTS_TO_OBTAIN' and case_id is null")).toBe(1);
  await demandOneToAsk(read.id);
  const other = await upload(
    csv(['Guliyev Rauf;K;12.03.1985;Almaniya;07.06.2019;']),
    'second.csv',
  ).expect(201);
  const seen = await work(ReadImportJob, other.body.id as string);
  expect(seen.counts.suspected).toBe(1);
  const [suspect] = await rowsOf(seen.id);
  expect(suspect?.matches[0]).toMatchObject({ ref: expect.stringMatching(/^PERSON:/) });
  expect(suspect?.matches[0]?.caseNumber).toMatch(/^RS-/);
});

it('a case that the register shows as finished is closed since the register’s day, never before its arrival', async () => {
  const { items } = (await team.coordinator.call('get', '/cases?limit=1').expect(200)).body;
  const [{ id, version }] = items as [{ id: string; version: number }];
  const close = async (endedOn: string) =>
    (
      await team.coordinator
        .call('post', '/cases/bulk/close-from-register', {
          closureReason: 'COMPLETED',
          endedOn,
          cases: [{ id, version }],
        })
        .expect(200)
    ).body.items as object[];
  const refused = (rule: string) => [{ done: false, code: 'RULE_REFUSED', rule }];
  expect(await close('2019-06-04')).toMatchObject(refused('DATE_NOT_BEFORE_ARRIVAL'));
  expect(await close('2099-01-01')).toMatchObject(refused('DATE_NOT_IN_FUTURE'));
  expect(await close('2020-06-04')).toMatchObject([{ done: true }]);
  const closed = (await team.coordinator.call('get', `/cases/${id}`).expect(200)).body;
  expect(closed).toMatchObject({
    state: 'CLOSED',
    closedOn: '2020-06-04',
    stateSince: '2020-06-04',
  });
});

it('takes another mapping, and remembers it for the next file with the same titles', async () => {
  const titles = 'Birinci;İkinci;Üçüncü;Gəliş tarixi;Ölkə;Doğum tarixi';
  const file = Buffer.from(`${titles}\nx;Əliyev;Anar;05.06.2019;Almaniya;01.01.1990`);
  const { body } = await upload(file, 'odd.csv').expect(201);
  const read = await work(ReadImportJob, body.id as string);
  expect(read.problems).toContainEqual({
    code: 'FIELD_NOT_MAPPED',
    field: 'FULL_NAME',
    sheet: null,
    rows: null,
  });
  const columns = [
    { column: 1, field: 'FAMILY_NAME' },
    { column: 2, field: 'GIVEN_NAME' },
    { column: 3, field: 'ARRIVAL_DATE' },
    { column: 4, field: 'SENDING_COUNTRY' },
    { column: 5, field: 'BIRTH_DATE' },
  ];
  const register = { sheet: 'CSV', headerRow: 0, columns };
  const path = `/imports/${read.id}/mapping`;
  await team.coordinator.call('put', path, { register }, { ifMatch: read.version }).expect(200);
  const mapped = await work(ReadImportJob, read.id);
  expect(mapped).toMatchObject({ problems: [], counts: { rows: 1, refused: 0 } });
  const next = await upload(Buffer.concat([file, Buffer.from('\n')]), 'odd2.csv').expect(201);
  expect((await work(ReadImportJob, next.body.id as string)).problems).toEqual([]);
});

it('carries no “no family members” to a file that has them, and says loudly what is left out of one', async () => {
  const plain = await uploaded('restart-caseload.csv');
  const choose = (of: ImportResponse, body: object) =>
    team.coordinator.call('put', `/imports/${of.id}/mapping`, body, { ifMatch: of.version });
  await choose(plain, { register: plain.register, members: null }).expect(200);
  await work(ReadImportJob, plain.id);
  const book = await uploaded('restart-caseload.xlsx');
  expect(book).toMatchObject({ problems: [], counts: { members: 111, membersToCreate: 111 } });
  expect(book.members?.columns).toContainEqual({ field: 'RELATION', column: expect.any(Number) });
  const wrong = { register: book.register, members: { ...book.members, sheet: 'nowhere' } };
  expect((await choose(book, wrong).expect(400)).body.errors).toEqual([
    expect.objectContaining({ pointer: '#/members/sheet' }),
  ]);
  await choose(book, { register: book.register, members: null }).expect(200);
  const without = await work(ReadImportJob, book.id);
  const sheet = book.members?.sheet;
  expect(without).toMatchObject({
    counts: { members: 0 },
    problems: [{ code: 'MEMBERS_IGNORED', sheet, rows: 111 }],
  });
  const columns = book.members?.columns.filter(({ field }) => field !== 'SEX');
  const members = { ...book.members, columns };
  await choose(without, { register: book.register, members }).expect(200);
  expect((await work(ReadImportJob, book.id)).counts.members).toBe(111);
  const later = await uploaded('restart-caseload.xlsx');
  expect(later.members?.columns).toHaveLength(columns?.length ?? 0);
  for (const found of [plain, book, later]) await discard(found);
});

it('what is no name is refused at its cell; any cell is corrected again and again; a filter’s rows are decided at once', async () => {
  const file = csv([
    "=cmd|'/C calc'!A0;K;12.03.1985;Almaniya;07.06.2019;",
    '<script>alert(1)</script>;Q;01.02.1991;Almaniya;07.06.2019;',
    'Səfərov Vüqar;K;03.04.1979;Almaniya;07.06.2019;',
  ]);
  const read = await work(
    ReadImportJob,
    (await upload(file, 'names.csv').expect(201)).body.id as string,
  );
  const refused = await rowsOf(read.id, 'REFUSED');
  expect(refused.map(({ problems }) => problems)).toEqual([
    [expect.objectContaining({ field: 'FULL_NAME', code: 'NAME_NOT_A_NAME', severity: 'ERROR' })],
    [expect.objectContaining({ field: 'FULL_NAME', code: 'NAME_NOT_A_NAME', severity: 'ERROR' })],
  ]);
  let row = (await rowsOf(read.id)).at(-1) as ImportRowResponse;
  const correct = async (field: string, text: string) => {
    const path = `/imports/${read.id}/rows/${row.id}`;
    const body = { cells: [{ field, text }] };
    row = (await team.coordinator.call('patch', path, body, { ifMatch: row.version }).expect(200))
      .body as ImportRowResponse;
    return row.cells.find((cell) => cell.field === field);
  };
  expect(await correct('FULL_NAME', 'Səfərov <b>')).toMatchObject({ understood: [] });
  expect(row.status).toBe('REFUSED');
  expect(await correct('FULL_NAME', 'Səfərli Vüqar')).toMatchObject({
    original: 'Səfərov Vüqar',
    corrected: 'Səfərli Vüqar',
    understood: ['Səfərli', 'Vüqar'],
  });
  expect(row).toMatchObject({ status: 'READY', decision: 'IMPORT' });
  const path = `/imports/${read.id}/rows/decide`;
  await team.coordinator.call('post', path, { decision: 'SKIP' }).expect(400);
  const body = { show: ['TO_CREATE'], decision: 'SKIP' };
  const decided = await team.coordinator.call('post', path, body).expect(200);
  expect(decided.body).toEqual({ decided: 1, left: 0 });
  expect(await rowsOf(read.id, 'TO_CREATE')).toEqual([]);
  await discard(read);
});

it('a family member whose principal’s number is corrected belongs to that principal', async () => {
  const book = await uploaded('restart-caseload.xlsx');
  const [member] = await rowsOf(book.id, 'MEMBERS');
  const correct = async (text: string, ifMatch: number) =>
    (
      await team.coordinator
        .call(
          'patch',
          `/imports/${book.id}/rows/${member?.id}`,
          { cells: [{ field: 'PRINCIPAL_NUMBER', text }] },
          { ifMatch },
        )
        .expect(200)
    ).body as ImportRowResponse;
  const lost = await correct('9999', 1);
  expect(lost).toMatchObject({ status: 'REFUSED', principalRow: null });
  const back = await correct(member?.number ?? '', 2);
  expect(back).toMatchObject({ status: member?.status, principalRow: member?.principalRow });
  await discard(book);
});

it('is nobody’s in another programme', async () => {
  const stranger = await aTeam(test);
  await stranger.coordinator.call('get', `/imports/${first.id}`).expect(404);
  await stranger.coordinator.call('get', `/imports/${first.id}/rows`).expect(404);
  expect((await stranger.coordinator.call('get', '/imports').expect(200)).body.items).toEqual([]);
  await team.mentor.call('get', '/imports').expect(403);
});

it('remembers for the next register whose account a name of a mentor is, and forgets who left', async () => {
  const mentorOf = async (name: string) => {
    const row = `Reyestr Mentorlu;K;12.03.1985;Almaniya;07.06.2019;${name}`;
    const { body } = await upload(csv([row]), 'mentor.csv').expect(201);
    return work(ReadImportJob, body.id as string);
  };
  const found = await mentorOf('Sevinc müəllimə');
  expect(found.mentors[0]).toMatchObject({ name: 'Sevinc müəllimə', userId: null });
  const { id: userId } = team.mentor.user;
  await team.coordinator
    .call(
      'put',
      `/imports/${found.id}/mentors`,
      { mentors: [{ index: 0, userId }] },
      { ifMatch: found.version },
    )
    .expect(200);
  expect((await mentorOf('SEVİNC MÜƏLLİMƏ')).mentors[0]?.userId).toBe(userId);
  await test.database.query("update users set status = 'DISABLED' where id = $1", [userId]);
  expect((await mentorOf('Sevinc müəllimə')).mentors[0]?.userId).toBeNull();
});
