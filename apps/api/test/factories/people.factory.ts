import { newId } from '../../src/platform/ids/index.js';
import type { Role } from '@qayidis/domain/permissions';
import type { TestApp } from '../create-test-app.js';

export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
}

interface TestWorld {
  readonly programmeId: string;
  readonly otherProgrammeId: string;
  /** NGO of the first programme where people work unless a test says otherwise. */
  readonly ngoId: string;
  readonly otherNgoId: string;
}

const worlds = new WeakMap<TestApp, Promise<TestWorld>>();

/** Two programmes and two NGOs, made once per application. */
export function worldOf(app: TestApp): Promise<TestWorld> {
  const known = worlds.get(app) ?? makeWorld(app);
  worlds.set(app, known);
  return known;
}

async function makeWorld(app: TestApp): Promise<TestWorld> {
  const [programmeId, otherProgrammeId] = [await programme(app, 'P1'), await programme(app, 'P2')];
  const [ngoId, otherNgoId] = [await organisation(app, 'NGO A'), await organisation(app, 'NGO B')];
  return { programmeId, otherProgrammeId, ngoId, otherNgoId };
}

async function programme(app: TestApp, code: string): Promise<string> {
  const id = newId();
  await app.database.query(
    `insert into programmes (id, code, name, starts_on, ends_on, budget_total_minor)
     values ($1, $2, $3, '2025-01-01', '2035-12-31', 100000000)`,
    [id, code, `Programme ${code}`],
  );
  return id;
}

export async function organisation(app: TestApp, name: string, kind = 'NGO'): Promise<string> {
  const id = newId();
  const sql = 'insert into organisations (id, kind, name) values ($1, $2, $3)';
  await app.database.query(sql, [id, kind, name]);
  return id;
}

/** An active account; mentors and coordinators belong to the first programme and its NGO by default. */
export async function person(
  app: TestApp,
  role: Role,
  given: Partial<Omit<TestPerson, 'id' | 'role'>> = {},
): Promise<TestPerson> {
  const world = await worldOf(app);
  const id = newId();
  const made: TestPerson = {
    id,
    email: `${id}@example.org`,
    name: `${role} ${id.slice(-4)}`,
    role,
    organisationId: world.ngoId,
    programmeId: role === 'ADMIN' || role === 'DPO' ? null : world.programmeId,
    ...given,
  };
  await app.database.query(
    `insert into users (id, email, name, role, organisation_id, programme_id, status)
     values ($1, $2, $3, $4, $5, $6, 'ACTIVE')`,
    [id, made.email, made.name, role, made.organisationId, made.programmeId],
  );
  return made;
}
