import type { Worker } from 'node:worker_threads';
import type { RegisterOptions } from '@qayidis/domain/import';
import type { RawMember, RawPrincipal, ReadRegister, SheetTitles } from './read-whole.js';
import { answerOf, oneAtATime, type RegisterFile, startThread } from './register-thread.js';

type Choose = (titles: readonly SheetTitles[]) => Promise<RegisterOptions>;

const inTurn = oneAtATime();

/**
 * `readWhole` in a thread of its own, one file at a time: a register of 20,000 rows takes a processor for many seconds.
 * Meanwhile this process renews the locks of its jobs and does others. `choose` is told the titles before the rows
 * are understood.
 * @throws UnreadableRegisterError when the file takes too much memory or time
 */
export const readApart = (file: RegisterFile, choose: Choose): Promise<ReadRegister> =>
  inTurn(async () => {
    const thread = startThread('read-thread', file);
    try {
      return await read(thread, choose);
    } finally {
      await thread.terminate();
    }
  });

async function read(thread: Worker, choose: Choose): Promise<ReadRegister> {
  const ask = <Answer>(question: unknown): Promise<Answer> => {
    const answer = answerOf<Answer>(thread);
    thread.postMessage(question);
    return answer;
  };
  const all = async <Row>(): Promise<Row[]> => {
    const rows: Row[] = [];
    for (;;) {
      const batch = await ask<readonly Row[] | null>('MORE');
      if (batch === null) return rows;
      rows.push(...batch);
    }
  };
  const options = await choose(await answerOf<SheetTitles[]>(thread));
  const reading = await ask<ReadRegister['reading']>(options);
  return { reading, rows: await all<RawPrincipal>(), members: await all<RawMember>() };
}
