import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/index.js';
import { DatabaseClient } from './clients.js';
import { loginUrl } from './connection.js';
import { MIGRATIONS } from './migrations/index.js';
import { useOurTypeParsers } from './pg-types.js';

/** Limits of every statement of a request; a job that needs longer says so with `set_config(..., true)`. */
const SESSION_LIMITS =
  '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c jit=off';

type Entities = NonNullable<DataSourceOptions['entities']>;

/** Connection of the running processes: the login that owns nothing. */
export function runtimeDataSourceOptions(config: Config, entities: Entities): DataSourceOptions {
  useOurTypeParsers();
  return {
    type: 'postgres',
    url: loginUrl('app_login', config),
    entities,
    synchronize: false,
    poolSize: config.limits.databasePool,
    applicationName: 'qayidis',
    extra: {
      Client: DatabaseClient,
      connectionTimeoutMillis: 2000,
      options: `${SESSION_LIMITS} ${jobStore(config)}`,
    },
  };
}

/** Where `tx.enqueue` puts jobs: read by app.enqueue_jobs (migration 0031). */
const jobStore = (config: Config): string =>
  `-c app.job_store=${config.redisUrl === null ? 'postgres' : 'redis'}`;

/** Connection of the owner: migrations and provisioning, never a request. */
export function ownerDataSource(databaseUrl: string, entities: Entities = []): DataSource {
  useOurTypeParsers();
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 2,
    applicationName: 'qayidis-owner',
    extra: { Client: DatabaseClient },
  });
}
