import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from './workspace.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const pages = (folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const TOP = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const ALL = [...TOP, ...pages('docs'), ...pages('docs/adr'), ...pages('docs/domain')];

/** Targets inside the project that a page links to, as paths from the root. */
const linksOf = (page) =>
  [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), target));

describe('the documents', () => {
  it('lead nowhere but to what exists', () => {
    const dead = ALL.flatMap((page) =>
      linksOf(page)
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(dead, []);
  });

  it('name commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...TOP, 'docs/adr/README.md'].flatMap((page) =>
      [...read(page).matchAll(/`npm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  for (const [index, folder] of [
    ['docs/README.md', 'docs/domain'],
    ['docs/adr/README.md', 'docs/adr'],
  ])
    it(`are all found from ${index}`, () => {
      const listed = linksOf(index);
      const lost = pages(folder).filter((page) => page !== index && !listed.includes(page));
      assert.deepEqual(lost, []);
    });

  it('begin with a README of at most 150 lines', () =>
    assert.ok(read('README.md').split('\n').length <= 150));
});
