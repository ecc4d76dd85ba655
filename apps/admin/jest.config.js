import { fileURLToPath } from 'node:url';
import { writeSpecGroups } from '../../tools/test/spec-groups.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const compilerOptions = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', development: true } },
  },
};

/** As `npm test` runs them: in groups that load the application once; two change the language for all. */
function inGroups() {
  const target = `${root}/.build/spec-groups/admin`;
  return {
    compiler: `${root}/tools/test/spec-in-a-describe.mjs`,
    roots: ['<rootDir>/src', target],
    testMatch: writeSpecGroups({
      project: `${root}/apps/admin`,
      folders: ['src'],
      alone: /session\/sign-in|i18n\/messages/,
      count: 6,
      target,
    }),
  };
}

const oneByOne = {
  compiler: '@swc/jest',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.{ts,tsx}'],
};

const { compiler, roots, testMatch } = process.env.SPEC_GROUPS === 'on' ? inGroups() : oneByOne;

export default {
  testEnvironment: '<rootDir>/test/jsdom-env.mjs',
  roots,
  testMatch,
  testTimeout: 90_000,
  maxWorkers: '100%',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  transform: { '\\.[jt]sx?$': [compiler, compilerOptions] },
  // These publish native modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(@tanstack/(react-table|table-core|react-store|store)|temporal-(polyfill|utils|spec))/)',
  ],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/empty.cjs',
    '^#/(.*)$': '<rootDir>/src/$1',
    '^@qayidis/domain/([a-z-]+)$': `${root}/libs/domain/src/$1/index.ts`,
    '^@qayidis/contracts$': `${root}/libs/contracts/src/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
