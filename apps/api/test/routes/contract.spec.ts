import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { AppModule } from '../../src/app.module.js';
import { createApp } from '../../src/create-app.js';
import { createLogger } from '../../src/platform/logging/index.js';
import { apiDocument } from '../../src/platform/openapi/index.js';
import { testConfig } from '../test-config.js';

const file = (path: string): string =>
  readFileSync(new URL(`../../../../libs/contracts/${path}`, import.meta.url), 'utf8');

test('the committed contract is the one of the routes', async () => {
  const config = testConfig();
  const warnings: string[] = [];
  const logger = createLogger(config, { write: (line) => warnings.push(line) });
  const app = await createApp(AppModule.with(config, logger), config, logger, { preview: true });
  // Different? `npm run openapi` writes it anew.
  expect(JSON.parse(JSON.stringify(apiDocument(app)))).toEqual(JSON.parse(file('openapi.json')));
  // Two classes of one name with different fields: the contract would silently describe one of them.
  expect(warnings.filter((line) => line.includes('Duplicate DTO'))).toEqual([]);
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
