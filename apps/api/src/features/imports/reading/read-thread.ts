import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { RegisterOptions } from '@qayidis/domain/import';
import { readRegister } from './read-register.js';
import { readWhole, titlesOf } from './read-whole.js';
import type { RegisterFile } from './register-thread.js';

/** Rows of one message: taking over more at a time would hold up the process that asked. */
const BATCH = 250;

/** The thread of `readApart`: one file; each message is answered with the next one. */
async function converse(port: MessagePort, { bytes, format }: RegisterFile): Promise<void> {
  const asked = async <Question>(answer: unknown): Promise<Question> => {
    const next = once(port, 'message') as Promise<[Question]>;
    port.postMessage(answer);
    return (await next)[0];
  };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sheets = await readRegister(file, format);
  const options = await asked<RegisterOptions>(sheets.map(titlesOf));
  const { reading, rows, members } = readWhole(sheets, options);
  await asked(reading);
  for (const all of [rows, members]) {
    for (let at = 0; at < all.length; at += BATCH) await asked(all.slice(at, at + BATCH));
    await asked(null);
  }
}

if (parentPort !== null) await converse(parentPort, workerData as RegisterFile);
