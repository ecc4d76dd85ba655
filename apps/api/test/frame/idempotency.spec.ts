import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publicActor, UnitOfWork } from '../../src/platform/database/index.js';
import { IdempotencyPurgeTask } from '../../src/platform/http/idempotency-purge.task.js';
import { asUser, type SignedIn } from '../as-user.js';
import type { TestApp } from '../create-test-app.js';
import { letPass } from '../fixed-clock.js';
import { createFrameApp } from './frame.fixture.js';

let app: TestApp;
let mentor: SignedIn;

beforeAll(async () => {
  app = await createFrameApp();
  mentor = await asUser(app, 'MENTOR');
});
afterAll(() => app.close());

const BODY = { name: 'Probe', colour: 'RED' };
const submit = (key: string, body: object = BODY) =>
  mentor.post('/api/v1/probes').set('Idempotency-Key', key).send(body);
const executions = async (): Promise<number> => {
  const sql = "select count(*)::int as count from audit_entries where action = 'probe.create'";
  return (await app.database.query<{ count: number }>(sql))[0]!.count;
};
const claimOf = async (key: string) =>
  (await app.database.query('select * from idempotency_keys where key = $1', [key]))[0];

test('a key is needed, and it is a UUID', async () => {
  const without = await mentor.post('/api/v1/probes', BODY).unset('Idempotency-Key');
  expect([without.status, without.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  expect((await submit('1')).status).toBe(400);
});

test('fifty at once: one execution, the same answer for all', async () => {
  const before = await executions();
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 50 }, () => submit(key)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await executions()).toBe(before + 1);
  expect((await claimOf(key))!.body).not.toContain('Probe');
});

test('the same key with another body is refused, with another person it is another key', async () => {
  const key = randomUUID();
  const first = await submit(key);
  const reused = await submit(key, { ...BODY, name: 'Other' });
  expect([reused.status, reused.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  const colleague = await asUser(app, 'COORDINATOR');
  const theirs = await colleague.post('/api/v1/probes').set('Idempotency-Key', key).send(BODY);
  expect(theirs.status).toBe(201);
  expect(theirs.body.name).not.toBe(first.body.name);
});

test('a refused command did nothing: the corrected one may use the same key', async () => {
  const key = randomUUID();
  expect((await submit(key, { ...BODY, name: 'REFUSED' })).status).toBe(422);
  expect((await submit(key, { ...BODY, colour: 'BLUE' })).status).toBe(400);
  expect((await submit(key)).status).toBe(201);
});

test('a crash after the commit does not execute twice, one before it does', async () => {
  const key = randomUUID();
  await submit(key);
  const before = await executions();
  await app.database.query(
    `update idempotency_keys set status = null, body = null,
       executed_at = executed_at - interval '1 minute' where key = $1`,
    [key],
  );
  const done = await submit(key);
  expect([done.status, done.body.code]).toEqual([409, 'ALREADY_EXECUTED']);
  expect(await executions()).toBe(before);
  await app.database.query(
    `update idempotency_keys set executed_at = null, lease_until = now() - interval '1 second'
       where key = $1`,
    [key],
  );
  expect((await submit(key)).status).toBe(201);
  expect(await executions()).toBe(before + 1);
});

test('a command whose claim was taken over meanwhile does not commit', async () => {
  const before = await executions();
  const slow = app.app
    .get(UnitOfWork)
    .run({ ...publicActor(randomUUID()), role: 'MENTOR', idempotencyKey: randomUUID() }, (tx) => {
      tx.audit({ action: 'probe.create', entity: 'probe', entityId: null });
      return Promise.resolve();
    });
  await expect(slow).rejects.toMatchObject({ code: '40001' });
  expect(await executions()).toBe(before);
});

test('keys are forgotten after 24 hours', async () => {
  const key = randomUUID();
  await submit(key);
  const purge = app.app.get(IdempotencyPurgeTask, { strict: false });
  await letPass(app, '23 hours 59 minutes');
  await purge.tick(randomUUID());
  expect(await claimOf(key)).toBeDefined();
  await letPass(app, '2 minutes');
  await purge.tick(randomUUID());
  expect(await claimOf(key)).toBeUndefined();
});
