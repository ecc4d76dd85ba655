import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import request, { type Test } from 'supertest';
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

let test: TestApp;
let team: Team;
type Numbered = CaseBody & { readonly number: string };

let led: Numbered;
const lines: string[] = [];

beforeAll(async () => {
  test = await createTestApp({ log: { write: (line) => void lines.push(line) } });
  await setClock(test, '2026-03-05T11:00:00+04:00');
  team = await aTeam(test);
  const referred = await aCase(team.coordinator, { urgent: true });
  const lead = { mentorId: team.mentor.user.id };
  led = (await command(team.coordinator, referred, 'acknowledge', lead)) as Numbered;
  const task = { caseId: led.id, text: 'dərman aparmaq', assigneeRole: 'MENTOR' };
  await team.coordinator.call('post', '/tasks', { ...task, dueOn: '2026-03-10' }).expect(201);
});
afterAll(() => test.close());

const renew = async (by: Colleague): Promise<string> => {
  const { body } = await by.call('post', '/account/calendar-feed').expect(200);
  return new URL((body as { address: string }).address).pathname;
};
/** As a calendar on a phone: without a session. */
const look = (path: string): Test => request(test.url).get(path);
const summariesOf = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).summary);

describe('the address of a calendar', () => {
  it('gives a calendar outside kinds, days and case numbers, and nothing of a person (REM-44)', async () => {
    const path = await renew(team.mentor);
    const { text, headers } = await look(path).expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(summariesOf(text)).toEqual([`İlk əlaqə: ${led.number}`, `Tapşırıq: ${led.number}`]);
    const [names] = await test.database.query<{ given: string; family: string }>(
      'select given_name as given, family_name as family from persons where id = $1',
      [(led.principal as { id: string }).id],
    );
    for (const secret of [names!.given, names!.family, 'dərman', 'urgent', 'URGENT', 'Təcili'])
      expect(text).not.toContain(secret);
    expect(text).not.toContain(led.id);
  });

  it('is answered by 304 while nothing changes, under the same identifiers (REM-43)', async () => {
    const path = await renew(team.mentor);
    const first = await look(path).expect(200);
    const etag = first.headers['etag'] ?? '';
    await look(path).set('If-None-Match', etag).expect(304);
    await test.database.query(
      "update tasks set due_on = '2026-03-11', version = version + 1 where case_id = $1 and kind = 'ASKED'",
      [led.id],
    );
    const second = await look(path).set('If-None-Match', etag).expect(200);
    const uids = (text: string) => [...text.matchAll(/^UID:(\S+)/gm)].map(([, uid]) => uid).sort();
    expect(uids(second.text)).toEqual(uids(first.text));
    expect(second.text).toContain('SEQUENCE:1');
  });

  it('holds of a coordinator’s programme what waits for them, of strangers nothing', async () => {
    const waiting = (await aCase(team.mentor)) as Numbered;
    const { text } = await look(await renew(team.coordinator)).expect(200);
    expect(summariesOf(text)).toEqual([`Təsdiq: ${waiting.number}`]);
    const strangers = await aTeam(test);
    expect(summariesOf((await look(await renew(strangers.mentor))).text)).toEqual([]);
  });

  it('stops working when it is made anew, taken back, or its owner is closed out (REM-42)', async () => {
    const first = await renew(team.otherMentor);
    const second = await renew(team.otherMentor);
    await look(first).expect(404);
    await look(second).expect(200);
    await team.otherMentor.call('delete', '/account/calendar-feed').expect(204);
    await look(second).expect(404);
    expect((await team.otherMentor.call('get', '/account/calendar-feed')).body).toEqual({
      active: false,
      createdAt: null,
    });
    const third = await renew(team.otherMentor);
    await test.database.query("update users set status = 'DISABLED' where id = $1", [
      team.otherMentor.user.id,
    ]);
    await look(third).expect(404);
    await look('/api/v1/calendar-feeds/x.ics').expect(404);
  });

  it('stands in no log, no trail and no table; each look is in the trail', async () => {
    const path = await renew(team.mentor);
    await look(path).expect(200);
    await look(`${path}x`).expect(404);
    const token = path.split('/').pop()!.replace('.ics', '');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('')).not.toContain(token);
    const stored = await test.database.query<{ text: string }>(
      `select string_agg(f::text, '') || (select string_agg(a::text, '') from audit_entries a)
         || coalesce((select string_agg(k::text, '') from idempotency_keys k), '') as text from calendar_feeds f`,
    );
    expect(stored[0]?.text).not.toContain(token);
    const [trail] = await test.database.query<{ renewals: number; looks: number }>(
      `select count(*) filter (where action = 'calendar-feed.renew')::integer as renewals,
          count(*) filter (where action = 'calendar-feed.read')::integer as looks
        from audit_entries where actor_id = $1`,
      [team.mentor.user.id],
    );
    expect(trail!.renewals).toBeGreaterThan(0);
    expect(trail!.looks).toBeGreaterThan(0);
  });

  it('is made only by somebody who has proved just now who they are (ACC-10)', async () => {
    await test.database.query(
      "update sessions set authenticated_at = app.now() - interval '1 hour' where user_id = $1",
      [team.manager.user.id],
    );
    await team.manager.call('post', '/account/calendar-feed').expect(401);
  });

  it('makes a calendar that asks without pause wait', async () => {
    const path = await renew(team.coordinator);
    let answer = await look(path);
    for (let n = 0; n < 30; n += 1) answer = await look(path);
    expect([answer.status, Number(answer.headers['retry-after']) > 0]).toEqual([429, true]);
  });
});
