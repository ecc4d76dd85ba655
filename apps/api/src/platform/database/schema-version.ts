import type { Config } from '../config/index.js';
import { ownerDataSource } from './data-source.js';
import { DatabaseNotUsable } from './database-not-usable.js';
import { MIGRATIONS } from './migrations/index.js';

interface Queryable {
  query<Row>(sql: string): Promise<Row>;
}

const KNOWN = MIGRATIONS.map((Migration) => new Migration().name);

/** Names of the migrations that made the schema; null: none ever ran. */
async function executedMigrations(source: Queryable): Promise<readonly string[] | null> {
  const [table] = await source.query<[{ found: string | null }]>(
    "select to_regclass('public.schema_migrations')::text as found",
  );
  if (table.found === null) return null;
  const rows = await source.query<{ name: string }[]>('select name from schema_migrations');
  return rows.map(({ name }) => name);
}

/** @throws DatabaseNotUsable when a later version of this code has migrated the schema. */
export async function refuseNewerSchema(source: Queryable): Promise<void> {
  const executed = await executedMigrations(source);
  if (executed?.some((name) => !KNOWN.includes(name)) === true)
    throw new DatabaseNotUsable(
      'The data was written by a newer version of Qayıdış: start that version, or restore a backup made with this one.',
    );
}

async function refuseOlderSchema(source: Queryable): Promise<void> {
  const executed = await executedMigrations(source);
  if (KNOWN.some((name) => executed?.includes(name) !== true))
    throw new DatabaseNotUsable(
      'The schema of the database is older than this version of Qayıdış: make a backup with the version that ran before, run npm run migrate, and start again.',
    );
}

async function refuseNoSchema(source: Queryable): Promise<void> {
  if ((await executedMigrations(source)) === null)
    throw new DatabaseNotUsable(
      'The database is not set up: run npm run migrate, then npm run create-admin -- --email name@example.org, and start again.',
    );
}

const asOwner = async (
  { databaseUrl }: Config,
  checks: readonly ((source: Queryable) => Promise<void>)[],
): Promise<void> => {
  if (databaseUrl === null) throw new DatabaseNotUsable('DATABASE_URL is not set.');
  const source = await ownerDataSource(databaseUrl).initialize();
  try {
    for (const check of checks) await check(source);
  } finally {
    await source.destroy();
  }
};

/** Changes nothing. @throws DatabaseNotUsable when the schema is not this version's: none, older or newer. */
export const refuseUnfitSchema = (config: Config): Promise<void> =>
  asOwner(config, [refuseNoSchema, refuseNewerSchema, refuseOlderSchema]);

/** Whether these migrations are those that this version makes, so that it can load what they hold. */
export const isOwnSchema = (executed: readonly string[]): boolean =>
  executed.length === KNOWN.length && KNOWN.every((name) => executed.includes(name));

/** @throws DatabaseNotUsable when no migration ever ran. */
export const refuseEmptyDatabase = (config: Config): Promise<void> =>
  asOwner(config, [refuseNoSchema]);
