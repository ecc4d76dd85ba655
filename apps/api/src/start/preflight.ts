import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inUseSentence, useOf } from '../platform/database/embedded/index.js';

/** A fault that the person who starts the product can cure; its message says how. */
export class CannotStart extends Error {}

const NEEDED_BYTES = 300 * 1024 * 1024;

/** @throws CannotStart when the installation of this data folder runs already. */
export function refuseRunning(dataDir: string): void {
  const { keeper } = useOf(dataDir);
  if (keeper !== undefined)
    throw new CannotStart(`Qayıdış runs here already. ${inUseSentence(dataDir, keeper)}`);
}

/**
 * @param patienceMs time for the parts of a product that was killed to notice it and go
 * @throws CannotStart when another program listens on the port and does not stop soon.
 */
export async function refuseBusyPort(port: number, patienceMs: number): Promise<void> {
  for (const end = Date.now() + patienceMs; ; await wait(200)) {
    try {
      return await listenOn(port);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || Date.now() >= end)
        throw new CannotStart(portSentence(port, code));
    }
  }
}

async function listenOn(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

const portSentence = (port: number, code: string | undefined): string =>
  code === 'EACCES'
    ? `Port ${port} may not be used by this account: choose one above 1023, for example PORT=3001 npm start.`
    : `Port ${port} is in use by another program: stop that program, or choose another port, for example PORT=${port + 1} npm start.`;

/** Folder by folder: a recursive mkdir never ends below places of the system that take none. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  // Traversable, since an account of its own may have to reach the database in it.
  mkdirSync(path, { mode: 0o711 });
}

/** @throws CannotStart when the data folder cannot be written or the disk is nearly full. */
export function refuseUnusableFolder(dataDir: string): void {
  const probe = join(dataDir, '.write-test');
  try {
    makeFolder(dataDir);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch {
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written: make room on the disk, give this account the right to write there, or set DATA_DIR to another folder.`,
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < NEEDED_BYTES)
    throw new CannotStart(
      `Less than 300 MB are free on the disk of ${dataDir}: make room, or set DATA_DIR to a folder on another disk.`,
    );
}
