import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { asUser, type SignedIn } from '../as-user.js';
import type { TestApp } from '../create-test-app.js';
import { createFrameApp } from './frame.fixture.js';

let app: TestApp;
let mentor: SignedIn;
let finance: SignedIn;

beforeAll(async () => {
  app = await createFrameApp();
  mentor = await asUser(app, 'MENTOR');
  finance = await asUser(app, 'FINANCE');
});
afterAll(() => app.close());

const key = randomUUID;
const denials = async (): Promise<number> => {
  const sql = "select count(*)::int as count from audit_entries where outcome = 'DENIED'";
  return (await app.database.query<{ count: number }>(sql))[0]!.count;
};

describe('who', () => {
  test('a public route is open, another asks for a sign-in', async () => {
    expect((await request(app.url).get('/api/v1/probes/open')).status).toBe(200);
    const refused = await request(app.url).get('/api/v1/probes');
    expect(refused.status).toBe(401);
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(refused.body).toMatchObject({ code: 'NOT_SIGNED_IN', status: 401 });
    expect(refused.body.requestId).toBe(refused.headers['x-request-id']);
  });

  test('a role without the permission gets 403 and leaves a denied row', async () => {
    const before = await denials();
    const refused = await finance.get('/api/v1/probes');
    expect(refused.status).toBe(403);
    expect(await denials()).toBe(before + 1);
  });

  test('an id that one may not see and an id that is none read the same', async () => {
    const before = await denials();
    const strange = await mentor.get(`/api/v1/probes/${key()}`);
    const malformed = await mentor.get('/api/v1/probes/1');
    expect([strange.status, malformed.status]).toEqual([404, 404]);
    expect({ ...malformed.body, requestId: '' }).toEqual({ ...strange.body, requestId: '' });
    expect(await denials()).toBe(before + 2);
  });
});

