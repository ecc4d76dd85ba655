// A throw-away copy of the workspace's rules (not its code), into which the guard tests plant violations.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROJECTS = ['apps/api', 'apps/admin', 'libs/domain', 'libs/contracts'];
const RULES = [
  'eslint.config.mjs',
  '.oxlintrc.json',
  '.dependency-cruiser.cjs',
  'tools/lint',
  'tools/check-imports.mjs',
  'tsconfig.base.json',
  'nx.json',
  'package.json',
  'package-lock.json',
  ...PROJECTS.flatMap((project) =>
    ['package.json', 'tsconfig.json', 'tsconfig.lib.json'].map((file) => `${project}/${file}`),
  ),
];

function linkPackages(from, to) {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (name !== '@qayidis' && !name.startsWith('.cache'))
      symlinkSync(join(from, name), join(to, name));
}

/** Makes the copy and writes `files` (path -> text) into it. Returns its path and a function that removes it. */
export function plant(files) {
  const path = mkdtempSync(join(tmpdir(), 'qayidis-guards-'));
  for (const rule of RULES)
    if (existsSync(join(ROOT, rule)))
      cpSync(join(ROOT, rule), join(path, rule), { recursive: true });
  linkPackages(join(ROOT, 'node_modules'), join(path, 'node_modules'));
  for (const project of PROJECTS) {
    linkPackages(join(ROOT, project, 'node_modules'), join(path, project, 'node_modules'));
    const link = join(path, 'node_modules/@qayidis', project.split('/')[1]);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(path, project), link);
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
