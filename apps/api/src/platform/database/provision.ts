import type pg from 'pg';
import type { Config } from '../config/index.js';
import { provisionJobs } from '../jobs/provision-jobs.js';
import { DatabaseClient } from './clients.js';
import { loginPassword } from './connection.js';
import { ownerDataSource } from './data-source.js';
import { DatabaseNotUsable } from './database-not-usable.js';
import { ACTING_ROLES, LOGIN_ROLES } from './roles.js';
import { refuseNewerSchema } from './schema-version.js';

const MINIMUM_VERSION = 160_000;

/** Brings roles, logins and schema up to date; safe to repeat. Run by the owner's login. */
export async function provision(config: Config): Promise<void> {
  if (config.databaseUrl === null) throw new DatabaseNotUsable('DATABASE_URL is not set.');
  const client = new DatabaseClient({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    await refuseOldServer(client);
    await createRoles(client, config.dbLoginSecret);
    await provisionJobs(client);
  } finally {
    await client.end();
  }
  await migrate(config.databaseUrl);
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  if (Number(rows[0]?.version) < MINIMUM_VERSION)
    throw new DatabaseNotUsable('PostgreSQL 16 or newer is needed: this server is older.');
}

async function createRoles(client: pg.Client, secret: string): Promise<void> {
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock(815000)');
  for (const role of ACTING_ROLES) await createRole(client, role, 'nologin');
  for (const role of LOGIN_ROLES) {
    await createRole(client, role, 'login');
    const password = client.escapeLiteral(loginPassword(role, secret));
    await client.query(`alter role ${role} password ${password}`);
  }
  for (const role of [...ACTING_ROLES, 'app_report'])
    await client.query(`grant ${role} to app_login with inherit false, set true`);
  await client.query('commit');
}

async function createRole(
  client: pg.Client,
  role: string,
  login: 'login' | 'nologin',
): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${role} ${login} noinherit`);
}

/** Runs the migrations that are missing. @throws DatabaseNotUsable when the schema is newer than this code. */
export async function migrate(databaseUrl: string): Promise<void> {
  const source = await ownerDataSource(databaseUrl).initialize();
  try {
    await refuseNewerSchema(source);
    await source.runMigrations();
    // The backup reads every table; which rows, each table's policy says (decisions.md E-12).
    await source.query('grant select on all tables in schema public to app_backup');
  } finally {
    await source.destroy();
  }
}
