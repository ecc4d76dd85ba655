import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BackupKey, macOf } from './backup-keys.js';
import { BackupRefused } from './backup-refused.js';

/** One table or stored file of a backup. */
export interface BackupPart {
  readonly name: string;
  /** Columns in the order of the data; empty for a stored file. */
  readonly columns: readonly string[];
  /** Rows of a table; 0 for a stored file. */
  readonly rows: number;
  /** SHA-256 in hex of the plain bytes. */
  readonly sha256: string;
}

/** What a backup holds, signed with the key that encrypted it. */
export interface Manifest {
  readonly format: 1;
  readonly id: string;
  readonly keyId: string;
  readonly createdAt: string;
  /** Names of the migrations that made the schema. */
  readonly schema: readonly string[];
  readonly tables: readonly BackupPart[];
  readonly blobs: readonly BackupPart[];
  /** Head of the audit chain at that moment. */
  readonly auditHead: { readonly seq: number; readonly hash: string } | null;
}

export const MANIFEST = 'manifest.json';

export const manifestText = (manifest: Manifest, key: BackupKey): string => {
  const body = JSON.stringify(manifest);
  return `${JSON.stringify({ manifest: body, mac: macOf(key, body) }, null, 2)}\n`;
};

/** @throws BackupRefused when there is none, it was altered, or it belongs to another master key. */
export async function readManifest(
  folder: string,
  keys: readonly BackupKey[],
): Promise<{ manifest: Manifest; key: BackupKey }> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupRefused(`${folder} holds no finished backup: there is no ${MANIFEST} in it.`);
  });
  const { body, mac } = parse(text);
  const manifest = JSON.parse(body) as Manifest;
  const key = keys.find(({ id }) => id === manifest.keyId);
  if (key === undefined)
    throw new BackupRefused(
      'This backup was made with another MASTER_KEY. Set the key of that time (also beside the present one, separated by a comma) and try again. Nothing was restored.',
    );
  const expected = Buffer.from(macOf(key, body));
  const found = Buffer.from(mac);
  if (expected.length !== found.length || !timingSafeEqual(expected, found)) throw damaged();
  return { manifest, key };
}

function parse(text: string): { body: string; mac: string } {
  try {
    const { manifest, mac } = JSON.parse(text) as { manifest: unknown; mac: unknown };
    JSON.parse(String(manifest));
    return { body: String(manifest), mac: String(mac) };
  } catch {
    throw damaged();
  }
}

const damaged = (): BackupRefused =>
  new BackupRefused(
    `The backup is damaged: ${MANIFEST} was altered. Nothing was restored. Use another copy of this backup.`,
  );
