import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsCluster } from '../platform/database/embedded/index.js';
import { DatabaseNotUsable } from '../platform/database/index.js';

type Secrets = Readonly<
  Record<'MASTER_KEY' | 'STATE_MASTER_KEY' | 'DB_LOGIN_SECRET' | 'DB_OWNER_PASSWORD', string>
>;

/**
 * The keys of an installation on the embedded database, made on its first start and readable by its owner only
 * (decisions.md E-24). With a database of one's own they come from the settings instead.
 */
export function embeddedSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  refuseLostSecrets(dataDir);
  const made = newSecrets();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return made;
}

/** @throws DatabaseNotUsable when new keys would be laid over a database that opens with the old ones only. */
export function refuseLostSecrets(dataDir: string): void {
  if (existsSync(join(dataDir, 'secrets.json')) || !holdsCluster(dataDir)) return;
  throw new DatabaseNotUsable(
    `The data folder ${dataDir} holds a database but not its secrets.json, without which nobody can open it: put the copy of that file back, or set DATA_DIR to an empty folder.`,
  );
}

export const newSecrets = (): Secrets => ({
  MASTER_KEY: randomBytes(32).toString('base64'),
  STATE_MASTER_KEY: randomBytes(32).toString('base64'),
  DB_LOGIN_SECRET: randomBytes(36).toString('base64url'),
  DB_OWNER_PASSWORD: randomBytes(24).toString('base64url'),
});
