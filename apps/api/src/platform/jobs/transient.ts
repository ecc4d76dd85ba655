import { isPassing } from '../database/index.js';

const OUT_OF_TIME = '57014';

/** Faults after which the same work may succeed. What ran out of its own time would do so again. */
export const isTransient = (error: unknown): boolean =>
  isPassing(error) && (error as { code?: unknown }).code !== OUT_OF_TIME;

/** Runs the work once more after a transient fault; any other fault, or a second one, is thrown. */
export async function retryOnce<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!isTransient(error)) throw error;
    return work();
  }
}
