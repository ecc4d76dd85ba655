import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled } from '../compiled.js';
import { until } from '../until.js';

const READY_WITHIN_MS = 60_000;

type Settings = Readonly<Record<string, string>>;

/** A data folder of its own that goes away with the test. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'qayidis-start-'));
  // The server's account, which is not ours when we are root, has to get in.
  chmodSync(folder, 0o755);
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** A program of ours as the person at the terminal starts it, with what it says. */
export class Program {
  private static readonly started: Program[] = [];
  output = '';
  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(script: string, settings: Settings, args: readonly string[] = []) {
    const { TEST_DATABASE: _, NODE_ENV: __, ...outer } = process.env;
    this.process = spawn(process.execPath, [compiled(`src/${script}`), ...args], {
      env: { ...outer, NODE_OPTIONS: '', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = once(this.process, 'close');
    Program.started.push(this);
  }

  /** Whatever a failed test left running. */
  static async stopAll(): Promise<void> {
    await Promise.all(Program.started.map((program) => program.kill('SIGTERM')));
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Exit code, once the program is over. */
  async end(): Promise<number | null> {
    await this.ended;
    return this.process.exitCode;
  }

  async says(words: string, withinMs = READY_WITHIN_MS): Promise<void> {
    const heard = () => this.output.includes(words) || this.process.exitCode !== null;
    await until(`it says "${words}" after:\n${this.output}`, heard, withinMs);
    if (!this.output.includes(words)) throw new Error(this.output);
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    this.process.kill(signal);
    await this.ended;
  }
}

/** Runs a program to its end. */
export async function run(
  script: string,
  settings: Settings,
  args: readonly string[] = [],
): Promise<{ code: number | null; output: string }> {
  const program = new Program(script, settings, args);
  return { code: await program.end(), output: program.output };
}

const PARTS = { main: '/main.', worker: '/worker.', postgres: 'bin/postgres' };

/** A process that this one started. */
export function partOf(pid: number, part: keyof typeof PARTS): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const found = children.find((child) => commandOf(Number(child)).includes(PARTS[part]));
  // Signals to process 0 would reach ourselves.
  if (found === undefined) throw new Error(`No ${part} runs under ${pid}`);
  return Number(found);
}

export const partsOf = (pid: number): Record<keyof typeof PARTS, number> => ({
  main: partOf(pid, 'main'),
  worker: partOf(pid, 'worker'),
  postgres: partOf(pid, 'postgres'),
});

const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');

export const environmentOf = (pid: number): string => readFileSync(`/proc/${pid}/environ`, 'utf8');

export function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

export const statusAt = (port: number, address = '/api/health/ready'): Promise<number> =>
  fetch(`http://127.0.0.1:${port}${address}`, { headers: { connection: 'close' } }).then(
    ({ status }) => status,
    () => 0,
  );
