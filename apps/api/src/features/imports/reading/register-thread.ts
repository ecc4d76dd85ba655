import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RegisterFormat } from './read-register.js';
import { UnreadableRegisterError } from './unreadable-register.error.js';

export interface RegisterFile {
  readonly bytes: Uint8Array;
  readonly format: RegisterFormat;
}

/** What one file may take of the machine: a spreadsheet of 14 MB with 1.2 million cells gets by with it. */
const MEMORY_MB = 768;
const LONGEST_MS = 60_000;

/** Tests run the sources, which need their loader in the thread too. */
const [ENDING, LOADER] = import.meta.url.endsWith('.ts')
  ? ['.ts', new URL('../../../../../../tools/typescript.mjs', import.meta.url).href]
  : ['.js', null];

/** A thread of its own for one file, with bounded memory: taking too much ends the thread, not the process. */
export function startThread(name: 'judge-thread' | 'read-thread', file: RegisterFile): Worker {
  return new Worker(new URL(`./${name}${ENDING}`, import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: LOADER === null ? [] : ['--no-warnings', '--import', LOADER],
  });
}

/**
 * The thread's next message.
 * @throws UnreadableRegisterError when the file took too much memory or time
 */
export async function answerOf<Answer>(thread: Worker): Promise<Answer> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const [answer] = (await once(thread, 'message', { signal }).catch(tooMuch)) as [Answer];
  return answer;
}

const EXHAUSTED: readonly unknown[] = ['ERR_WORKER_OUT_OF_MEMORY', 'ABORT_ERR'];

function tooMuch(error: NodeJS.ErrnoException): never {
  throw EXHAUSTED.includes(error.code) ? new UnreadableRegisterError('ARCHIVE_TOO_LARGE') : error;
}

/** Runs pieces of work one after the other: each file takes a processor and much memory. */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
