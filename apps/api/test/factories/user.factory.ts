import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { NEEDS, type UserStatus } from '@qayidis/domain/accounts';
import type { Role } from '@qayidis/domain/permissions';
import type { TestDatabase } from '../test-database.js';

export interface TestUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
}

interface UserOverrides {
  readonly role?: Role;
  readonly name?: string;
  readonly email?: string;
  readonly status?: UserStatus;
  readonly organisationId?: string | null;
  readonly programmeId?: string | null;
}

export const TEST_PASSWORD = 'kepenek tandir xalca dolma';
let cheapHash: Promise<string> | undefined;

/** An organisation of a kind; one name each time. */
export async function anOrganisation(database: TestDatabase, kind = 'NGO'): Promise<string> {
  const id = randomUUID();
  await database.query('insert into organisations (id, kind, name) values ($1, $2, $3)', [
    id,
    kind,
    `${kind} ${id.slice(0, 8)}`,
  ]);
  return id;
}

export async function aProgramme(database: TestDatabase): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into programmes (id, code, name, starts_on, ends_on, budget_total_minor)
      values ($1, $2, 'Programme', '2026-01-01', '2028-12-31', 10000000)`,
    [id, `P-${id.slice(0, 8)}`],
  );
  return id;
}

async function belongingOf(
  database: TestDatabase,
  role: Role,
  given: UserOverrides,
): Promise<Pick<TestUser, 'organisationId' | 'programmeId'>> {
  const needs = NEEDS[role];
  const organisationId = needs.organisation ? await anOrganisation(database) : null;
  const programmeId = needs.programme ? await aProgramme(database) : null;
  return {
    organisationId: given.organisationId ?? organisationId,
    programmeId: given.programmeId ?? programmeId,
  };
}

/** An account that can sign in with `TEST_PASSWORD`, with the organisation and programme its role needs. */
export async function aUser(
  database: TestDatabase,
  overrides: UserOverrides = {},
): Promise<TestUser> {
  const { role = 'MENTOR', status = 'ACTIVE', name = 'Test Person' } = overrides;
  const id = randomUUID();
  const email = overrides.email ?? `${role.toLowerCase()}.${id.slice(0, 8)}@example.org`;
  const { organisationId, programmeId } = await belongingOf(database, role, overrides);
  cheapHash ??= hash(TEST_PASSWORD, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  await database.query(
    `insert into users (id, email, name, role, organisation_id, programme_id, status, password_hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      email,
      name,
      role,
      organisationId,
      programmeId,
      status,
      status === 'INVITED' ? null : await cheapHash,
    ],
  );
  return { id, email, name, role, password: TEST_PASSWORD, organisationId, programmeId };
}
