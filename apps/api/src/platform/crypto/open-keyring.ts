import { randomBytes } from 'node:crypto';
import { KeyMismatchError } from './cipher-errors.js';
import type { KeyStore } from './key-store.js';
import { Keyring, type KeyringName } from './keyring.js';
import { MasterKeys } from './master-keys.js';
import type { Place } from './place.js';

/** The environment variable of each keyring (design.md 7). */
export const MASTER_KEY_VARIABLE = { NGO: 'MASTER_KEY', STATE: 'STATE_MASTER_KEY' } as const;

/**
 * Opens a keyring against the check value stored in the database; stores one on the first start.
 * @throws KeyMismatchError when the database was encrypted with another master key: starting would write
 * data that the right key cannot read.
 */
export async function openKeyring(
  store: KeyStore,
  name: KeyringName,
  keyText: string,
): Promise<Keyring> {
  const masters = MasterKeys.parse(MASTER_KEY_VARIABLE[name], keyText);
  await store.query(
    `insert into keyrings (name, master_kid, wrapped_root) values ($1, $2, $3)
     on conflict (name) do nothing`,
    [name, masters.currentKid, masters.wrap(rootPlace(name), randomBytes(32))],
  );
  const [row] = await store.query<{ wrapped_root: string; master_kid: string }>(
    'select wrapped_root, master_kid from keyrings where name = $1',
    [name],
  );
  if (!row || !masters.has(row.master_kid)) throw mismatch(name);
  return new Keyring(name, masters, unwrapRoot(masters, name, row.wrapped_root));
}

function unwrapRoot(masters: MasterKeys, name: KeyringName, wrapped: string): Buffer {
  try {
    return masters.unwrap(rootPlace(name), wrapped);
  } catch {
    throw mismatch(name);
  }
}

const rootPlace = (name: KeyringName): Place => ({
  table: 'keyrings',
  column: 'wrapped_root',
  rowId: name,
});

const mismatch = (name: KeyringName): KeyMismatchError =>
  new KeyMismatchError(
    `${MASTER_KEY_VARIABLE[name]} is not the key this database was encrypted with. ` +
      'Give the key that belongs to it (during a rotation: the new key, a comma, the old key); see docs/runbook.md, "Keys".',
  );
