import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

/** Longest time a process may take to finish what it has begun before it is killed, in milliseconds. */
const PATIENCE_MS = 15_000;

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One of the two processes of the product, its log in the data folder. */
export class ManagedProcess {
  private stopping = false;

  private constructor(
    readonly name: string,
    readonly log: string,
    private readonly child: ChildProcess,
  ) {}

  static start(name: 'main' | 'worker', env: NodeJS.ProcessEnv, dataDir: string): ManagedProcess {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    const log = join(dataDir, 'logs', `${name}.log`);
    const out = openSync(log, 'a', 0o600);
    // Built or as source, as this file is.
    const script = fileURLToPath(new URL(`../${name}${extname(import.meta.url)}`, import.meta.url));
    // Detached: a Ctrl-C in the terminal reaches the supervisor only, which stops the parts in order.
    const child = fork(script, [], { env, detached: true, stdio: ['ignore', out, out, 'ipc'] });
    closeSync(out);
    return new ManagedProcess(name, log, child);
  }

  /** Calls back when the process ends without having been asked to. */
  onUnexpectedEnd(callback: (ending: Ending) => void): void {
    this.child.once('exit', (code, signal) => {
      if (!this.stopping) callback({ code, signal });
    });
  }

  /** Asks the process to finish; kills it when it takes longer than `PATIENCE_MS`. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_MS);
    this.child.kill('SIGTERM');
    await gone;
    clearTimeout(impatience);
  }
}

/** Waits until the address answers 200. @throws Error after `seconds`. */
export async function untilReady(
  url: string,
  seconds: number,
  failed: () => boolean,
): Promise<void> {
  for (let tries = 0; tries < seconds * 10; tries++) {
    if (failed()) throw new Error('A part of the product ended while starting.');
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  throw new Error(`The product did not answer within ${seconds} seconds.`);
}
