import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RegisterFormat } from './read-register.js';
import { type UnreadableReason, UnreadableRegisterError } from './unreadable-register.error.js';

export interface JudgedFile {
  readonly bytes: Uint8Array;
  readonly format: RegisterFormat;
}

export type Verdict =
  | { readonly readable: true }
  | {
      readonly readable: false;
      readonly reason: UnreadableReason;
      readonly max: number | undefined;
    };

/** What one file may take of the machine: a spreadsheet of 14 MB with 1.2 million cells gets by with it. */
const MEMORY_MB = 768;
const LONGEST_MS = 60_000;

/** Tests run the sources, which need their loader in the thread too. */
const [FILE, LOADER] = import.meta.url.endsWith('.ts')
  ? ['./judge-thread.ts', new URL('../../../../../../tools/typescript.mjs', import.meta.url).href]
  : ['./judge-thread.js', null];

let queue: Promise<unknown> = Promise.resolve();

/**
 * `judgeRegister` in a thread of its own, one file at a time: parsing takes a processor for seconds, and meanwhile the
 * API answers. A file that takes too much memory or time ends its thread, not the process.
 * @throws UnreadableRegisterError
 */
export function judgeApart(file: JudgedFile): Promise<void> {
  const judged = queue.then(() => judge(file));
  queue = judged.catch(() => undefined);
  return judged;
}

async function judge(file: JudgedFile): Promise<void> {
  const thread = new Worker(new URL(FILE, import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: LOADER === null ? [] : ['--no-warnings', '--import', LOADER],
  });
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const [verdict] = (await once(thread, 'message', { signal }).catch(tooMuch)) as [Verdict];
    if (!verdict.readable) throw new UnreadableRegisterError(verdict.reason, verdict.max);
  } finally {
    await thread.terminate();
  }
}

const EXHAUSTED: readonly unknown[] = ['ERR_WORKER_OUT_OF_MEMORY', 'ABORT_ERR'];

function tooMuch(error: NodeJS.ErrnoException): never {
  throw EXHAUSTED.includes(error.code) ? new UnreadableRegisterError('ARCHIVE_TOO_LARGE') : error;
}
