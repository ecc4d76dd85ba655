import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BackupKey } from './backup-keys.js';
import { BackupRefused } from './backup-refused.js';
import type { BackupPart, Manifest } from './manifest.js';
import { openStream, sealStream } from './sealed-stream.js';

type Kind = 'tables' | 'blobs';

/** Name of a part's file inside the backup's folder. */
const fileOf = (kind: Kind, name: string): string => join(kind, `${name}.sealed`);

/** Where stored files lie in the data folder, by id. */
export const blobPath = (dataDir: string, id: string): string =>
  join(dataDir, 'blobs', id.slice(0, 2), id);

/** Ids of the files stored in the data folder. */
export async function storedBlobs(dataDir: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, 'blobs'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => basename(entry.name))
    .sort();
}

/** Writes one part, encrypted, and gives the SHA-256 of its plain bytes in hex. */
export async function writePart(
  folder: string,
  backup: { readonly id: string; readonly key: BackupKey },
  kind: Kind,
  name: string,
  source: AsyncIterable<Buffer>,
): Promise<string> {
  const hash = createHash('sha256');
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const file = fileOf(kind, name);
  const place = { backup: backup.id, file };
  const target = createWriteStream(join(folder, file), { mode: 0o600 });
  await pipeline(sealStream(backup.key.cipher, place, hashed()), target);
  return hash.digest('hex');
}

/** The plain bytes of one part. @throws BackupRefused (while reading) when the file is not what was written. */
export async function* readPart(
  folder: string,
  { manifest, key }: { readonly manifest: Manifest; readonly key: BackupKey },
  kind: Kind,
  part: BackupPart,
): AsyncGenerator<Buffer> {
  const file = fileOf(kind, part.name);
  const hash = createHash('sha256');
  const sealed = createReadStream(join(folder, file)) as AsyncIterable<Buffer>;
  try {
    for await (const chunk of openStream(key.cipher, { backup: manifest.id, file }, sealed)) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BackupRefused(`The backup is incomplete: ${file} is missing. Nothing was restored.`);
  }
  if (hash.digest('hex') !== part.sha256)
    throw new BackupRefused(
      `The backup is damaged: ${file} does not match the manifest. Nothing was restored.`,
    );
}

/**
 * Reads every part once and keeps nothing: a backup is whole before it is called one, and before a restore
 * touches the database. @throws BackupRefused when checksum or number of rows are not those of the manifest.
 */
export async function checkParts(
  folder: string,
  backup: { readonly manifest: Manifest; readonly key: BackupKey },
): Promise<void> {
  const { tables, blobs } = backup.manifest;
  for (const part of tables) {
    const rows = await linesIn(readPart(folder, backup, 'tables', part));
    if (rows !== part.rows)
      throw new BackupRefused(
        `The backup is damaged: ${fileOf('tables', part.name)} has ${rows} rows instead of ${part.rows}. Nothing was restored.`,
      );
  }
  for (const part of blobs) for await (const _chunk of readPart(folder, backup, 'blobs', part));
}

const NEW_LINE = 10;

/** Rows of COPY's text format: each ends with a line feed, those inside values are escaped. */
async function linesIn(chunks: AsyncIterable<Buffer>): Promise<number> {
  let lines = 0;
  for await (const chunk of chunks)
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, at + 1)) lines++;
  return lines;
}
