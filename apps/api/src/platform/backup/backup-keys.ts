import { createHmac, hkdfSync } from 'node:crypto';

/** Keys of one master key for backups. */
export interface BackupKey {
  /** Encrypts the files. */
  readonly cipher: Buffer;
  /** Signs the manifest. */
  readonly mac: Buffer;
  /** Tells which master key a backup needs, without telling anything of it. */
  readonly id: string;
}

/** The keys that the master keys of the settings give: the current one first, then those being rotated out. */
export const backupKeys = (masterKeys: string): BackupKey[] =>
  masterKeys.split(',').map((text) => keyOf(Buffer.from(text.trim(), 'base64')));

function keyOf(master: Buffer): BackupKey {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', master, '', `qayidis backup ${purpose}`, 32));
  return {
    cipher: derive('cipher'),
    mac: derive('mac'),
    id: derive('id').toString('hex').slice(0, 16),
  };
}

export const macOf = (key: BackupKey, text: string): string =>
  createHmac('sha256', key.mac).update(text).digest('hex');
