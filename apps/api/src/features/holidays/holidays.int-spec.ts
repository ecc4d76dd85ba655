import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aCase, aColleague, aTeam, type Colleague } from '../../../test/factories/case.factory.js';
import { setClock } from '../../../test/fixed-clock.js';
import { newId } from '../../platform/ids/index.js';
import { RecomputeJob } from '../deadlines/public.js';

let test: TestApp;
let admin: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  await setClock(test, '2026-11-23T08:00:00Z');
});
beforeEach(async () => {
  admin = await aColleague(test, 'ADMIN', { programmeId: null });
});
afterAll(() => test.close());

const EXTRA_OFF = {
  country: 'AZ',
  command: 'ADD',
  date: '2026-11-25',
  name: 'CABINET_DECISION',
  kind: 'EXTRA_OFF',
  source: 'Cabinet of Ministers No 412',
};
const seenOf = async (body: object): Promise<string | undefined> =>
  ((await admin.call('post', '/holidays/preview', body)).body as { seen?: string }).seen;
/** Confirmed as it was seen (CAL-15). */
const change = async (body: object, status = 200) => {
  const all = { reason: 'announced today', ...body, seen: await seenOf(body) };
  return admin.call('post', '/holidays', all).expect(status);
};
const page = async (by: Colleague, query = '') =>
  (await by.call('get', `/holidays${query}`).expect(200)).body;

const deadlineOf = async (caseId: string, kind: string) => {
  const [row] = await test.database.query<{ id: string; due: string; next: string; rule: string }>(
    `select d.id, d.due_on::text as due, c.next_due_on::text as next, d.rule
       from deadlines d join cases c on c.id = d.case_id where d.case_id = $1 and d.kind = $2 and d.state = 'OPEN'`,
    [caseId, kind],
  );
  return row!;
};

async function runWaiting(): Promise<void> {
  const waiting = await test.database.query<{ id: string }>(
    'select id from deadline_recomputations where finished_at is null order by created_at',
  );
  for (const { id } of waiting)
    await test.app.get(RecomputeJob).run({ recomputationId: id }, { requestId: newId() });
}

describe('the table of days', () => {
  it('is read with names, substitutes and forecasts by those who lead a programme, and not by mentors', async () => {
    const team = await aTeam(test);
    const body = await page(team.manager, '?country=AZ&year=2027');
    expect(body).toMatchObject({
      country: 'AZ',
      year: 2027,
      enteredYears: [2025, 2026, 2027],
      confirmed: false,
      workingDays: 241,
      changeable: false,
    });
    expect(body.items).toContainEqual(
      expect.objectContaining({
        date: '2027-05-18',
        name: 'QURBAN',
        movedFrom: '2027-05-16',
        uncertain: true,
      }),
    );
    expect((await page(team.coordinator, '?country=DE&year=2026')).items).toContainEqual(
      expect.objectContaining({ date: '2026-10-03', label: 'Tag der Deutschen Einheit' }),
    );
    await team.mentor.call('get', '/holidays').expect(403);
    await team.manager.call('post', '/holidays', { ...EXTRA_OFF, reason: 'x' }).expect(403);
    await team.manager.call('post', '/holidays/preview', EXTRA_OFF).expect(403);
  });

  it.each([
    ['date', { ...EXTRA_OFF, date: undefined }],
    ['source', { ...EXTRA_OFF, source: undefined }],
    ['to', { ...EXTRA_OFF, command: 'MOVE' }],
    ['year', { country: 'AZ', command: 'ENTER_YEAR' }],
  ])('asks by name for what a command needs: %s', async (field, body) => {
    const { body: problem } = await change(body, 400);
    expect(problem.errors).toMatchObject([{ pointer: `#/${field}`, code: 'REQUIRED' }]);
  });

  it('refuses what the rule does not allow, and leaves everything as it was', async () => {
    const law = { ...EXTRA_OFF, command: 'REMOVE', date: '2026-05-28', name: 'INDEPENDENCE_DAY' };
    const { body } = await change(law, 422);
    expect(body.params).toEqual({ rule: 'HOLIDAY_BY_LAW' });
    expect(await page(admin, '?year=2026')).toMatchObject({ workingDays: 241, changes: [] });
  });
});

