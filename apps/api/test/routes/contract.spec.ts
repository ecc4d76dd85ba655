import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import request from 'supertest';
import { createTestApp } from '../create-test-app.js';

const file = (path: string): string =>
  readFileSync(new URL(`../../../../libs/contracts/${path}`, import.meta.url), 'utf8');

test('the committed contract is the one of the running application, and is served', async () => {
  const app = await createTestApp();
  const served = await request(app.url).get('/api/openapi.json');
  await app.close();
  // Different? `npm run openapi` writes it anew.
  expect(served.body).toEqual(JSON.parse(file('openapi.json')));
});

test('the generated types belong to the committed contract', () => {
  const digest = createHash('sha256').update(file('openapi.json')).digest('hex');
  expect(file('src/generated/schema.ts')).toContain(`sha256 ${digest}`);
});

test('every object that an answer may hold is closed', () => {
  const { components } = JSON.parse(file('openapi.json')) as {
    components: { schemas: Record<string, { type?: string; additionalProperties?: unknown }> };
  };
  const open = Object.entries(components.schemas)
    .filter(([, schema]) => schema.type === 'object' && schema.additionalProperties !== false)
    .map(([name]) => name);
  expect(open).toEqual([]);
});
