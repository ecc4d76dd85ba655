import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { asUser } from '../as-user.js';
import type { TestApp } from '../create-test-app.js';
import { hasRedis, startRedis, type TestRedis } from '../redis-server.js';
import { createFrameApp } from './frame.fixture.js';

(hasRedis() ? describe : describe.skip)('a product whose jobs are on Redis', () => {
  let app: TestApp;
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await startRedis();
    app = await createFrameApp({ config: { redisUrl: redis.url } });
  });
  afterAll(() => app.close());

  const ready = async () => {
    const { status, body } = await request(app.url).get('/api/health/ready');
    return [status, body.status];
  };

  it('is ready, says soon that Redis died, still takes requests, and is ready again when it is back', async () => {
    const admin = await asUser(app, 'ADMIN');
    expect(await ready()).toEqual([200, 'READY']);
    const port = Number(new URL(redis.url).port);
    await redis.stop();
    const start = performance.now();
    expect(await ready()).toEqual([200, 'DEGRADED']);
    expect(performance.now() - start).toBeLessThan(2500);
    const { checks } = (await admin.get('/api/health/ready')).body;
    expect(checks).toContainEqual({ name: 'job-store', ok: false, detail: 'NO_ANSWER' });
    const again = await startRedis(port);
    expect(await ready()).toEqual([200, 'READY']);
    await again.stop();
  });
});
