import { fileURLToPath } from 'node:url';
import { nodePreset } from '../../jest.preset.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export default {
  ...nodePreset(root),
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
