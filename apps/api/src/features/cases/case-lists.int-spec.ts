import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aColleague,
  aTeam,
  command,
  type CaseBody,
  type Team,
} from '../../../test/factories/case.factory.js';
import { CaseExportQueries } from './case-export.queries.js';
import { FilePhoneEnds } from '../persons/public.js';
import { newId } from '../../platform/ids/index.js';

const EXPORTS = "select 1 from audit_entries where action = 'case.export'";

type Parser = Parameters<ReturnType<Team['mentor']['call']>['parse']>[0];
const asBytes: Parser = (response, done) => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};

let test: TestApp;
let team: Team;
let cases: CaseBody[];

const named = (familyName: string, givenName: string, rest: object = {}) => ({
  principal: { familyName, givenName, ...rest },
});

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  cases = [
    await aCase(team.mentor, named('Əliyev', 'Rəşad', { fin: '5ABCD12', phone: '+994501112233' })),
    await aCase(team.mentor, named('Quliyeva', 'Nərgiz', { email: 'n@example.org' })),
    await aCase(team.mentor, {
      ...named('Xəlilov', 'Tural', { email: 't@example.org' }),
      urgent: true,
    }),
    await aCase(team.otherMentor, named('Abbasova', 'Günay', { email: 'g@example.org' })),
  ];
});
afterAll(() => test.close());

const familyNames = (body: { items: { principal: { familyName: string } }[] }) =>
  body.items.map(({ principal }) => principal.familyName);

describe('the case list', () => {
  it('is sorted by the Azerbaijani alphabet and shows what a row needs', async () => {
    const list = await team.coordinator.call('get', '/cases?sort=name').expect(200);
    expect(familyNames(list.body)).toEqual(['Abbasova', 'Əliyev', 'Xəlilov', 'Quliyeva']);
    expect(list.body.total).toEqual({ count: 4, capped: false });
    expect(list.body.items[0]).toMatchObject({
      state: 'REFERRED',
      mentor: { id: team.otherMentor.user.id },
      nextDueKind: 'ACKNOWLEDGEMENT',
      daysSinceArrival: null,
    });
  });

  it.each(['number', '-number', 'name', '-arrival', 'nextDue', '-priority', 'state', '-updated'])(
    'by %s gives each case once, page by page',
    async (sort) => {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page = await team.coordinator
          .call('get', `/cases?sort=${sort}&limit=3${after}`)
          .expect(200);
        seen.push(...page.body.items.map((item: { id: string }) => item.id));
        cursor = page.body.nextCursor as string | null;
      }
      expect(new Set(seen)).toEqual(new Set(cases.map(({ id }) => id)));
      expect(seen).toHaveLength(cases.length);
    },
  );

  it.each([
    ['urgent=true', ['Xəlilov']],
    ['mentor=none', []],
    ['state=DRAFT,SCREENING', []],
    [
      'state=REFERRED&place=AZ-BA&sendingCountry=DE&sort=name',
      ['Abbasova', 'Əliyev', 'Xəlilov', 'Quliyeva'],
    ],
    ['region=ER01&urgent=true', ['Xəlilov']],
    ['region=ER02,ER05', []],
    ['region=ER01&place=AZ-GA', []],
    ['due=OVERDUE', []],
    ['returnType=FORCED_CHARTER', []],
    [
      'origin=REFERRAL&source=SENDING_AUTHORITY&priority=LOW&urgent=false&sort=name',
      ['Abbasova', 'Əliyev', 'Quliyeva'],
    ],
  ])('filtered by %s', async (query, expected) => {
    const list = await team.coordinator.call('get', `/cases?${query}`).expect(200);
    expect(familyNames(list.body)).toEqual(expected);
  });

  it('marks as overdue what the filter finds, whatever the reason', async () => {
    const [one, ...others] = (await team.coordinator.call('get', '/cases?sort=name').expect(200))
      .body.items as { id: string }[];
    const moveTo = (day: string) =>
      test.database.query(`update cases set next_due_on = ${day} where id = $1`, [one?.id]);
    const marked = async (query: string) =>
      (
        (await team.coordinator.call('get', `/cases?${query}`).expect(200)).body.items as {
          id: string;
          overdue: boolean;
        }[]
      ).flatMap(({ id, overdue }) => (overdue ? [id] : []));
    const [before] = await test.database.query<{ day: string }>(
      'select next_due_on::text as day from cases where id = $1',
      [one?.id],
    );
    await moveTo('app.today() - 2');
    expect(await marked('due=OVERDUE')).toEqual([one?.id]);
    expect(await marked('sort=name')).toEqual([one?.id]);
    await moveTo('app.today()');
    expect(await marked('sort=name')).toEqual([]);
    expect(others).not.toEqual([]);
    await moveTo(`'${before?.day}'`);
  });

  it('of a mentor holds the own cases, also by "me"', async () => {
    const list = await team.otherMentor.call('get', '/cases?mentor=me').expect(200);
    expect(familyNames(list.body)).toEqual(['Abbasova']);
  });

  it('refuses the cursor of another list', async () => {
    const page = await team.coordinator.call('get', '/cases?sort=name&limit=1').expect(200);
    const cursor = encodeURIComponent(page.body.nextCursor as string);
    await team.coordinator.call('get', `/cases?sort=number&cursor=${cursor}`).expect(400);
    await team.manager.call('get', `/cases?sort=name&cursor=${cursor}`).expect(400);
  });

  it('of 4 cases asks the database once and is recorded', async () => {
    const [row] = await test.database.query<{ count: number }>(
      "select count(*)::int from audit_entries where action = 'case.list' and actor_id = $1",
      [team.otherMentor.user.id],
    );
    expect(row?.count).toBe(1);
  });
});

