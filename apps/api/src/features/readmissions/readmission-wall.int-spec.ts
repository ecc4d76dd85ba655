import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DATABASE_ROLE, ROLES, type Role } from '@qayidis/domain/permissions';
import { READMISSION_ROLES } from '@qayidis/domain/readmission';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aCase, aTeam, type CaseBody } from '../../../test/factories/case.factory.js';
import {
  type Desks,
  type ReadmissionBody,
  register,
  theDesks,
} from '../../../test/factories/readmission.factory.js';
import { setClock } from '../../../test/fixed-clock.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';

let test: TestApp;
let desks: Desks;
let of: ReadmissionBody;
let file: CaseBody;

const DESKS: readonly string[] = READMISSION_ROLES;
const OTHERS = ROLES.filter((role) => !DESKS.includes(role));
const TABLES = [
  'readmissions',
  'readmission_persons',
  'readmission_events',
  'readmission_numbers',
  'agreement_profiles',
  'agreement_parameters',
];

/** Straight to the database with the role of an account, past everything the application decides. */
function asRole<Row>(role: Role, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const actor: Actor = {
    ...{ kind: 'user', role, userId: desks.head.id, sessionId: null, authenticatedAt: null },
    ...{ organisationId: desks.head.organisationId, programmeId: file['programmeId'] as string },
    requestId: newId(),
  };
  const work = (tx: Transaction) => tx.query<Row>(sql, params);
  return test.app.get(UnitOfWork, { strict: false }).run(actor, work);
}

/** Rows, or that the role may not even ask. */
const reach = (role: Role, sql: string): Promise<number | string> =>
  asRole(role, sql).then(
    (rows) => rows.length,
    (error: unknown) => (error as { code?: string }).code ?? 'fault',
  );

beforeAll(async () => {
  test = await createTestApp();
  await setClock(test, '2026-02-02T11:00:00+04:00');
  desks = await theDesks(test);
  of = await register(desks.registry);
  file = await aCase((await aTeam(test)).mentor);
});
afterAll(() => test.close());

describe('row-level security (RDM-13; security.md 4)', () => {
  it.each(OTHERS)('%s reaches no row of the readmission side', async (role) => {
    for (const table of TABLES)
      expect([table, await reach(role, `select 1 from ${table}`)]).toEqual([table, '42501']);
    const clocks = await reach(role, 'select 1 from deadlines where readmission_id is not null');
    expect([0, '42501']).toContain(clocks);
    const keys = await reach(role, "select 1 from data_keys where keyring = 'STATE'");
    expect([0, '42501']).toContain(keys);
  });

  it.each(READMISSION_ROLES)('%s reaches the register, and no row of the NGO', async (role) => {
    expect(await reach(role, 'select 1 from readmissions')).toBe(1);
    expect(await reach(role, 'select 1 from readmission_persons')).toBe(1);
    for (const table of ['cases', 'persons', 'notes', 'consents', 'timeline_events', 'tasks'])
      expect([table, await reach(role, `select 1 from ${table}`)]).toEqual([table, '42501']);
    expect(await reach(role, 'select 1 from deadlines where case_id is not null')).toBe(0);
    expect(await reach(role, 'select 1 from deadlines')).toBe(1);
    expect(await reach(role, "select 1 from data_keys where keyring = 'NGO'")).toBe(0);
    const users = await asRole<{ role: string }>(role, 'select role from users');
    expect(users.filter((user) => !DESKS.includes(user.role))).toEqual([]);
  });

  it('refuses what a desk would write elsewhere, and changes of the history', async () => {
    const move = `update deadlines set case_id = '${file.id}', readmission_id = null`;
    await expect(asRole('SMS_HEAD', move)).rejects.toMatchObject({ code: '42501' });
    const rewrite = "update readmission_events set kind = 'SIGN_REPLY'";
    await expect(asRole('SMS_HEAD', rewrite)).rejects.toMatchObject({ code: '42501' });
    await expect(asRole('SMS_HEAD', 'delete from readmissions')).rejects.toMatchObject({
      code: '42501',
    });
    const both = `insert into deadlines (id, case_id, readmission_id, kind, rule, started_on, due_on, owner_role)
      values ('${newId()}', '${file.id}', '${of.id}', 'READMISSION_REPLY', 'x', app.today(), app.today(), 'SYSTEM')`;
    await expect(test.database.query(both)).rejects.toThrow(/ck_deadlines_subject/);
  });

  it('has a role of its own behind the three desks', () => {
    const others = new Set<string>(OTHERS.map((role) => DATABASE_ROLE[role]));
    expect(READMISSION_ROLES.map((role) => DATABASE_ROLE[role])).toEqual(
      Array(3).fill('r_sms_readmission'),
    );
    expect(others.has('r_sms_readmission')).toBe(false);
  });
});
