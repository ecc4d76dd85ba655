// Runs a command of the workspace inside a planted copy and hands back what it said.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** @param {string} cwd the copy @param {string} command a path in the copy to a program of Node */
export function run(cwd, command, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cwd, command), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 180_000,
    env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', NX_NO_CLOUD: 'true' },
  });
  return { status, stdout, stderr };
}

/** Rule ids by file, as both linters find them in the whole copy. */
export function lintFindings(cwd) {
  const found = eslintFindings(cwd);
  for (const { filename, code } of typeFindings(cwd)) (found[filename] ??= []).push(code);
  return found;
}

function typeFindings(cwd) {
  const { stdout, stderr } = run(cwd, 'node_modules/oxlint/bin/oxlint', [
    ...['-c', '.oxlintrc.json', '--format', 'json'],
    'apps',
    'libs',
  ]);
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stderr}${stdout}`);
  return JSON.parse(stdout).diagnostics;
}

function eslintFindings(cwd) {
  const { stdout, stderr } = run(cwd, 'node_modules/eslint/bin/eslint.js', [
    '--format',
    'json',
    'apps',
    'libs',
  ]);
  if (!stdout.startsWith('[')) throw new Error(`ESLint did not run: ${stderr}${stdout}`);
  const found = JSON.parse(stdout).map(({ filePath, messages }) => [
    filePath.slice(cwd.length + 1),
    messages.map((message) => message.ruleId ?? `cannot be read: ${message.message}`),
  ]);
  return Object.fromEntries(found);
}

/** Rule names by file, as dependency-cruiser finds them in the whole copy. */
export function importFindings(cwd) {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'];
  const { stdout, stderr } = run(cwd, 'tools/check-imports.mjs', args);
  if (!stdout.startsWith('{'))
    throw new Error(`dependency-cruiser did not run: ${stderr}${stdout}`);
  const found = {};
  for (const { from, rule } of JSON.parse(stdout).summary.violations)
    (found[from] ??= []).push(rule.name);
  return found;
}
