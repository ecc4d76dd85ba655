import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reachableCluster, serverAccount } from './account.js';

/** Whether a database was set up in this data folder, or in the place that stands for it. */
export const holdsCluster = (dataDir: string): boolean =>
  existsSync(dataDir) && existsSync(join(reachableCluster(dataDir, serverAccount()), 'PG_VERSION'));

/** Port of the embedded server that runs on this data folder; null: none runs. */
export function runningPort(dataDir: string): number | null {
  const file = join(reachableCluster(dataDir, serverAccount()), 'postmaster.pid');
  if (!existsSync(file)) return null;
  // Lines of the file: process, folder, start, port (PostgreSQL documentation, "postmaster.pid").
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return isAlive(Number(pid)) ? Number(port) : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
