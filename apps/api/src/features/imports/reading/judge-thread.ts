import { parentPort, workerData } from 'node:worker_threads';
import { judgeRegister } from './judge-register.js';
import type { Verdict } from './judge-apart.js';
import type { RegisterFile } from './register-thread.js';
import { UnreadableRegisterError } from './unreadable-register.error.js';

/** The thread of `judgeApart`: one file, one verdict. It loads the readers and nothing of the application. */
async function verdictOn({ bytes, format }: RegisterFile): Promise<Verdict> {
  try {
    await judgeRegister(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), format);
    return { readable: true };
  } catch (error) {
    if (!(error instanceof UnreadableRegisterError)) throw error;
    return { readable: false, reason: error.reason, params: error.params };
  }
}

parentPort?.postMessage(await verdictOn(workerData as RegisterFile));