describe('shape', () => {
  const good = { name: 'Probe', colour: 'RED' };
  const search = (body: object) => mentor.post('/api/v1/probes/search').send(body);

  test.each([
    ['missing', { colour: 'RED' }, [{ pointer: '#/name', code: 'REQUIRED' }]],
    ['null', { ...good, name: null }, [{ pointer: '#/name', code: 'REQUIRED' }]],
    [
      'wrong type',
      { ...good, name: 7 },
      [{ pointer: '#/name', code: 'WRONG_TYPE', params: { expected: 'string' } }],
    ],
    [
      'too long',
      { ...good, name: 'x'.repeat(21) },
      [{ pointer: '#/name', code: 'TOO_LONG', params: { max: 20 } }],
    ],
    [
      'only spaces',
      { ...good, name: '  ' },
      [{ pointer: '#/name', code: 'TOO_SHORT', params: { min: 1 } }],
    ],
    [
      'unknown code',
      { ...good, colour: 'BLUE' },
      [{ pointer: '#/colour', code: 'UNKNOWN_CODE', params: { allowed: ['RED', 'GREEN'] } }],
    ],
    [
      'characters that cannot be seen',
      { ...good, name: 'Pro\u202Ebe\r\n\uD83D.' },
      [
        {
          pointer: '#/name',
          code: 'HIDDEN_CHARACTERS',
          params: { characters: ['U+202E', 'U+000D', 'U+000A', 'U+D83D'] },
        },
      ],
    ],
    ['extra field', { ...good, role: 'ADMIN' }, [{ pointer: '#/role', code: 'UNKNOWN_FIELD' }]],
    ['no such day', { ...good, day: '2026-02-30' }, [{ pointer: '#/day', code: 'NOT_A_DATE' }]],
    ['optional is not nullable', { ...good, day: null }, [{ pointer: '#/day', code: 'REQUIRED' }]],
    [
      'too large',
      { ...good, level: 10 },
      [{ pointer: '#/level', code: 'TOO_LARGE', params: { max: 9 } }],
    ],
    ['nested', { ...good, main: { label: 1 } }, [{ pointer: '#/main/label', code: 'WRONG_TYPE' }]],
    [
      'in a list',
      { ...good, parts: [{ label: 'a' }, {}] },
      [{ pointer: '#/parts/1/label', code: 'REQUIRED' }],
    ],
    [
      'list entry of a wrong type',
      { ...good, parts: ['a'] },
      [{ pointer: '#/parts/0', code: 'WRONG_TYPE' }],
    ],
    [
      'extra in a list',
      { ...good, parts: [{ label: 'a', x: 1 }] },
      [{ pointer: '#/parts/0/x', code: 'UNKNOWN_FIELD' }],
    ],
    [
      'too many',
      { ...good, parts: [1, 2, 3].map(() => ({ label: 'a' })) },
      [{ pointer: '#/parts', code: 'TOO_MANY', params: { max: 2 } }],
    ],
  ])('%s', async (_case, body, errors) => {
    const refused = await search(body);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ code: 'VALIDATION_FAILED', errors });
    expect(refused.body.errors).toHaveLength(errors.length);
  });

  test('null clears what may be cleared; surrounding space does not count', async () => {
    const answer = await search({ ...good, name: ' Probe ', level: null });
    expect(answer.body).toEqual({ name: 'Probe', count: 0 });
  });

  test.each([
    ['a list', [], '#', 'WRONG_TYPE'],
    [
      'prototype',
      '{"name":"a","colour":"RED","__proto__":{"polluted":1}}',
      '#/__proto__',
      'FORBIDDEN_NAME',
    ],
    [
      'constructor',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '#/constructor',
      'FORBIDDEN_NAME',
    ],
  ])('a body that is %s', async (_case, body, pointer, code) => {
    const refused = await mentor
      .post('/api/v1/probes/search')
      .type('json')
      .send(body as object);
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ pointer, code }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('deep nesting, broken JSON, too much, the wrong type', async () => {
    const send = (body: string, type = 'application/json') =>
      mentor.post('/api/v1/probes/search').set('Content-Type', type).send(body);
    const deep = await send('['.repeat(200) + ']'.repeat(200));
    expect([deep.status, deep.body.errors[0].code]).toEqual([400, 'TOO_DEEP']);
    const broken = await send('{"name":');
    expect([broken.status, broken.body.code]).toEqual([400, 'MALFORMED_BODY']);
    const typed = await send('{"name": "secret",\n "colour" RED}');
    expect(typed.body).toMatchObject({ code: 'MALFORMED_BODY', params: { line: 2, column: 11 } });
    expect(typed.text).not.toContain('secret');
    const large = await send(JSON.stringify({ name: 'x'.repeat(1_100_000) }));
    expect([large.status, large.body.code]).toEqual([413, 'BODY_TOO_LARGE']);
    const form = await send('name=x', 'application/x-www-form-urlencoded');
    expect([form.status, form.body.code]).toEqual([415, 'CONTENT_TYPE_REFUSED']);
    const file = await send('--x--', 'multipart/form-data; boundary=x');
    expect(file.status).toBe(415);
  });

  test.each([
    ['colour=RED&colour=GREEN', '?colour', 'REPEATED'],
    ['id[]=1', '?id[]', 'FORBIDDEN_NAME'],
    ['id[$ne]=1', '?id[$ne]', 'FORBIDDEN_NAME'],
    ['constructor=1', '?constructor', 'FORBIDDEN_NAME'],
    ['limit=0', '?limit', 'TOO_SMALL'],
    ['limit=1e9', '?limit', 'WRONG_TYPE'],
    ['limit=101', '?limit', 'TOO_LARGE'],
    ['colour=BLUE', '?colour', 'UNKNOWN_CODE'],
    ['page=2', '?page', 'UNKNOWN_FIELD'],
  ])('query %s', async (query, pointer, code) => {
    const refused = await mentor.get(`/api/v1/probes?${query}`);
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  test('codes in a query are separated by commas', async () => {
    const answer = await mentor.get('/api/v1/probes?colour=RED,GREEN&limit=7');
    expect(answer.body).toEqual({ name: 'RED+GREEN', count: 7 });
  });
});

describe('versions', () => {
  test('428 without, 400 malformed, 412 with both, 204 with the right one', async () => {
    const change = () => mentor.patch(`/api/v1/probes/${key()}`, {});
    expect((await change()).status).toBe(428);
    expect((await change().set('If-Match', 'W/"x"')).status).toBe(400);
    const stale = await change().set('If-Match', '"2"');
    expect(stale.status).toBe(412);
    expect(stale.body.versions).toEqual({ sent: 2, current: 3 });
    expect(stale.body.current).toEqual({ version: 3, name: 'X' });
    expect((await change().set('If-Match', '"3"')).status).toBe(204);
  });
});

describe('failures', () => {
  test('a fault of ours tells nothing of itself', async () => {
    const failed = await request(app.url).get('/api/v1/probes/fault');
    expect(failed.status).toBe(500);
    expect(failed.body).toMatchObject({ code: 'INTERNAL' });
    expect(JSON.stringify(failed.body)).not.toMatch(/CANARY|at /);
  });

  test.each(['/api/nothing', '/api/v1/nothing', '/api', '/api/v1/probes/%FF'])(
    'no page for %s, but a problem',
    async (path) => {
      const answer = await mentor.get(path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  test('TRACE is refused', async () => {
    expect((await request(app.url).trace('/api/v1/probes')).status).toBe(405);
  });
});
