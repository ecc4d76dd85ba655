// Every task that the worker plans has words for whoever runs the system.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const PLANNED = /@Planned\(\{ name: '([^']+)'/g;
const planned = ['apps/api/src/features/', 'apps/api/src/platform/'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
    .flatMap((file) => [...read(folder + file).matchAll(PLANNED)].map(([, name]) => name)),
);

test('every planned task is named in words', () => {
  assert.ok(planned.length > 10);
  const words = read('apps/admin/src/features/operations/messages.ts');
  assert.deepEqual(
    planned.filter((name) => !words.includes(`'${name}': {`)),
    [],
  );
});
