import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { Config } from '../src/platform/config/index.js';
import { runtimeDataSourceOptions, UnitOfWork } from '../src/platform/database/index.js';
import { testConfig } from './test-config.js';
import { TestDatabase } from './test-database.js';

/** A database of its own and the unit of work on it, without a Nest application: for tests of the platform. */
export interface TestPlatform {
  readonly config: Config;
  readonly db: TestDatabase;
  readonly source: DataSource;
  readonly work: UnitOfWork;
  close(): Promise<void>;
}

type Overrides = Parameters<typeof testConfig>[0] & {
  /** Another way to the same database, made from its address. */
  readonly way?: (databaseUrl: string) => Promise<string>;
};

export async function openPlatform({ way, ...overrides }: Overrides = {}): Promise<TestPlatform> {
  const db = await TestDatabase.create();
  const appDatabaseUrl = (await way?.(db.url)) ?? null;
  const dataDir = mkdtempSync(join(tmpdir(), 'qayidis-data-'));
  const config = testConfig({ dataDir, ...overrides, databaseUrl: db.url, appDatabaseUrl });
  const source = await new DataSource(runtimeDataSourceOptions(config, [])).initialize();
  return {
    config,
    db,
    source,
    work: new UnitOfWork(source, config),
    close: async () => {
      await source.destroy();
      await db.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
