// Every action that the trail can hold has words for whoever reads it: those that the code writes, those of the
// timelines, and the routes, whose names stand beside refused attempts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import '../typescript.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');

const WRITTEN = /\baction: '([a-z][a-z-]*\.[a-z][a-z-]*)'/g;
const written = ['apps/api/src/features/', 'apps/api/src/platform/'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
    .flatMap((file) => [...read(folder + file).matchAll(WRITTEN)].map(([, action]) => action)),
);
const { paths } = JSON.parse(read('libs/contracts/openapi.json'));
const routes = Object.values(paths).flatMap((path) =>
  Object.values(path).flatMap(({ operationId }) => operationId ?? []),
);
const { TIMELINE_KINDS } = await import('../../libs/domain/src/timeline/index.ts');
const { READMISSION_COMMANDS } = await import('../../libs/domain/src/readmission/index.ts');
const readmission = READMISSION_COMMANDS.map(
  (command) => `readmission.${command.toLowerCase().replaceAll('_', '-')}`,
);
const OTHER_ACTIONS = ['denials.too-many', 'session.first-step', ...readmission];

const keysOf = (file) =>
  new Set([...read(file).matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, a, b]) => a ?? b));
const subjects = keysOf('apps/admin/src/features/audit/action-words.ts');
const verbs = keysOf('apps/admin/src/features/audit/action-verbs.ts');

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const singular = (name) => name.replace(/ies$/, 'y').replace(/s$/, '');
const hasSubject = (name) =>
  subjects.has(name) ||
  subjects.has(singular(name)) ||
  (name.includes('-') && hasSubject(name.slice(0, name.lastIndexOf('-'))));
const hasWords = (action) => {
  const [about, done] = action.split('.').map(kebab);
  return hasSubject(about) && verbs.has(done);
};

test('every action of the trail has words', () => {
  assert.ok(written.length > 100);
  const actions = [...new Set([...written, ...routes, ...TIMELINE_KINDS, ...OTHER_ACTIONS])];
  assert.deepEqual(
    actions.filter((action) => !hasWords(action)),
    [],
  );
});

test('an action without words is found', () => {
  assert.equal(hasWords('case.read'), true);
  assert.equal(hasWords('case.planted'), false);
  assert.equal(hasWords('planted.read'), false);
});
