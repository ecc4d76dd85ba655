import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/test-config.js';
import { SubjectKey } from '../crypto/index.js';
import { BlobStore, BlobTooLargeError, MAX_BLOB_BYTES } from './blob-store.js';

describe('the file store', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'qayidis-blobs-'));
  const store = new BlobStore(testConfig({ dataDir }));
  const key = new SubjectKey(randomUUID(), randomBytes(32));
  const files = () =>
    readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('gives back what was stored, and keeps it unreadable to others', async () => {
    const id = await store.write(key, Buffer.from('Ad Soyad, FİN 5ABC123'));
    expect((await store.read(key, id)).toString()).toBe('Ad Soyad, FİN 5ABC123');
    const path = files().find((file) => file.endsWith(id))!;
    expect(readFileSync(path).includes('5ABC123')).toBe(false);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('does not open a file that was swapped for another or altered', async () => {
    const [first, second] = [
      await store.write(key, Buffer.from('first')),
      await store.write(key, Buffer.from('second')),
    ];
    const pathOf = (id: string) => files().find((file) => file.endsWith(id))!;
    writeFileSync(pathOf(first), readFileSync(pathOf(second)));
    await expect(store.read(key, first)).rejects.toThrow('did not pass its check');
  });

  it('refuses a file that is too large and leaves nothing behind', async () => {
    const before = files().length;
    const large = Buffer.alloc(MAX_BLOB_BYTES + 1);
    await expect(store.write(key, large)).rejects.toThrow(BlobTooLargeError);
    expect(files()).toHaveLength(before);
  });

  it('takes no path for an id, and forgets what was removed', async () => {
    await expect(store.read(key, '../../secrets.json')).rejects.toThrow(RangeError);
    const id = await store.write(key, Buffer.from('x'));
    await store.remove(id);
    await store.remove(id);
    await expect(store.read(key, id)).rejects.toThrow('ENOENT');
  });
});