describe('quick search', () => {
  const search = async (by: Team['mentor'], text: string) =>
    familyNames((await by.call('post', '/cases/search', { text }).expect(200)).body);

  it.each([
    'Aliyev',
    'ƏLIYEV',
    'eliyev',
    'Əliyev Rəşad',
    'resad əliy',
    'Əliyev Rə',
    'Əl',
    '5abcd12',
    '050 111 22 33',
    '+994 50 111-22-33',
    'Алиев',
    'Рашад Алиев',
    '2233',
    '22-33',
    '(111) 22.33',
  ])('finds Əliyev by %s', async (text) => {
    expect(await search(team.coordinator, text)).toEqual(['Əliyev']);
  });

  it('finds a telephone by its end as far as it was typed, and one from before by the worker', async () => {
    expect(await search(team.coordinator, '122233')).toEqual([]);
    expect(await search(team.coordinator, '1122')).toEqual([]);
    expect(await search(team.otherMentor, '2233')).toEqual([]);
    await test.database.query('update persons set phone_end_index = null');
    expect(await search(team.mentor, '2233')).toEqual([]);
    await test.app.get(FilePhoneEnds, { strict: false }).tick(newId());
    expect(await search(team.mentor, '2233')).toEqual(['Əliyev']);
  });

  it('finds letters inside a word where few names begin with them', async () => {
    expect(await search(team.coordinator, 'liyev')).toEqual(['Əliyev', 'Quliyeva']);
  });

  it('finds two letters at the beginning of a word only', async () => {
    expect(await search(team.coordinator, 'ey')).toEqual([]);
    expect(await search(team.coordinator, 'eyev')).toEqual([]);
  });

  it('finds a case by its number, whole or its last part', async () => {
    const number = cases[1]?.number as string;
    expect(await search(team.coordinator, number)).toEqual(['Quliyeva']);
    expect(await search(team.coordinator, String(Number(number.slice(-6))))).toEqual(['Quliyeva']);
  });

  it('says which member of the family was found, and nothing where it was the principal', async () => {
    const { body: of } = await team.coordinator.call('get', `/cases/${cases[3]?.id}`).expect(200);
    await team.otherMentor
      .call('post', `/cases/${of.id}/members`, {
        person: { familyName: 'Bağırova', givenName: 'Sevinc' },
        relation: 'CHILD',
        dependant: true,
      })
      .set('If-Match', `"${of.version}"`)
      .expect(200);
    const foundBy = async (text: string) => {
      const { body } = await team.coordinator.call('post', '/cases/search', { text }).expect(200);
      return body.items.map(
        (one: { foundMember: { givenName: string } | null }) => one.foundMember,
      );
    };
    expect(await foundBy('sevinc')).toMatchObject([
      { familyName: 'Bağırova', givenName: 'Sevinc' },
    ]);
    expect(await foundBy('abbasova')).toEqual([null]);
  });

  it('bears the level of a case that is not for everybody', async () => {
    const { coordinator } = await aTeam(test);
    const of = await aCase(coordinator);
    await coordinator
      .call('patch', `/cases/${of.id}`, { confidentiality: 'SEALED' })
      .set('If-Match', `"${of.version}"`)
      .expect(200);
    const { body } = await coordinator
      .call('post', '/cases/search', { text: of.number })
      .expect(200);
    expect(body.items).toMatchObject([{ id: of.id, confidentiality: 'SEALED' }]);
  });

  it('shows a mentor the own cases only, and signs of a pattern find nothing', async () => {
    expect(await search(team.otherMentor, 'Əliyev')).toEqual([]);
    expect(await search(team.mentor, 'Əliyev')).toEqual(['Əliyev']);
    expect(await search(team.coordinator, '%%')).toEqual([]);
    expect(await search(team.coordinator, '__')).toEqual([]);
  });
});

