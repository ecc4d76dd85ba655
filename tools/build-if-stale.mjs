// Builds each project whose sources are newer than its last build. A second start builds nothing.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// npm puts Vite at the root or beside the admin, depending on who else wants it.
const adminRequire = createRequire(join(root, 'apps/admin/package.json'));

const PROJECTS = [
  {
    name: 'domain',
    folder: 'libs/domain',
    command: ['tools/compile.mjs', 'libs/domain'],
    inputs: ['libs/domain/src', 'tools/compile.mjs', 'tools/swc-options.mjs'],
  },
  {
    name: 'api',
    folder: 'apps/api',
    command: ['tools/compile.mjs', 'apps/api'],
    inputs: ['apps/api/src', 'tools/compile.mjs', 'tools/swc-options.mjs'],
  },
  {
    name: 'admin',
    folder: 'apps/admin',
    command: [join(dirname(adminRequire.resolve('vite/package.json')), 'bin/vite.js'), 'build'],
    cwd: 'apps/admin',
    inputs: [
      'apps/admin/src',
      'apps/admin/index.html',
      'apps/admin/vite.config.mjs',
      'apps/admin/build',
      'libs/domain/src',
      'libs/contracts/src',
    ],
  },
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const stampOf = ({ folder }) => join(root, folder, 'dist', '.built');

function isStale(project) {
  const stamp = stampOf(project);
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return project.inputs.some((input) => newest(join(root, input)) > built);
}

function run(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

async function build(project) {
  const startedAt = new Date();
  await run(project.command, join(root, project.cwd ?? '.'));
  mkdirSync(join(root, project.folder, 'dist'), { recursive: true });
  writeFileSync(stampOf(project), startedAt.toISOString());
}

export async function buildIfStale(say) {
  const stale = PROJECTS.filter(isStale);
  if (stale.length === 0) return;
  say(`Building ${stale.map(({ name }) => name).join(', ')} ...`);
  await Promise.all(stale.map(build));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildIfStale((sentence) => console.log(sentence));
