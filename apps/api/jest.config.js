import { fileURLToPath } from 'node:url';
import { nodePreset } from '../../jest.preset.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export default {
  ...nodePreset(root),
  testMatch: [
    '<rootDir>/src/**/*.spec.ts',
    '<rootDir>/src/**/*.int-spec.ts',
    '<rootDir>/test/**/*.spec.ts',
  ],
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
  // Generous: two workers and PostgreSQL share two cores.
  testTimeout: 90_000,
  maxWorkers: 2,
};
