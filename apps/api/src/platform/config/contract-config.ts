import type { Config } from './config.js';
import { loadConfig } from './load-config.js';

/** Settings for making the contract, where nothing is connected: keys of zeros, nothing from outside. */
export const contractConfig = (): Config =>
  loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nobody@localhost/none',
    MASTER_KEY: Buffer.alloc(32, 0).toString('base64'),
    STATE_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
    DB_LOGIN_SECRET: '0'.repeat(32),
  });
