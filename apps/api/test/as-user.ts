import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@qayidis/domain/permissions';
import request, { type Test } from 'supertest';
import { SESSION_COOKIE } from '../src/platform/http/index.js';
import { newId } from '../src/platform/ids/index.js';
import type { TestApp } from './create-test-app.js';
import { type TestPerson, person } from './factories/people.factory.js';
import { followsContract } from './follows-contract.js';

/** A person at a browser. Every answer is checked against the contract. */
export interface SignedIn extends TestPerson {
  get(path: string): Test;
  /** With a fresh Idempotency-Key; `.set('Idempotency-Key', key)` repeats a submit. */
  post(path: string, body?: object): Test;
  put(path: string, body: object, version?: number): Test;
  patch(path: string, body: object, version?: number): Test;
  delete(path: string, version?: number): Test;
}

/** Makes an account of the role with a session, both directly in the database. */
export async function asUser(
  app: TestApp,
  role: Role,
  given: Parameters<typeof person>[2] = {},
): Promise<SignedIn> {
  return signedIn(app, await person(app, role, given));
}

/** A further session of an account that exists. */
export async function signedIn(app: TestApp, account: TestPerson): Promise<SignedIn> {
  const token = await session(app, account.id);
  const call = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Test =>
    request(app.url)
      [method](path)
      .set('Cookie', `${SESSION_COOKIE}=${token}`)
      .set('Origin', app.config.publicUrl)
      .expect((response) => followsContract(app, method, path, response));
  const versioned = (test: Test, version: number | undefined): Test =>
    version === undefined ? test : test.set('If-Match', `"${version}"`);
  return {
    ...account,
    get: (path) => call('get', path),
    post: (path, body) => {
      const test = call('post', path).set('Idempotency-Key', randomUUID());
      return body === undefined ? test : test.send(body);
    },
    put: (path, body, version) => versioned(call('put', path), version).send(body),
    patch: (path, body, version) => versioned(call('patch', path), version).send(body),
    delete: (path, version) => versioned(call('delete', path), version),
  };
}

async function session(app: TestApp, userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const digest = createHash('sha256').update(token).digest();
  await app.database.query(
    `insert into sessions (id, user_id, token_hash, stage, client, created_at, authenticated_at,
       last_seen_at, expires_at, idle_seconds)
     values ($1, $2, $3, 'FULL', 'test', app.now(), app.now(), app.now(), app.now() + interval '8 hours', 3600)`,
    [newId(), userId, digest],
  );
  return token;
}
