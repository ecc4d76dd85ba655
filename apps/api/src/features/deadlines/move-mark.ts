import { createHash } from 'node:crypto';
import type { MovePreviewResponse } from './dto/move-preview.response.js';

/**
 * Stands for a change and what it moves: a change is confirmed with the mark of what was seen. Another change, or
 * another deadline that moves, makes another mark; how many deadlines there are does not.
 */
export function markOfMoves(
  change: readonly unknown[],
  { moved, kinds, first }: Pick<MovePreviewResponse, 'moved' | 'kinds' | 'first'>,
): string {
  const all = JSON.stringify([...change, moved, kinds, first]);
  return createHash('sha256').update(all).digest('hex');
}
