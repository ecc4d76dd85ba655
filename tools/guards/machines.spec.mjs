import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const check = (cwd) =>
  spawnSync(
    process.execPath,
    [
      '--no-warnings',
      '--import',
      './tools/typescript.mjs',
      './tools/render-machines.mjs',
      '--check',
    ],
    { cwd, encoding: 'utf8', timeout: 60_000 },
  );

describe('the diagrams of the state machines', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'machines-'));
    for (const part of ['tools', 'libs/domain/src', 'docs/domain', 'package.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('agree with the tables', () => {
    const { status, stderr } = check(root);
    assert.equal(status, 0, stderr);
  });

  it('are found to be old when a table changes', () => {
    const file = join(copy, 'libs/domain/src/cases/transitions-work.ts');
    const text = readFileSync(file, 'utf8');
    const changed = text.replace("'PLAN_REVIEW', ['MENTOR']", "'PLAN_REVIEW', ['PM']");
    assert.notEqual(changed, text);
    writeFileSync(file, changed);
    const { status, stderr } = check(copy);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /cases\.md: the machine "case" is old/);
  });
});
