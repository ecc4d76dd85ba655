import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import { AuditSealTask } from './audit-seal.task.js';

let test: TestApp;
let team: Team;
let of: CaseBody;
let officer: Colleague;
let administrator: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  of = await aCase(team.mentor);
  officer = await aColleague(test, 'DPO', { programmeId: null });
  administrator = await aColleague(test, 'ADMIN', { programmeId: null });
  await team.otherMentor.call('get', `/cases/${of.id}`).expect(404);
});
afterAll(() => test.close());

describe('the trail of a case', () => {
  it.each(['DPO', 'ADMIN'])(
    'is found by its number, refused attempts included (%s)',
    async (role) => {
      const reader = role === 'DPO' ? officer : administrator;
      const path = `/audit-entries?caseNumber=${String(of.number)}`;
      const { body } = await reader.call('get', path).expect(200);
      const items = body.items as { outcome: string; caseNumber: string | null; actorId: string }[];
      expect(items.map(({ outcome }) => outcome)).toContain('DENIED');
      expect(items.find(({ outcome }) => outcome === 'DONE')?.caseNumber).toBe(of.number);
      const refused = await reader.call('get', `${path}&outcome=DENIED`).expect(200);
      expect(refused.body.items).toMatchObject([{ actorId: team.otherMentor.user.id }]);
      const [named] = (await reader.call('get', '/audit-entries?action=audit.read').expect(200))
        .body.items as { fields: string[] }[];
      expect(named?.fields).toEqual(['caseNumber', 'outcome']);
    },
  );

  it('of a number that nobody has is empty', async () => {
    const none = await officer.call('get', '/audit-entries?caseNumber=RS-1999-000001').expect(200);
    expect(none.body).toMatchObject({ items: [], total: { count: 0 } });
  });

  it('is told by role', async () => {
    const { body } = await officer.call('get', '/audit-entries?actorRole=MENTOR').expect(200);
    const roles = (body.items as { actorRole: string }[]).map(({ actorRole }) => actorRole);
    expect(new Set(roles)).toEqual(new Set(['MENTOR']));
  });
});

describe('the chain', () => {
  const state = async () => (await officer.call('get', '/audit-chain').expect(200)).body;

  it('says what waits for its link, and after a check that it was whole and who asked', async () => {
    expect(await state()).toMatchObject({
      links: 0,
      anchoredLink: 0,
      verifiedAt: null,
      whole: null,
    });
    await new AuditSealTask(test.app.get(UnitOfWork, { strict: false })).tick(newId());
    const verdict = await officer.call('post', '/audit-chain/verify').expect(200);
    expect(verdict.body).toMatchObject({ faults: [] });
    const after = await state();
    expect(after).toMatchObject({
      links: verdict.body.sealed,
      verifiedByName: officer.user.name,
      whole: true,
    });
    expect(after.waiting).toBeGreaterThan(0);
  });

  it('that somebody broke is told as broken, and stays so in the trail', async () => {
    const { database } = test;
    await database.query('alter table audit_entries disable trigger user');
    await database.query(
      'update audit_entries set entity_id = $1 where position = (select min(position) from audit_entries)',
      [randomUUID()],
    );
    await database.query('alter table audit_entries enable trigger user');
    const verdict = await administrator.call('post', '/audit-chain/verify').expect(200);
    expect(verdict.body.faults).toMatchObject([{ finding: 'ENTRY_ALTERED', seq: 1 }]);
    expect(await state()).toMatchObject({
      whole: false,
      verifiedByName: administrator.user.name,
      faults: verdict.body.faults,
    });
  });

  it('is nobody else’s to check', async () => {
    await team.coordinator.call('post', '/audit-chain/verify').expect(403);
  });
});