describe('a day off that is announced (DL-10)', () => {
  let announced = '';

  it('is seen before with what it moves, and moves nothing by that', async () => {
    const team = await aTeam(test);
    const { id } = await aCase(team.mentor);
    announced = id;
    expect((await deadlineOf(id, 'ACKNOWLEDGEMENT')).due).toBe('2026-11-25');

    const { body: preview } = await admin.call('post', '/holidays/preview', EXTRA_OFF).expect(200);
    expect(preview).toMatchObject({ workingDaysBefore: 241, workingDaysAfter: 240 });
    expect(preview.moves).toMatchObject({
      moved: 1,
      kinds: [{ kind: 'ACKNOWLEDGEMENT', count: 1 }],
    });
    expect(preview.moves.first).toEqual([
      expect.objectContaining({ kind: 'ACKNOWLEDGEMENT', from: '2026-11-25', to: '2026-11-26' }),
    ]);
    expect((await deadlineOf(id, 'ACKNOWLEDGEMENT')).due).toBe('2026-11-25');
  });

  it('is refused where it was not seen, or something else was seen (CAL-15)', async () => {
    const seen = await seenOf(EXTRA_OFF);
    const all = { ...EXTRA_OFF, reason: 'announced today' };
    const refused = async (body: object) => {
      const { body: problem } = await admin.call('post', '/holidays', body).expect(422);
      expect(problem.params).toEqual({ rule: 'HOLIDAY_LOOK_FIRST' });
    };
    await refused(all);
    await refused({ ...all, seen, kind: 'EXTRA_WORK', date: '2026-11-28' });
    const team = await aTeam(test);
    const { id } = await aCase(team.mentor);
    await refused({ ...all, seen });
    await test.database.query("update deadlines set state = 'CANCELLED' where case_id = $1", [id]);
    expect(await seenOf(EXTRA_OFF)).toBe(seen);
  });

  it('moves them once, however often the job runs, with a line in the journal and on the timeline', async () => {
    const id = announced;
    const before = await deadlineOf(id, 'ACKNOWLEDGEMENT');
    const { body } = await change(EXTRA_OFF);
    expect(body).toMatchObject({ workingDays: 240 });
    expect(body.changes).toMatchObject([
      {
        command: 'ADD',
        day: '2026-11-25',
        reason: 'announced today',
        decidedByName: admin.user.name,
      },
    ]);
    const recount = async () => (await page(admin, '?year=2026')).changes[0].recount;
    expect(await recount()).toEqual({ state: 'RUNNING', moved: 0 });
    await setClock(test, '2026-11-23T08:10:00Z');
    admin = await aColleague(test, 'ADMIN', { programmeId: null });
    expect(await recount()).toEqual({ state: 'STUCK', moved: 0 });
    await runWaiting();
    expect(await recount()).toEqual({ state: 'DONE', moved: 1 });
    await test.database.query(
      'update deadline_recomputations set finished_at = null, last_id = null',
    );
    await runWaiting();

    expect(await deadlineOf(id, 'ACKNOWLEDGEMENT')).toMatchObject({
      due: '2026-11-26',
      next: '2026-11-26',
    });
    const moves = await test.database.query(
      'select from_due::text, to_due::text, cause from deadline_moves where deadline_id = $1',
      [before.id],
    );
    expect(moves).toEqual([{ from_due: '2026-11-25', to_due: '2026-11-26', cause: 'HOLIDAY' }]);
    const told = await test.database.query(
      "select data from timeline_events where case_id = $1 and kind = 'deadline.moved'",
      [id],
    );
    expect(told).toEqual([
      {
        data: { clock: 'ACKNOWLEDGEMENT', from: '2026-11-25', to: '2026-11-26', cause: 'HOLIDAY' },
      },
    ]);
  });

  it('is counted with by the database and by what begins from then on', async () => {
    const [row] = await test.database.query(
      "select app.add_working_days('AZ', '2026-11-24', 1)::text as due",
    );
    expect(row).toEqual({ due: '2026-11-26' });
    const team = await aTeam(test);
    const { id } = await aCase(team.mentor);
    expect((await deadlineOf(id, 'ACKNOWLEDGEMENT')).due).toBe('2026-11-26');
  });

  it('is taken back, and the deadlines with it', async () => {
    await change({ ...EXTRA_OFF, command: 'REMOVE' });
    await runWaiting();
    const late = await test.database.query(
      "select 1 from deadlines where kind = 'ACKNOWLEDGEMENT' and due_on <> '2026-11-25'",
    );
    expect(late).toEqual([]);
  });
});

describe('the reminder of November (CAL-11)', () => {
  const waiting = async () => {
    const { body } = await admin.call('get', '/home').expect(200);
    return body.office.find(({ kind }: { kind: string }) => kind === 'DAYS_TO_CONFIRM');
  };

  it('asks the administrator for the days of the next year until each is confirmed', async () => {
    expect(await waiting()).toMatchObject({
      path: '/holidays?country=AZ&year=2027',
      total: { count: 5 },
    });
    for (const [date, name] of [
      ['2027-03-09', 'RAMAZAN'],
      ['2027-03-10', 'RAMAZAN'],
      ['2027-05-16', 'QURBAN'],
      ['2027-05-17', 'QURBAN'],
    ])
      await change({
        country: 'AZ',
        command: 'CONFIRM',
        date,
        name,
        source: 'Cabinet No 400',
      });
    expect(await page(admin, '?year=2027')).toMatchObject({ confirmed: true });
    expect((await waiting()).total.count).toBe(0);
  });
});
