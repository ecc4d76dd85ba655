import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { asUser, type SignedIn } from '../as-user.js';
import type { TestApp } from '../create-test-app.js';
import { createFrameApp } from './frame.fixture.js';

const SCRIPT = 'console.log("admin");'.repeat(50);
let app: TestApp;
let mentor: SignedIn;
const folder = mkdtempSync(join(tmpdir(), 'qayidis-admin-'));
const lines: string[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Qayıdış</title>');
  writeFileSync(join(folder, 'assets', 'main-abc.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'main-abc.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'secret.env'), 'SECRET');
  app = await createFrameApp({
    adminFolder: folder,
    config: { publicUrl: 'https://qayidis.example.az', limits: { requestsPerMinute: 30 } },
    log: { write: (line) => lines.push(line) },
  });
  mentor = await asUser(app, 'MENTOR');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('headers', () => {
  test.each(['/', '/api/v1/probes/open', '/api/v1/probes', '/api/nothing'])(
    'of %s',
    async (path) => {
      const { headers } = await request(app.url).get(path);
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' blob: data:;font-src 'self';connect-src 'self';manifest-src 'self';worker-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';object-src 'none'",
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': path === '/' ? 'no-cache' : 'no-store',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers['content-type']).toMatch(/charset=utf-8$/);
    },
  );

  test('a request id is taken over if it is one, else made', async () => {
    const id = randomUUID();
    const sent = (value: string) =>
      request(app.url).get('/api/health/live').set('X-Request-Id', value);
    expect((await sent(id)).headers['x-request-id']).toBe(id);
    expect((await sent('1"}; drop')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('requests of other sites', () => {
  const submit = (headers: Record<string, string>) =>
    mentor.post('/api/v1/probes/search').set(headers).send({ name: 'a', colour: 'RED' });

  test.each([
    ['another origin', { Origin: 'https://evil.example' }, 403],
    ['an opaque origin', { Origin: 'null' }, 403],
    ['a look-alike', { Origin: 'https://qayidis.example.az.evil.example' }, 403],
    ['no origin at all', { Origin: '' }, 403],
    ['our origin', { Origin: 'https://qayidis.example.az' }, 200],
    ['the browser says cross-site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['the browser says same-site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['the browser says same-origin', { 'Sec-Fetch-Site': 'same-origin', Origin: '' }, 200],
  ])('%s', async (_case, headers, status) => {
    expect((await submit(headers)).status).toBe(status);
  });
});

describe('the admin', () => {
  test('every screen is its page; files of the build are kept for ever, compressed where that is known', async () => {
    const screen = await request(app.url).get('/cases/018f/plan');
    expect([screen.status, screen.text]).toEqual([200, '<title>Qayıdış</title>']);
    const script = await request(app.url).get('/assets/main-abc.js').set('Accept-Encoding', 'br');
    expect(script.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
    });
    const plain = await request(app.url)
      .get('/assets/main-abc.js')
      .set('Accept-Encoding', 'identity');
    expect([plain.text, plain.headers['content-encoding']]).toEqual([SCRIPT, undefined]);
  });

  test.each([
    '/health',
    '/health/live',
    '/health/ready',
    '/healthz',
    '/livez',
    '/readyz',
    '/metrics',
    '/api/health',
    '/api/healthz',
    '/api/nothing',
  ])('%s is no screen: a probe at a wrong path is told so', async (path) => {
    const { status, text } = await request(app.url).get(path);
    expect([status, text]).toEqual([404, expect.stringContaining('NOT_FOUND')]);
  });

  test.each([
    '/assets/gone.js',
    '/secret.env',
    '/..%2f..%2fpackage.json',
    '/assets/../../package.json',
  ])('%s is no file of it', async (path) => {
    const answer = await request(app.url).get(path);
    expect(answer.text).not.toMatch(/SECRET|"name"/);
    expect([200, 404]).toContain(answer.status);
  });
});

describe('logs and limits', () => {
  test('one line per request, with ids and numbers, without what was typed', async () => {
    lines.length = 0;
    const canary = 'Gulnara-Canary';
    const id = randomUUID();
    await mentor.post(`/api/v1/probes/search?cursor=${canary}`).send({
      name: canary,
      colour: 'RED',
    });
    await mentor.get(`/api/v1/probes/${id}`).set('X-Request-Id', id).set('User-Agent', canary);
    await request(app.url).get('/api/v1/probes/fault');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const text = lines.join('');
    expect(text).not.toMatch(/Gulnara|CANARY-MESSAGE|__Host-sid/);
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries).toContainEqual(
      expect.objectContaining({
        msg: 'request',
        requestId: id,
        method: 'GET',
        operation: 'probes.read',
        route: '/api/v1/probes/:id',
        status: 404,
        role: 'MENTOR',
        durationMs: expect.any(Number),
      }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({
        msg: 'request failed',
        code: 'INTERNAL',
        error: expect.anything(),
      }),
    );
  });

  test('too many requests of one person: 429 for that person, with the time to wait', async () => {
    const eager = await asUser(app, 'COORDINATOR');
    // More than two windows hold: the minute may turn over in between.
    const answers = await Promise.all(
      Array.from({ length: 61 }, () => eager.get('/api/v1/probes')),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await mentor.get('/api/v1/probes')).status).toBe(200);
  });
});
