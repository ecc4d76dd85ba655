import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { setClock } from '../../../test/fixed-clock.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';
import type { CalendarEntryResponse, CalendarResponse } from './dto/calendar.response.js';

let test: TestApp;
let team: Team;
let led: CaseBody & { readonly number: string };
let waiting: CaseBody & { readonly number: string };

beforeAll(async () => {
  test = await createTestApp();
  // Thursday.
  await setClock(test, '2026-03-05T11:00:00+04:00');
  team = await aTeam(test);
  waiting = (await aCase(team.coordinator)) as typeof waiting;
  const referred = await aCase(team.coordinator);
  const lead = { mentorId: team.mentor.user.id };
  led = (await command(team.coordinator, referred, 'acknowledge', lead)) as typeof led;
});
afterAll(() => test.close());

const read = async (by: Colleague, query = ''): Promise<CalendarResponse> =>
  (await by.call('get', `/calendar${query}`).expect(200)).body as CalendarResponse;
const short = ({ type, kind, on, caseNumber }: CalendarEntryResponse) =>
  `${type} ${kind} ${on} ${caseNumber}`;

describe('the calendar (REM-40)', () => {
  it('holds deadlines of one’s cases, for a mentor those that they lead', async () => {
    const mine = await read(team.mentor);
    expect(mine.entries.map(short)).toContain(`DEADLINE FIRST_CONTACT 2026-03-11 ${led.number}`);
    expect(mine.entries.every(({ caseId }) => caseId === led.id)).toBe(true);
    expect(mine.mentors).toEqual([]);
    const all = await read(team.coordinator);
    expect(all.entries.map(short)).toContain(
      `DEADLINE ACKNOWLEDGEMENT 2026-03-10 ${waiting.number}`,
    );
    expect(all.mentors.map(({ id }) => id).sort()).toEqual(
      [team.mentor.user.id, team.otherMentor.user.id].sort(),
    );
    expect((await read(team.otherMentor)).entries).toEqual([]);
  });

  it('shows one mentor or one organisation of mentors to those who lead them', async () => {
    const ofMentor = await read(team.coordinator, `?mentor=${team.mentor.user.id}`);
    expect(ofMentor.entries.map(({ caseId }) => caseId)).not.toContain(waiting.id);
    expect(ofMentor.total).toBeGreaterThan(0);
    expect(await read(team.coordinator, `?mentor=${team.otherMentor.user.id}`)).toMatchObject({
      total: 0,
    });
    const ofTeam = await read(team.manager, `?team=${team.organisationId}`);
    expect(ofTeam.entries.map(short)).toEqual(ofMentor.entries.map(short));
    const stranger = await aTeam(test);
    expect(await read(stranger.coordinator, `?mentor=${team.mentor.user.id}`)).toMatchObject({
      total: 0,
      overdueBefore: 0,
    });
  });

  it('holds tasks, windows, planned visits, deliveries and ends of consents', async () => {
    const deadline = newId();
    await test.database.query(
      `insert into deadlines (id, case_id, kind, rule, started_on, due_on, owner_role, window_from, window_to)
       values ($1, $2, 'VISIT_M3', 'x', '2026-03-05', '2026-04-10', 'MENTOR', '2026-03-26', '2026-04-25')`,
      [deadline, led.id],
    );
    await test.database.query(
      `insert into monitoring_visits (id, case_id, code, state, deadline_id, planned_on)
       values ($1, $2, 'M3', 'SCHEDULED', $3, '2026-04-08')`,
      [newId(), led.id, deadline],
    );
    const task = { caseId: led.id, text: 'sənədi gətirmək', assigneeRole: 'MENTOR' };
    await team.coordinator.call('post', '/tasks', { ...task, dueOn: '2026-04-09' }).expect(201);
    const april = await read(team.mentor, '?from=2026-04-01&to=2026-04-30');
    expect(april.entries.filter(({ kind }) => kind !== 'INTAKE').map(short)).toEqual([
      `PLANNED_VISIT VISIT_M3 2026-04-08 ${led.number}`,
      `TASK ASKED 2026-04-09 ${led.number}`,
      `DEADLINE VISIT_M3 2026-04-10 ${led.number}`,
      `WINDOW_END VISIT_M3 2026-04-25 ${led.number}`,
    ]);
    expect(april.entries.find(({ type }) => type === 'TASK')?.text).toBe('sənədi gətirmək');
    expect(april.days.find(({ date }) => date === '2026-04-08')?.count).toBe(1);
  });

  it('has first in a day what is urgent and protects people, then what protects them (REM-45)', async () => {
    const on = '2026-05-12';
    const deadline = `insert into deadlines (id, case_id, kind, rule, started_on, due_on, owner_role)
      values ($1, $2, $3, 'x', '2026-03-05', $4, 'MENTOR')`;
    for (const kind of ['SUSPENSION_REVIEW', 'DRAFT_PURGE'])
      await test.database.query(deadline, [newId(), led.id, kind, on]);
    const ask = async (text: string): Promise<string> => {
      const task = { caseId: led.id, text, assigneeRole: 'MENTOR', dueOn: on };
      const made = await team.coordinator.call('post', '/tasks', task).expect(201);
      return (made.body as { id: string }).id;
    };
    await ask('sənədi gətirmək');
    const safety = await ask('zəng etmək');
    await test.database.query("update tasks set kind = 'SAFETY' where id = $1", [safety]);
    const { entries } = await read(team.mentor, `?from=${on}&to=${on}`);
    expect(entries.map(({ type, kind }) => `${type} ${kind}`)).toEqual([
      'TASK SAFETY',
      'DEADLINE SUSPENSION_REVIEW',
      'DEADLINE DRAFT_PURGE',
      'TASK ASKED',
    ]);
    await setClock(test, '2026-05-13T11:00:00+04:00');
    await test.database.query(
      `update sessions set last_seen_at = app.now(), expires_at = app.now() + interval '8 hours'`,
    );
    const { left } = await read(team.mentor, '?from=2026-06-01&to=2026-06-30');
    const ofDay = left.filter((entry) => entry.on === on);
    expect(ofDay[0]?.kind).toBe('SAFETY');
    await setClock(test, '2026-03-05T11:00:00+04:00');
    await test.database.query('delete from tasks where due_on = $1', [on]);
    await test.database.query('delete from deadlines where due_on = $1', [on]);
    await test.database.query(
      `update sessions set last_seen_at = app.now(), expires_at = app.now() + interval '8 hours'`,
    );
  });

  it('marks days off with their names, and what is late', async () => {
    const { days } = await read(team.mentor, '?from=2026-03-01&to=2026-03-31');
    expect(days).toHaveLength(31);
    expect(days.find(({ date }) => date === '2026-03-20')).toMatchObject({
      working: false,
      names: ['NOVRUZ', 'RAMAZAN'],
    });
    await setClock(test, '2026-03-26T11:00:00+04:00');
    await test.database.query(
      `update sessions set last_seen_at = app.now(), expires_at = app.now() + interval '8 hours'`,
    );
    const later = await read(team.mentor, '?from=2026-03-01&to=2026-03-31');
    expect(later.entries.find(({ kind }) => kind === 'FIRST_CONTACT')?.overdue).toBe(true);
    expect(later.days.find(({ date }) => date === '2026-03-11')?.overdue).toBe(1);
    expect(await read(team.mentor, '?from=2026-04-01&to=2026-04-30')).toMatchObject({
      overdueBefore: 1,
      left: [{ kind: 'FIRST_CONTACT', on: '2026-03-11', overdue: true }],
    });
  });

  it('refuses a period that is too long or ends before it begins', async () => {
    const refusal = async (query: string) =>
      (await team.mentor.call('get', `/calendar?${query}`).expect(400)).body.errors as unknown;
    expect(await refusal('from=2026-01-01&to=2026-06-30')).toEqual([
      { pointer: '?to', code: 'TOO_LARGE', params: { max: '2026-03-03' } },
    ]);
    expect(await refusal('from=2026-03-02&to=2026-03-01')).toEqual([
      { pointer: '?to', code: 'TOO_EARLY', params: { earliest: '2026-03-02' } },
    ]);
  });
});
