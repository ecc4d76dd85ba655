import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LAWFUL, VIOLATIONS } from './planted/lint.mjs';
import { lintFindings, run } from './run.mjs';
import { plant } from './workspace.mjs';

describe('lint refuses', () => {
  let copy, findings;
  before(() => {
    const files = VIOLATIONS.map(([, file, , text]) => [file, text]);
    copy = plant({ ...Object.fromEntries(files), ...LAWFUL });
    findings = lintFindings(copy.path);
  });
  after(() => copy.remove());

  for (const [what, file, rule] of VIOLATIONS)
    it(what, () => assert.ok(findings[file].includes(rule), `${file}: ${findings[file]}`));

  it('nothing that is lawful', () => {
    const found = Object.keys(LAWFUL).map((file) => [file, findings[file]]);
    assert.deepEqual(
      Object.fromEntries(found),
      Object.fromEntries(found.map(([file]) => [file, []])),
    );
  });
});

describe('nx lint refuses', () => {
  const BOUNDARY = '@nx/enforce-module-boundaries';
  const planted = {
    'apps/api/src/admin.ts': "export { planted } from '@qayidis/contracts';\n",
    'apps/api/src/browser.ts': "export { useState } from 'react';\n",
    'libs/contracts/src/index.ts': 'export const planted = 1;\n',
  };
  let copy, said;
  before(() => {
    copy = plant(planted);
    said = run(copy.path, 'node_modules/.bin/nx', [
      'lint',
      'api',
      '--skip-nx-cache',
      '--output-style=static',
    ]);
  });
  after(() => copy.remove());

  it('a project that may not be imported', () => {
    assert.notEqual(said.status, 0);
    assert.match(said.stdout, /admin\.ts[^]*?can only depend on libs tagged with "scope:domain"/);
  });
  it('a package that the project may not know', () => {
    assert.match(said.stdout, /browser\.ts[^]*?not allowed to import "react"/);
    assert.equal(said.stdout.split(BOUNDARY).length - 1, 2, said.stdout);
  });
});
