import { fileURLToPath } from 'node:url';
import { nodePreset } from '../../jest.preset.js';
import { writeSpecGroups } from '../../tools/test/spec-groups.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const preset = nodePreset(root);

/** As `npm test` runs them: most specs in groups that load the application once (`SPEC_GROUPS=on`). */
function inGroups() {
  const [[pattern, [, options]]] = Object.entries(preset.transform);
  const target = `${root}/.build/spec-groups/api`;
  return {
    roots: ['<rootDir>', target],
    testMatch: writeSpecGroups({
      project: `${root}/apps/api`,
      folders: ['src', 'test'],
      alone:
        /reminder-(kills|faults|restart)|large-register|platform\/jobs|operations\.int|test\/start|test\/crash|permissions\.spec/,
      count: 8,
      target,
    }),
    transform: { [pattern]: [`${root}/tools/test/spec-in-a-describe.mjs`, options] },
  };
}

const oneByOne = {
  testMatch: [
    '<rootDir>/src/**/*.spec.ts',
    '<rootDir>/src/**/*.int-spec.ts',
    '<rootDir>/test/**/*.spec.ts',
  ],
};

export default {
  ...preset,
  ...(process.env.SPEC_GROUPS === 'on' ? inGroups() : oneByOne),
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
  // Generous: four workers and PostgreSQL share two cores.
  testTimeout: 90_000,
  maxWorkers: 4,
};
