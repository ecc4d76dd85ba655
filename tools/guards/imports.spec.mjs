import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FILES, LAWFUL, VIOLATIONS } from './planted/imports.mjs';
import { importFindings } from './run.mjs';
import { plant } from './workspace.mjs';

describe('the direction of dependencies refuses', () => {
  let copy, findings;
  before(() => {
    copy = plant(FILES);
    findings = importFindings(copy.path);
  });
  after(() => copy.remove());

  for (const [what, file, rule] of VIOLATIONS)
    it(what, () =>
      assert.ok(findings[file]?.includes(rule), `${file}: ${findings[file] ?? 'nothing'}`),
    );

  it('nothing that is lawful', () => {
    assert.deepEqual(
      LAWFUL.map((file) => findings[file]),
      LAWFUL.map(() => undefined),
    );
  });
});
