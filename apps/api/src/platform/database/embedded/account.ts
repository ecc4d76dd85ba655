import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, binariesIn } from './binaries.js';

/** The operating-system account under which PostgreSQL runs; undefined: our own. It refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const PUBLIC_PLACE = '/var/tmp/qayidis-postgres';

/** Root lends the server the `postgres` account, or `nobody` where there is none; others use their own. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = ['postgres', 'nobody'].map(accountOf).find((account) => account !== undefined);
  if (found === undefined)
    throw new Error(
      'PostgreSQL does not run as root, and neither "postgres" nor "nobody" exists here: start as another user.',
    );
  return found;
}

function accountOf(name: string): Account | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

const canDo = (account: Account, test: string, path: string): boolean =>
  spawnSync('/bin/sh', ['-c', `test ${test} "$0"`, path], { ...account, cwd: '/' }).status === 0;

/** The binaries, copied to a traversable place where a closed home folder hides them from the account. */
export function reachableBinaries(binaries: Binaries, account: Account | undefined): Binaries {
  if (account === undefined || canDo(account, '-x', binaries.postgres)) return binaries;
  const key = createHash('sha256').update(binaries.root).digest('hex').slice(0, 12);
  const copy = join(PUBLIC_PLACE, `binaries-${key}`);
  if (!existsSync(copy)) {
    mkdirSync(PUBLIC_PLACE, { recursive: true, mode: 0o755 });
    const partial = `${copy}-${process.pid}`;
    cpSync(binaries.root, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
  }
  return binariesIn(copy);
}

/** The folder of the cluster: inside the data folder, or, where the account cannot reach that, a public place. */
export function reachableCluster(dataDir: string, account: Account | undefined): string {
  const wanted = join(dataDir, 'postgres');
  mkdirSync(dataDir, { recursive: true });
  if (account === undefined) return wanted;
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  chownSync(wanted, account.uid, account.gid);
  if (canDo(account, '-w', wanted)) return wanted;
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const place = join(PUBLIC_PLACE, `cluster-${key}`);
  // In two steps: the mode of a recursive mkdir holds for every folder that it makes.
  mkdirSync(PUBLIC_PLACE, { recursive: true, mode: 0o755 });
  mkdirSync(place, { recursive: true, mode: 0o700 });
  chownSync(place, account.uid, account.gid);
  return place;
}
