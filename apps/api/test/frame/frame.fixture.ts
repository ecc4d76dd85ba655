import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import type { Role } from '@qayidis/domain/permissions';
import request, { type Test } from 'supertest';
import { SESSION_COOKIE } from '../../src/platform/http/index.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { MemorySessions, MemorySessionsModule } from './memory-sessions.js';
import { ProbesController } from './probe.controller.js';

@Module({ controllers: [ProbesController] })
class ProbesModule {}

export const createFrameApp = (
  options: Parameters<typeof createTestApp>[0] = {},
): Promise<TestApp> =>
  createTestApp({ ...options, features: [MemorySessionsModule, ProbesModule] });

/** A signed-in person: `call('post', '/api/v1/probes')`. */
export async function signIn(
  test: TestApp,
  role: Role,
): Promise<(method: 'get' | 'post' | 'patch', path: string) => Test> {
  const userId = randomUUID();
  await test.database.query(
    `insert into users (id, email, name, role, status) values ($1, $2, 'Test', $3, 'ACTIVE')`,
    [userId, `${userId}@example.org`, role],
  );
  test.app.get(MemorySessions, { strict: false }).actors.set(userId, {
    kind: 'user',
    role,
    userId,
    organisationId: null,
    programmeId: null,
    sessionId: userId,
    requestId: '',
    authenticatedAt: new Date(),
  });
  return (method, path) =>
    request(test.url)
      [method](path)
      .set('Cookie', `${SESSION_COOKIE}=${userId}`)
      .set('Origin', test.config.publicUrl);
}
