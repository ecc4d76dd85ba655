import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aCase, aColleague, aTeam, type Team } from '../../../test/factories/case.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { Visitor } from '../../../test/visitor.js';
import { AuditDigests, UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import { AuditSealTask } from './audit-seal.task.js';
import { verifyAudit } from './verify-audit.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp({ config: { limits: { denialsPerMinute: 3 } } });
  team = await aTeam(test);
});
afterAll(() => test.close());

interface Entry {
  readonly action: string;
  readonly fields: string[];
  readonly digests: Record<string, [string, string]> | null;
}

const entriesOf = (condition: string, params: unknown[]): Promise<Entry[]> =>
  test.database.query(
    `select action, fields, digests from audit_entries where ${condition} order by position`,
    params,
  );
const deniedOf = async (userId: string): Promise<string[]> =>
  (await entriesOf("outcome = 'DENIED' and actor_id = $1", [userId])).map(({ action }) => action);

describe('a change', () => {
  it('is kept as names of fields and keyed digests, which prove a value and tell none', async () => {
    const of = await aCase(team.mentor);
    const { id } = of.principal as { id: string };
    const person = (await team.mentor.call('get', `/persons/${id}`).expect(200)).body;
    const phone = '+994501112233';
    const first = await team.mentor
      .call('patch', `/persons/${id}`, { phone }, { ifMatch: person.version })
      .expect(200);
    const version = first.body.version as number;
    await team.mentor
      .call('patch', `/persons/${id}`, { phone: person.phone }, { ifMatch: version })
      .expect(200);
    const [there, back] = await entriesOf("action = 'person.update' and entity_id = $1", [id]);
    expect(there?.fields).toEqual(['phone']);
    const [before, after] = there?.digests?.['phone'] ?? [];
    const digests = new AuditDigests(test.config.dbLoginSecret);
    const subject = { entity: 'person', entityId: id };
    expect(after).toBe(digests.of(subject, 'phone', phone));
    expect(back?.digests?.['phone']).toEqual([after, before]);
    expect(digests.of({ ...subject, entityId: newId() }, 'phone', phone)).not.toBe(after);
    const stored = await test.database.query(
      "select 1 from audit_entries a where a::text like '%' || $1 || '%'",
      ['501112233'],
    );
    expect(stored).toEqual([]);
  });

  it('names the columns that a command set, and the chain covers its digests', async () => {
    const of = await aCase(team.mentor);
    const [entry] = await entriesOf("action = 'case.submit' and entity_id = $1", [of.id]);
    expect(entry?.fields).toEqual(expect.arrayContaining(['state', 'referredOn']));
    expect(entry?.digests).toHaveProperty('state');
    const work = test.app.get(UnitOfWork, { strict: false });
    await new AuditSealTask(work).tick(newId());
    expect((await verifyAudit(work, test.config)).faults).toEqual([]);
    await test.database.query('alter table audit_entries disable trigger user');
    await test.database.query(
      "update audit_entries set digests = null where action = 'case.submit' and entity_id = $1",
      [of.id],
    );
    await test.database.query('alter table audit_entries enable trigger user');
    const { faults } = await verifyAudit(work, test.config);
    expect(faults.map(({ finding }) => finding)).toEqual(['ENTRY_ALTERED']);
  });
});

describe('a refusal', () => {
  it('of a known person is written down once: 403, 404 by policy, 401 of an ended session, a step-up', async () => {
    const mentor = await aColleague(test, 'MENTOR', team);
    await mentor.call('get', '/audit-entries').expect(403);
    await mentor.call('get', `/cases/${newId()}`).expect(404);
    expect(await deniedOf(mentor.user.id)).toEqual(['auditEntries.list', 'cases.get']);
    const admin = await aColleague(test, 'ADMIN', { programmeId: null });
    await test.database.query(
      "update sessions set authenticated_at = app.now() - interval '1 hour' where user_id = $1",
      [admin.user.id],
    );
    const change = {
      code: 'MENTOR_CAPACITY',
      value: 30,
      validFrom: '2100-01-01',
      source: 'x',
      needsLegalReview: false,
      reason: 'y',
    };
    const again = await admin.call('post', '/parameters', change).expect(401);
    expect(again.body.code).toBe('REAUTH_REQUIRED');
    expect(await deniedOf(admin.user.id)).toEqual(['parameters.change']);
    const late = await aColleague(test, 'MENTOR', team);
    await letPass(test, '1 day');
    for (const _time of [1, 2]) await late.call('get', '/cases').expect(401);
    expect(await deniedOf(late.user.id)).toEqual(['cases.list']);
  });

  it('of somebody unknown names nobody: one row per network, route and minute', async () => {
    const last = (await test.database.query('select max(position) as at from audit_entries'))[0];
    const written = () =>
      test.database.query(
        `select action, actor_id, actor_role, entity_id from audit_entries
          where outcome = 'DENIED' and position > $1 order by position`,
        [(last as { at: string }).at],
      );
    const forged = new Visitor(test, '127.0.7.1');
    forged.token = 'x'.repeat(43);
    const bare = new Visitor(test, '127.0.7.1');
    const cases = { action: 'cases.list', actor_id: null, actor_role: 'PUBLIC', entity_id: null };
    // A page that opens asks who is there.
    await bare.call('get', '/session').expect(401);
    for (const visitor of [forged, bare, forged]) await visitor.call('get', '/cases').expect(401);
    expect(await written()).toEqual([cases]);
    await new Visitor(test, '127.0.7.2').call('get', '/cases').expect(401);
    expect(await written()).toEqual([cases, cases]);
    // Beyond the bound of one network there is one sign of it.
    for (const path of ['/persons', '/audit-entries', '/users', '/parameters', '/organisations'])
      await bare.call('get', path);
    const actions = (await written()).map(({ action }) => action);
    expect(actions).toHaveLength(5);
    expect(actions.at(-1)).toBe('denials.too-many');
  });

  it('does not flood the trail: beyond the bound there is one sign of it in a minute', async () => {
    const visitor = await aColleague(test, 'MENTOR', team);
    for (let time = 0; time < 8; time += 1)
      await visitor.call('get', `/cases/${newId()}`).expect(404);
    expect(await deniedOf(visitor.user.id)).toEqual([
      ...Array.from({ length: 3 }, () => 'cases.get'),
      'denials.too-many',
    ]);
  });
});

it('too many requests of one person are written down once, with what was asked', async () => {
  const busy = await createTestApp({ config: { limits: { requestsPerMinute: 2 } } });
  try {
    const belonging = await aTeam(busy);
    const { mentor } = belonging;
    for (let time = 0; time < 5; time += 1) await mentor.call('get', '/cases');
    const rows = await busy.database.query<{ action: string }>(
      "select action from audit_entries where outcome = 'DENIED' and actor_id = $1",
      [mentor.user.id],
    );
    expect(rows).toEqual([{ action: 'cases.list' }]);
  } finally {
    await busy.close();
  }
});
