import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@qayidis/domain/permissions';
import type { TestApp } from './create-test-app.js';
import { aUser, type TestUser } from './factories/user.factory.js';
import { Visitor } from './visitor.js';

/** Somebody who is signed in: the session is written directly, without the slow hash of a sign-in. */
export async function asUser(test: TestApp, user: TestUser): Promise<Visitor> {
  const visitor = new Visitor(test);
  visitor.token = randomBytes(32).toString('base64url');
  await test.database.query(
    `insert into sessions (id, user_id, token_hash, stage, created_at, authenticated_at, last_seen_at, expires_at,
      idle_seconds) select $1, $2, $3, 'FULL', app.now(), app.now(), app.now(), app.now() + interval '8 hours', 1800`,
    [randomUUID(), user.id, createHash('sha256').update(visitor.token).digest()],
  );
  return visitor;
}

/** A new account of a role, signed in. */
export async function asRole(
  test: TestApp,
  role: Role,
  belonging: { organisationId?: string; programmeId?: string } = {},
): Promise<Visitor & { readonly user: TestUser }> {
  const user = await aUser(test.database, { role, ...belonging });
  return Object.assign(await asUser(test, user), { user });
}
