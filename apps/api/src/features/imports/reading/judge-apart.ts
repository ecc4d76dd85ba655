import { answerOf, oneAtATime, type RegisterFile, startThread } from './register-thread.js';
import {
  type UnreadableParams,
  type UnreadableReason,
  UnreadableRegisterError,
} from './unreadable-register.error.js';

export type Verdict =
  | { readonly readable: true }
  | {
      readonly readable: false;
      readonly reason: UnreadableReason;
      readonly params: UnreadableParams;
    };

const inTurn = oneAtATime();

/**
 * `judgeRegister` in a thread of its own, one file at a time: parsing takes a processor for seconds, and meanwhile the
 * API answers.
 * @throws UnreadableRegisterError
 */
export const judgeApart = (file: RegisterFile): Promise<void> => inTurn(() => judge(file));

async function judge(file: RegisterFile): Promise<void> {
  const thread = startThread('judge-thread', file);
  try {
    const verdict = await answerOf<Verdict>(thread);
    if (!verdict.readable) throw new UnreadableRegisterError(verdict.reason, verdict.params);
  } finally {
    await thread.terminate();
  }
}
