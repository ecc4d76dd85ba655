// A module that is imported for what it does alone (`import './x'`) is dropped by the bundler unless package.json
// names it under sideEffects: the words of rules once vanished from the product, and no other test could see it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../apps/admin', import.meta.url));
const SOURCE = join(PROJECT, 'src');
const BARE = /^import '((?:#|\.)[^']+)';$/gm;

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.spec.'))
  .map((name) => join(SOURCE, name));

function targetOf(from, name) {
  const target = name.startsWith('#/') ? join(SOURCE, name.slice(2)) : resolve(dirname(from), name);
  const path = /\.(css|tsx?)$/.test(target) ? target : `${target}.ts`;
  return relative(PROJECT, path);
}

/** `./src/lib/*-rules.ts` and `**\/*.css`, as package.json writes them. */
const patternOf = (glob) =>
  new RegExp(
    `^${glob
      .replace(/^\.\//, '')
      .replace(/[.+]/g, '\\$&')
      .replace(/(\*\*\/)|\*/g, (_, folders) => (folders ? '(?:.+/)?' : '[^/]*'))}$`,
  );

test('what is imported for what it does alone is named under sideEffects', () => {
  const { sideEffects } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const kept = sideEffects.map(patternOf);
  const bare = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(BARE)].map(([, name]) => targetOf(file, name)),
  );
  assert.ok(bare.length > 5);
  assert.deepEqual(
    bare.filter((path) => !kept.some((pattern) => pattern.test(path))),
    [],
  );
});
