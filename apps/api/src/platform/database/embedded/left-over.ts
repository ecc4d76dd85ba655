import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { reachableCluster, serverAccount } from './account.js';

/** Names the process that started the server of a data folder. */
const STARTER = 'postgres.started-by';

interface ProcessState {
  readonly parent: number;
  readonly name: string;
}

/**
 * After a kill -9 of ours the server may still run: it is asked to stop before a new one starts.
 * @throws Error with a sentence when whoever started it still lives.
 */
export async function takeOver(dataDir: string, cluster: string): Promise<void> {
  await stopLeftOver(dataDir, join(cluster, 'postmaster.pid'));
  writeFileSync(join(dataDir, STARTER), `${process.pid}\n`, { mode: 0o600 });
}

export const inUseSentence = (dataDir: string, keeper: number): string =>
  `The data folder ${dataDir} is in use by process ${keeper}: stop that one, or set DATA_DIR to another folder.`;

/** How a data folder is in use: by the process that keeps its server, or by what a killed one left behind. */
export interface FolderUse {
  readonly keeper: number | undefined;
  readonly leftOver: boolean;
}

export function useOf(dataDir: string): FolderUse {
  if (!existsSync(join(dataDir, STARTER))) return { keeper: undefined, leftOver: false };
  const file = join(reachableCluster(dataDir, serverAccount()), 'postmaster.pid');
  const leftOver = existsSync(file);
  return { keeper: leftOver ? keeperOf(dataDir, file) : undefined, leftOver };
}

/** The living process that started the server of this file. */
function keeperOf(dataDir: string, file: string): number | undefined {
  const state = stateOf(numberIn(file));
  const isKept = state?.name === 'postgres' && state.parent === starterOf(dataDir);
  return isKept ? state.parent : undefined;
}

async function stopLeftOver(dataDir: string, file: string): Promise<void> {
  if (!existsSync(file)) return;
  const pid = numberIn(file);
  const state = stateOf(pid);
  // The file of a server that died: PostgreSQL itself sees to it that none of its parts still runs. Only where
  // the number belongs to a stranger by now would it wait for that one.
  if (state === undefined) return;
  if (state.name !== 'postgres') return rmSync(file, { force: true });
  const keeper = keeperOf(dataDir, file);
  if (keeper !== undefined) throw new Error(inUseSentence(dataDir, keeper));
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && isPostgres(pid); tries++) await wait(50);
  if (isPostgres(pid)) process.kill(pid, 'SIGQUIT');
  for (let tries = 0; tries < 100 && isPostgres(pid); tries++) await wait(50);
}

const numberIn = (file: string): number => Number(readFileSync(file, 'utf8').split('\n')[0]);

/** A server whose starter died has another parent, so a number that was given again does not deceive. */
function starterOf(dataDir: string): number | undefined {
  const file = join(dataDir, STARTER);
  return existsSync(file) ? numberIn(file) : undefined;
}

const isPostgres = (pid: number): boolean => stateOf(pid)?.name === 'postgres';

/** Of a process that runs; undefined when it is over. */
function stateOf(pid: number): ProcessState | undefined {
  const text = existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  const [, name = '', state = 'Z', parent = ''] = /\((.*)\) (\S)\S* +(\d+)/.exec(text) ?? [];
  return state === 'Z' ? undefined : { name, parent: Number(parent) };
}

function fromProc(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/** In the form of Linux's /proc/<pid>/stat. */
function fromPs(pid: number): string {
  const flags = ['-o', 'stat=,ppid=,comm=', '-p', String(pid)];
  const shown = spawnSync('ps', flags, { encoding: 'utf8' }).stdout.trim();
  const [state = '', parent = '', command = ''] = shown.split(/ +/);
  return `(${command.split('/').at(-1) ?? ''}) ${state} ${parent}`;
}
