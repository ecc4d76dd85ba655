import { changeOf, type Transaction } from '../database/index.js';
import { ProblemError } from './problem-error.js';

interface WrittenRow {
  readonly version: number;
  readonly updatedAt: Date;
}

/**
 * The refusal of a write to a row that somebody else has changed, or written first, meanwhile.
 * @param by whoever wrote the row last
 * @param more what else the reader may know of the row
 */
export async function staleRow(
  tx: Transaction,
  sentVersion: number,
  row: WrittenRow | null,
  by: string | null,
  more: object = {},
): Promise<ProblemError> {
  const changed = await changeOf(tx, row && { updatedAt: row.updatedAt, by });
  const current = { version: row?.version ?? 0, ...more, changed };
  return new ProblemError('VERSION_STALE', { sentVersion, current });
}
