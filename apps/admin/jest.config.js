import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export default {
  testEnvironment: '<rootDir>/test/jsdom-env.mjs',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.{ts,tsx}'],
  testTimeout: 90_000,
  maxWorkers: '100%',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', development: true } },
        },
      },
    ],
  },
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
