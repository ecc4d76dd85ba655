import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { refuseServerPackages } from '../../apps/admin/build/refuse-server-packages.mjs';
import { plant, ROOT } from './workspace.mjs';

const require = createRequire(join(ROOT, 'apps/admin/package.json'));
const FOLDER = 'apps/admin/src/planted';

describe("the admin's bundle", () => {
  let copy, build;
  before(async () => {
    copy = plant({
      [`${FOLDER}/lawful.ts`]: "import dayjs from 'dayjs';\ndocument.title = dayjs().format();\n",
      [`${FOLDER}/package.ts`]:
        "import { isEmail } from 'class-validator';\ndocument.title = String(isEmail('a'));\n",
      [`${FOLDER}/detour.ts`]:
        "import { isEmail } from './inner';\ndocument.title = String(isEmail('a'));\n",
      [`${FOLDER}/inner.ts`]: "export { isEmail } from 'class-validator';\n",
      [`${FOLDER}/node.ts`]:
        "import { readFileSync } from 'node:fs';\ndocument.title = String(readFileSync);\n",
    });
    const vite = await import(pathToFileURL(require.resolve('vite')));
    build = (file) =>
      vite.build({
        root: join(copy.path, 'apps/admin'),
        configFile: false,
        logLevel: 'silent',
        plugins: [refuseServerPackages()],
        build: { write: false, rolldownOptions: { input: join(copy.path, FOLDER, file) } },
      });
  });
  after(() => copy.remove());

  it('is built from what a browser may know', () => build('lawful.ts'));
  for (const [what, file] of [
    ['a package of the server', 'package.ts'],
    ['a package of the server by a detour', 'detour.ts'],
    ['Node itself', 'node.ts'],
  ])
    it(`is refused with ${what}`, () =>
      assert.rejects(build(file), /Server code in the bundle|node:fs/));

  it('has the check in its own configuration', async () => {
    const { default: config } = await import(`${ROOT}apps/admin/vite.config.mjs`);
    const names = config.plugins.flat(9).map((plugin) => plugin.name);
    assert.ok(names.includes('qayidis-refuse-server-packages'), names.join());
  });
});
