import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Config } from '../config/index.js';
import { copyOut, DatabaseClient, loginUrl } from '../database/index.js';
import { newId } from '../ids/index.js';
import { blobPath, checkParts, storedBlobs, writePart } from './backup-files.js';
import { type BackupKey, backupKeys } from './backup-keys.js';
import { BackupRefused } from './backup-refused.js';
import {
  type BackupPart,
  MANIFEST,
  type Manifest,
  manifestText,
  readManifest,
} from './manifest.js';
import { backupTables, type BackupTable, columnsSql } from './tables.js';

interface Backup {
  readonly id: string;
  readonly key: BackupKey;
}

/**
 * Copies one consistent state of the database, table by table, and the stored files into a new folder,
 * encrypted (E-12). Reads as `app_backup`, which has policies of its own and bypasses none. What was written is
 * read back before it gets its name.
 * @throws BackupRefused when the folder exists, or does not hold what was written to it.
 */
export async function makeBackup(config: Config, folder: string): Promise<Manifest> {
  if (existsSync(folder))
    throw new BackupRefused(`${folder} exists already: name a folder that does not.`);
  const [key] = backupKeys(config.masterKey);
  if (key === undefined) throw new BackupRefused('MASTER_KEY is not set.');
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  for (const kind of ['tables', 'blobs'])
    await mkdir(join(partial, kind), { recursive: true, mode: 0o700 });
  const backup = { id: newId(), key };
  const client = new DatabaseClient({ connectionString: loginUrl('app_backup', config) });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const manifest = await writeAll(client, config, partial, backup);
    await writeFile(join(partial, MANIFEST), manifestText(manifest, key), { mode: 0o600 });
    await readBack(partial, key);
    await rename(partial, folder);
    return manifest;
  } finally {
    await client.end();
    await rm(partial, { recursive: true, force: true });
  }
}

async function readBack(folder: string, key: BackupKey): Promise<void> {
  try {
    await checkParts(folder, await readManifest(folder, [key]));
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    const [finding] = error.message.split(' Nothing was restored.');
    throw new BackupRefused(
      `The backup could not be read back and was not kept. ${finding ?? ''} Make it again, on another disk if this repeats.`,
    );
  }
}

async function writeAll(
  client: pg.Client,
  config: Config,
  folder: string,
  backup: Backup,
): Promise<Manifest> {
  const head = await client.query<{ seq: number; hash: string }>(
    "select seq::int as seq, encode(hash, 'hex') as hash from audit_seals order by seq desc limit 1",
  );
  const schema = await client.query<{ name: string }>(
    'select name from schema_migrations order by name',
  );
  const at = await client.query<{ at: Date }>('select now() as at');
  const tables: BackupPart[] = [];
  for (const table of await backupTables(client))
    tables.push(await writeTable(client, table, folder, backup));
  const blobs: BackupPart[] = [];
  for (const id of await storedBlobs(config.dataDir)) {
    const bytes = createReadStream(blobPath(config.dataDir, id)) as AsyncIterable<Buffer>;
    const sha256 = await writePart(folder, backup, 'blobs', id, bytes);
    blobs.push({ name: id, columns: [], rows: 0, sha256 });
  }
  return {
    format: 1,
    id: backup.id,
    keyId: backup.key.id,
    createdAt: (at.rows[0]?.at ?? new Date()).toISOString(),
    schema: schema.rows.map(({ name }) => name),
    tables,
    blobs,
    auditHead: head.rows[0] ?? null,
  };
}

async function writeTable(
  client: pg.Client,
  { name, columns }: BackupTable,
  folder: string,
  backup: Backup,
): Promise<BackupPart> {
  const table = client.escapeIdentifier(name);
  const copy = copyOut(client, `copy ${table} (${columnsSql(client, columns)}) to stdout`);
  const sha256 = await writePart(folder, backup, 'tables', name, copy.chunks);
  return { name, columns, rows: await copy.rows, sha256 };
}
