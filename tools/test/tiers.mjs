// The tiers of `npm test`: what each runs, how its tests are counted, and how long it may take on two cores.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(new URL('../../package.json', import.meta.url));
const admin = createRequire(new URL('../../apps/admin/package.json', import.meta.url));
const JEST = require.resolve('jest/bin/jest');
const NATIVE_MODULES = ['--experimental-vm-modules', '--no-warnings'];

const jest = (name, folder, flags = [], files = []) => ({
  name,
  cwd: folder,
  count: 'jest',
  command: (report) => [...flags, JEST, '--ci', '--json', `--outputFile=${report}`, ...files],
});

/** One file that kills, restarts or loses; with `--long` 50 times, which takes long on a busy machine. */
const crash = (name, file) => ({
  // What was cut off on purpose may hold a socket for as long as its network is patient: nobody waits for it.
  ...jest(`crash ${name}`, 'apps/api', NATIVE_MODULES, ['--forceExit', file]),
  limitMs: 90 * 60_000,
});

/** With one load of the application for many files of tests. */
const inGroups = (part) => ({ ...part, env: { SPEC_GROUPS: 'on' } });

const npm = (name, script) => ({ name, count: 'exit', npm: script });

const guards = {
  name: 'planted violations',
  count: 'tap',
  command: (report) => [
    '--test',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...readdirSync(`${ROOT}tools/guards`)
      .filter((file) => file.endsWith('.spec.mjs'))
      .map((file) => `tools/guards/${file}`),
  ],
};

const browser = {
  name: 'browser',
  cwd: 'apps/admin',
  count: 'playwright',
  browser: true,
  command: () => [admin.resolve('@playwright/test/cli'), 'test', '--reporter=line,json'],
};

/**
 * In the order in which they run; seconds are a budget that is printed, not a limit that kills. `lanes`: how many
 * parts run side by side, the longest first.
 */
export const TIERS = {
  checks: {
    seconds: 150,
    lanes: 2,
    parts: [
      npm('lint of the screens', 'lint:screens'),
      npm('lint of the rest', 'lint:rest'),
      npm('types', 'typecheck'),
      npm('format and imports', 'lint:workspace'),
      guards,
    ],
  },
  unit: {
    seconds: 90,
    parts: [jest('domain', 'libs/domain', NATIVE_MODULES), inGroups(jest('admin', 'apps/admin'))],
  },
  api: {
    seconds: 270,
    parts: [inGroups(jest('api', 'apps/api', NATIVE_MODULES))],
  },
  e2e: {
    seconds: 300,
    parts: [npm('build', 'build:stale'), npm('script sizes', 'build:sizes'), browser],
  },
  // Part of `api` already; by name alone, for `npm run test:long -- crash --record=FILE`.
  crash: {
    seconds: 3600,
    byName: true,
    parts: [
      crash('jobs', 'src/platform/jobs/crash.int-spec.ts'),
      crash('kills', 'src/features/reminders/reminder-kills.int-spec.ts'),
      crash('faults', 'src/features/reminders/reminder-faults.int-spec.ts'),
      crash('restarts', 'src/features/reminders/reminder-restart.int-spec.ts'),
      crash('letters and texts', 'test/crash/letters-and-texts.spec.ts'),
      crash('network', 'test/crash/network-cut.spec.ts'),
      crash('redis', 'test/crash/redis-lost.spec.ts'),
    ],
  },
};