describe('home', () => {
  it('tells each role its queues, and the list shows exactly what a queue counted', async () => {
    for (const colleague of [team.mentor, team.coordinator, team.manager]) {
      const home = await colleague.call('get', '/home').expect(200);
      expect(home.body.queues.length).toBeGreaterThan(3);
      for (const queue of home.body.queues as { query: string; total: object }[]) {
        const list = await colleague.call('get', `/cases?${queue.query}`).expect(200);
        expect(list.body.total).toEqual(queue.total);
      }
    }
  });

  it('shows a case in one queue, the most pressing, and beside it that nobody leads it', async () => {
    for (const colleague of [team.mentor, team.coordinator, team.manager]) {
      const home = await colleague.call('get', '/home').expect(200);
      const queues = home.body.queues as { kind: string; items: { id: string }[] }[];
      const ids = queues
        .filter(({ kind }) => kind !== 'WITHOUT_MENTOR')
        .flatMap(({ items }) => items.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('shows the coordinator what is new', async () => {
    const home = await team.coordinator.call('get', '/home').expect(200);
    expect(home.body.queues).toContainEqual(
      expect.objectContaining({ kind: 'NEW', total: { count: 4, capped: false } }),
    );
    expect(home.body.tasks.items[0]).toMatchObject({
      kind: 'NOTICE',
      params: { command: 'SUBMIT' },
    });
  });
});

describe('tasks', () => {
  it('are completed once, by those whose they are', async () => {
    const list = await team.coordinator.call('get', '/tasks').expect(200);
    const [task] = list.body.items as [{ id: string; version: number }];
    await team.mentor
      .call('post', `/tasks/${task.id}/complete`, undefined, { ifMatch: task.version })
      .expect(404);
    const stale = await team.coordinator
      .call('post', `/tasks/${task.id}/complete`, undefined, { ifMatch: 7 })
      .expect(412);
    expect(stale.body.current).toEqual(task);
    const complete = () =>
      team.coordinator.call('post', `/tasks/${task.id}/complete`, undefined, {
        ifMatch: task.version,
      });
    await complete().expect(204);
    await complete().expect(409);
  });
});

describe('the mentors', () => {
  it('come with what they lead', async () => {
    const mentors = await team.coordinator.call('get', '/mentors').expect(200);
    expect(mentors.body).toMatchObject({ capacity: 40 });
    expect(mentors.body.items).toEqual([
      expect.objectContaining({ id: team.otherMentor.user.id, openCases: 1, full: false }),
      expect.objectContaining({ id: team.mentor.user.id, openCases: 3 }),
    ]);
  });
});

describe('a saved view', () => {
  const view = { name: 'Təcili', query: 'urgent=true&sort=nextDue', shared: false };

  it('is one’s own until it is shared, and stays with its owner', async () => {
    const made = await team.coordinator.call('post', '/saved-views', view).expect(201);
    const { id } = made.body as { id: string };
    const again = await team.coordinator.call('post', '/saved-views', view).expect(400);
    expect(again.body.errors).toEqual([{ pointer: '#/name', code: 'NOT_UNIQUE' }]);
    await team.otherMentor.call('post', '/saved-views', view).expect(201);
    expect((await team.manager.call('get', '/saved-views')).body.items).toEqual([]);
    const shared = { ...view, shared: true };
    await team.coordinator.call('put', `/saved-views/${id}`, shared, { ifMatch: 1 }).expect(200);
    await team.coordinator.call('put', `/saved-views/${id}`, shared, { ifMatch: 1 }).expect(412);
    const seen = await team.manager.call('get', '/saved-views').expect(200);
    expect(seen.body.items).toMatchObject([{ id, mine: false, query: view.query }]);
    await team.manager.call('put', `/saved-views/${id}`, view, { ifMatch: 2 }).expect(404);
    await team.manager.call('delete', `/saved-views/${id}`).expect(404);
    await team.coordinator.call('delete', `/saved-views/${id}`).expect(204);
  });

  it('holds codes, no typed text', async () => {
    await team.coordinator.call('post', '/saved-views', { ...view, query: 'q=Əliyev' }).expect(400);
  });
});

describe('the export', () => {
  it('is what the list shows, harmless in a spreadsheet, and recorded', async () => {
    const hostile = named('Hostile', 'Aqil', { email: 'a@example.org' });
    const { principal } = await aCase(team.otherMentor, hostile);
    // No form takes such a name; a file from before that rule may have it.
    await test.database.query(`update persons set family_name = '=HYPERLINK("x")' where id = $1`, [
      (principal as { id: string }).id,
    ]);
    const file = await team.coordinator
      .call('get', '/cases/export.csv?columns=number,familyName,nextDueKind&sort=name&urgent=false')
      .expect(200);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.text.startsWith('\uFEFF')).toBe(true);
    const lines = file.text.trim().split('\r\n');
    expect(lines[0]).toBe('"number","familyName","nextDueKind"');
    expect(lines).toHaveLength(5);
    expect(file.text).toContain(`"'=HYPERLINK(""x"")"`);
    const entries = await test.database.query(
      "select fields from audit_entries where action = 'case.export'",
    );
    expect(entries).toEqual([{ fields: ['number', 'familyName', 'nextDueKind'] }]);
  });

  it('as a spreadsheet holds the same rows in the words that were sent, days as days, and no formula', async () => {
    const query = 'columns=number,familyName,state,stateSince,urgent&sort=name&urgent=false';
    const words = {
      dayFormat: 'dd.mm.yyyy',
      headings: [
        { column: 'number', text: 'İşin nömrəsi' },
        { column: 'state', text: '=1+1' },
      ],
      words: [
        { column: 'state', code: 'REFERRED', text: 'Yönləndirilib' },
        { column: 'urgent', code: 'false', text: 'xeyr' },
      ],
    };
    const csv = await team.coordinator.call('get', `/cases/export.csv?${query}`).expect(200);
    const before = await test.database.query(EXPORTS);
    const file = await team.coordinator
      .call('post', `/cases/export.xlsx?${query}`, words)
      .buffer()
      .parse(asBytes)
      .expect(200);
    expect(file.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(file.headers['content-disposition']).toContain('cases.xlsx');
    const sheet = (await readXlsxFile(file.body as Buffer))[0]?.data ?? [];
    expect(sheet[0]).toEqual(['İşin nömrəsi', 'familyName', '=1+1', 'stateSince', 'urgent']);
    const lines = csv.text.trim().split('\r\n').slice(1);
    expect(sheet.slice(1).map(([number]) => `"${String(number)}"`)).toEqual(
      lines.map((line) => line.split(',')[0]),
    );
    for (const [, , state, since, urgent] of sheet.slice(1)) {
      expect([state, urgent]).toEqual(['Yönləndirilib', 'xeyr']);
      expect(since).toBeInstanceOf(Date);
    }
    // A formula would come back as its result, which nobody has computed.
    expect(sheet.map(([, familyName]) => familyName)).toContain('=HYPERLINK("x")');
    expect(await test.database.query(EXPORTS)).toHaveLength(before.length + 1);
  });

  it('says where the file ends when the list goes on', async () => {
    const exports = test.app.get(CaseExportQueries, { strict: false });
    const ask = () => team.coordinator.call('get', '/cases/export.csv?columns=number').expect(200);
    expect((await ask()).headers).not.toHaveProperty('export-cut-at');
    const { most } = exports;
    exports.most = 3;
    const cut = await ask();
    const words = { dayFormat: 'dd.mm.yyyy', headings: [], words: [] };
    const sheet = await team.coordinator.call('post', '/cases/export.xlsx', words).expect(200);
    exports.most = most;
    expect(cut.text.trim().split('\r\n')).toHaveLength(1 + 3);
    expect([cut, sheet].map(({ headers }) => headers['export-cut-at'])).toEqual(['3', '3']);
  });

  it('as a spreadsheet refuses words for what is no column', async () => {
    const answer = await team.coordinator
      .call('post', '/cases/export.xlsx', {
        dayFormat: 'dd.mm.yyyy',
        headings: [{ column: 'fin', text: 'FİN' }],
        words: [],
      })
      .expect(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '#/headings/0/column' }]);
  });

  it('needs a fresh proof of identity', async () => {
    const tired = await aColleague(test, 'COORDINATOR', { programmeId: team.programmeId });
    await test.database.query(
      "update sessions set authenticated_at = authenticated_at - interval '1 hour' where user_id = $1",
      [tired.user.id],
    );
    const answer = await tired.call('get', '/cases/export.csv').expect(401);
    expect(answer.body.code).toBe('REAUTH_REQUIRED');
    const words = { dayFormat: 'dd.mm.yyyy', headings: [], words: [] };
    const other = await tired.call('post', '/cases/export.xlsx', words).expect(401);
    expect(other.body.code).toBe('REAUTH_REQUIRED');
  });
});

describe('many at once', () => {
  it('each is decided by the rules; one that is refused stops no other', async () => {
    const [first, second] = cases as [CaseBody, CaseBody];
    await command(team.coordinator, second, 'assign-mentor', {
      mentorId: team.otherMentor.user.id,
    });
    const answer = await team.coordinator
      .call('post', '/cases/bulk/assign', {
        mentorId: team.otherMentor.user.id,
        cases: [first, second].map(({ id, version }) => ({ id, version })),
      })
      .expect(200);
    expect(answer.body.items).toEqual(
      expect.arrayContaining([
        { id: first.id, done: true, version: first.version + 1, code: null, rule: null },
        { id: second.id, done: false, version: null, code: 'VERSION_STALE', rule: null },
      ]),
    );
    const refused = await team.coordinator
      .call('post', '/cases/bulk/close-from-register', {
        closureReason: 'COMPLETED',
        cases: [{ id: first.id, version: first.version + 1 }],
      })
      .expect(200);
    expect(refused.body.items).toMatchObject([{ done: false, rule: 'ORIGIN_REGISTER' }]);
  });

  it('a list with a case of strangers is refused wholly, and the attempt is written down', async () => {
    const [own] = cases as [CaseBody];
    const foreign = await aCase((await aTeam(test)).coordinator);
    const seen = (await team.coordinator.call('get', `/cases/${own.id}`).expect(200)).body;
    for (const id of [foreign.id, newId()]) {
      const answer = await team.coordinator
        .call('post', '/cases/bulk/assign', {
          mentorId: team.mentor.user.id,
          cases: [
            { id: own.id, version: seen.version },
            { id, version: 1 },
          ],
        })
        .expect(404);
      expect(answer.body).toMatchObject({ code: 'NOT_FOUND' });
    }
    const after = (await team.coordinator.call('get', `/cases/${own.id}`).expect(200)).body;
    expect(after).toEqual(seen);
    const denied = await test.database.query(
      "select action from audit_entries where outcome = 'DENIED' and actor_id = $1",
      [team.coordinator.user.id],
    );
    expect(denied).toEqual([{ action: 'caseBatches.assign' }, { action: 'caseBatches.assign' }]);
  });
});
