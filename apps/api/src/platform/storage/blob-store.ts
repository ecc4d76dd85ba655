import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import type { Place, SubjectKey } from '../crypto/index.js';
import { isUuid } from '../ids/index.js';

/** Largest file the store takes, in bytes: what an import may weigh, with room (50 MiB). */
export const MAX_BLOB_BYTES = 52_428_800;

/** The file is larger than the store takes; refused before anything is written. */
export class BlobTooLargeError extends Error {
  constructor(readonly bytes: number) {
    super(`A file of ${bytes} bytes is larger than ${MAX_BLOB_BYTES}`);
    this.name = 'BlobTooLargeError';
  }
}

/**
 * Files under the data folder, each sealed with the key of the subject it belongs to. Names are random: nothing
 * that a person typed becomes a path (ASVS 5.3.2). Several machines share the folder.
 */
@Injectable()
export class BlobStore {
  private readonly root: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.root = join(config.dataDir, 'blobs');
  }

  /**
   * Stores the bytes and gives their id. Written under another name first, so that a crash leaves no half file.
   * @throws BlobTooLargeError above `MAX_BLOB_BYTES`.
   */
  async write(key: SubjectKey, bytes: Buffer): Promise<string> {
    if (bytes.length > MAX_BLOB_BYTES) throw new BlobTooLargeError(bytes.length);
    const id = randomUUID();
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const partial = `${path}.part`;
    const file = await open(partial, 'wx', 0o600);
    try {
      await file.writeFile(key.sealBytes(place(id), bytes));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    return id;
  }

  /** @throws Error ENOENT when there is none; CipherTamperedError or KeyDestroyedError when it does not open. */
  async read(key: SubjectKey, id: string): Promise<Buffer> {
    return key.openBytes(place(id), await readFile(this.pathOf(id)));
  }

  /** Removes the file; nothing happens when it is gone already. */
  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** Ids of the files that were last written before this instant. */
  async writtenBefore(instant: Date): Promise<string[]> {
    const folders = await readdir(this.root).catch(() => []);
    const found: string[] = [];
    for (const folder of folders)
      for (const id of await readdir(join(this.root, folder)).catch(() => [])) {
        if (!isUuid(id)) continue;
        const file = await stat(this.pathOf(id)).catch(() => null);
        if (file !== null && file.mtime < instant) found.push(id);
      }
    return found;
  }

  private pathOf(id: string): string {
    if (!isUuid(id)) throw new RangeError('A stored file is named by a UUID');
    return join(this.root, id.slice(0, 2), id);
  }
}

const place = (id: string): Place => ({ table: 'blobs', column: 'bytes', rowId: id });
