import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, contractConfig } from '../src/platform/config/index.js';

type Overrides = Partial<Omit<Config, 'limits'>> & { readonly limits?: Partial<Config['limits']> };

/**
 * Settings of a test: no second factor, cheap password hashes, limits that a test does not meet by accident, and a data
 * folder of its own, which is made by whoever first writes into it.
 */
export function testConfig({ limits, ...overrides }: Overrides = {}): Config {
  const base = contractConfig();
  return {
    ...base,
    dataDir: join(tmpdir(), `qayidis-data-${randomUUID()}`),
    publicUrl: 'http://localhost:3000',
    embeddedDatabase: true,
    mfa: 'optional',
    masterKey: 'bmdvIG1hc3RlciBrZXkgb2YgdGhlIHRlc3RzIDAxMjM=',
    stateMasterKey: 'c3RhdGUgbWFzdGVyIGtleSBvZiB0aGUgdGVzdHMgMDE=',
    ...overrides,
    limits: {
      ...base.limits,
      requestsPerMinute: 1_000_000,
      denialsPerMinute: 1_000_000,
      eventLoopDelayMs: 60_000,
      plannerPauseMs: 3_600_000,
      databasePool: 8,
      passwordMemoryKib: 1024,
      ...limits,
    },
  };
}
