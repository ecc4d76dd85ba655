import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { Readiness } from '../../src/platform/health/index.js';
import { asUser, type SignedIn } from '../as-user.js';
import type { TestApp } from '../create-test-app.js';
import { InterruptibleDatabase } from '../interruptible-database.js';
import { createFrameApp } from './frame.fixture.js';

let app: TestApp;
let way: InterruptibleDatabase;
let admin: SignedIn;

beforeAll(async () => {
  app = await createFrameApp({
    appDatabaseUrl: async (url) => {
      way = await InterruptibleDatabase.before(url);
      return way.url;
    },
  });
  admin = await asUser(app, 'ADMIN');
});
afterAll(async () => {
  await app.close();
  await way.close();
});

const get = (path: string) => request(app.url).get(path);

test('ready says so to all, and why to administrators', async () => {
  expect((await get('/api/health/live')).body).toEqual({ status: 'UP' });
  const ready = await get('/api/health/ready');
  expect([ready.status, ready.body]).toEqual([200, { status: 'READY' }]);
  const { checks } = (await admin.get('/api/health/ready')).body;
  expect(checks).toEqual([
    { name: 'database', ok: true },
    { name: 'migrations', ok: true, detail: '0' },
    { name: 'clock', ok: true, detail: expect.stringMatching(/^-?\d+$/) },
    { name: 'jobs', ok: true, detail: 'NO_PLANNER' },
    { name: 'planner', ok: true, detail: 'HEARD' },
  ]);
});

test('a schema that is behind is not ready', async () => {
  const removed = await app.database.query(
    'delete from schema_migrations where id = (select max(id) from schema_migrations) returning *',
  );
  expect((await get('/api/health/ready')).status).toBe(503);
  const { id, timestamp, name } = removed[0]!;
  await app.database.query(
    'insert into schema_migrations (id, timestamp, name) values ($1, $2, $3)',
    [id, timestamp, name],
  );
  expect((await get('/api/health/ready')).status).toBe(200);
});

test('without its database it lives, answers 503, and is back by itself', async () => {
  const coordinator = await asUser(app, 'COORDINATOR');
  const submit = () =>
    coordinator
      .post('/api/v1/probes')
      .set('Idempotency-Key', '01900000-0000-7000-8000-000000000001')
      .send({ name: 'Probe', colour: 'RED' });
  way.interrupt();
  expect((await get('/api/health/live')).status).toBe(200);
  expect((await get('/api/health/ready')).status).toBe(503);
  const gone = await submit();
  expect([gone.status, gone.body.code]).toEqual([503, 'UNAVAILABLE']);
  expect(gone.headers['retry-after']).toBeDefined();
  way.restore();
  await wait(100);
  expect((await submit()).status).toBe(201);
  expect((await get('/api/health/ready')).status).toBe(200);
});

test('a process that stops is not ready any more', async () => {
  app.app.get(Readiness, { strict: false }).stop();
  const stopping = await admin.get('/api/health/ready');
  expect([stopping.status, stopping.body.status]).toEqual([503, 'NOT_READY']);
});
