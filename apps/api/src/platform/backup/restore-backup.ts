import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import type { Config } from '../config/index.js';
import { copyIn, DatabaseClient, provision } from '../database/index.js';
import { blobPath, checkParts, readPart } from './backup-files.js';
import { type BackupKey, backupKeys } from './backup-keys.js';
import { BackupRefused } from './backup-refused.js';
import { erasedKeys } from './erasure-ledger.js';
import { type BackupPart, type Manifest, readManifest } from './manifest.js';
import { backupTables, type BackupTable, columnsSql } from './tables.js';

interface Opened {
  readonly manifest: Manifest;
  readonly key: BackupKey;
}

/**
 * Brings a backup into an empty database: all of it or nothing. Keys destroyed since then are destroyed again.
 * @param folder a folder that `makeBackup` wrote
 * @throws BackupRefused with a sentence when the backup is damaged or of another key or version, or when the
 * target holds data; the target is then as it was.
 */
export async function restoreBackup(config: Config, folder: string): Promise<Manifest> {
  const opened = await readManifest(folder, backupKeys(config.masterKey));
  await checkParts(folder, opened);
  await provision(config);
  const client = new DatabaseClient({ connectionString: config.databaseUrl ?? '' });
  await client.connect();
  try {
    await client.query('begin');
    await refuseUnfitTarget(client, opened.manifest);
    await loadTables(client, folder, opened);
    await destroyErasedKeys(client, config.dataDir);
    await loadBlobs(config.dataDir, folder, opened);
    await client.query('commit');
    return opened.manifest;
  } finally {
    await client.end();
  }
}

async function refuseUnfitTarget(client: pg.Client, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select name from schema_migrations order by name',
  );
  if (rows.map(({ name }) => name).join() !== manifest.schema.join())
    throw new BackupRefused(
      'This backup was written by another version of Qayıdış: restore it with that version, then update. Nothing was restored.',
    );
  for (const table of ['users', 'persons', 'cases', 'audit_entries']) {
    const found = await client.query(`select 1 from ${client.escapeIdentifier(table)} limit 1`);
    if ((found.rowCount ?? 0) > 0)
      throw new BackupRefused(
        'The database is not empty: restore into a new one (another DATA_DIR or DATABASE_URL). Nothing was restored.',
      );
  }
}

async function loadTables(client: pg.Client, folder: string, opened: Opened): Promise<void> {
  const tables = await backupTables(client);
  const parts = new Map(opened.manifest.tables.map((part) => [part.name, part]));
  const secured = await securedTables(client);
  // Rows that migrations or a first start put in come from the backup instead.
  for (const { name } of tables.toReversed())
    await client.query(`delete from ${client.escapeIdentifier(name)}`);
  for (const table of tables) {
    const part = parts.get(table.name);
    if (part === undefined) throw new BackupRefused(`The backup has no table ${table.name}.`);
    await loadTable(client, table, part, readPart(folder, opened, 'tables', part), secured);
  }
}

/** Tables whose policies bind the owner too; COPY does not write through policies. */
async function securedTables(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`,
  );
  return new Set(rows.map(({ name }) => name));
}

async function loadTable(
  client: pg.Client,
  table: BackupTable,
  part: BackupPart,
  data: AsyncIterable<Buffer>,
  secured: ReadonlySet<string>,
): Promise<void> {
  const name = client.escapeIdentifier(table.name);
  if (secured.has(table.name))
    await client.query(`alter table ${name} no force row level security`);
  const sql = `copy ${name} (${columnsSql(client, part.columns)}) from stdin`;
  const rows = await copyIn(client, sql, data);
  if (rows !== part.rows)
    throw new BackupRefused(`The table ${table.name} has ${rows} rows instead of ${part.rows}.`);
  if (secured.has(table.name)) await client.query(`alter table ${name} force row level security`);
  await continueNumbers(client, table.name);
}

/** Numbers that the database gives go on after the highest restored one. */
async function continueNumbers(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ column: string }>(
    `select a.attname::text as column from pg_attribute a
      where a.attrelid = to_regclass(quote_ident($1)) and a.attidentity <> ''`,
    [table],
  );
  for (const { column } of rows) {
    const highestSql = `select max(${client.escapeIdentifier(column)}) from ${client.escapeIdentifier(table)}`;
    await client.query(
      `select setval(pg_get_serial_sequence(quote_ident($1), $2), coalesce((${highestSql}), 0) + 1, false)`,
      [table, column],
    );
  }
}

async function destroyErasedKeys(client: pg.Client, dataDir: string): Promise<void> {
  await client.query('delete from data_keys where id = any($1::uuid[])', [
    await erasedKeys(dataDir),
  ]);
}

/** @throws what went wrong, after the files written so far are gone. */
async function loadBlobs(dataDir: string, folder: string, opened: Opened): Promise<void> {
  const { blobs } = opened.manifest;
  try {
    for (const part of blobs) {
      const path = blobPath(dataDir, part.name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const target = createWriteStream(path, { mode: 0o600 });
      await pipeline(readPart(folder, opened, 'blobs', part), target);
    }
  } catch (error) {
    for (const { name } of blobs) await rm(blobPath(dataDir, name), { force: true });
    throw error;
  }
}
