/**
 * Why a file is no register: codes only, since a parser's message may repeat a cell's content. The screen's catalogue
 * has a sentence with the remedy for each.
 */
export const UNREADABLE_REASONS = [
  'NOT_A_SPREADSHEET',
  'NOT_UTF8',
  'MALFORMED_CSV',
  'NO_DATA',
  'NO_ROWS',
  'ARCHIVE_TOO_LARGE',
  'PASSWORD_PROTECTED',
  'ACTIVE_CONTENT',
  'TOO_MANY_ROWS',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What the sentence names: the ceiling that the file exceeds, or the line at which it stops making sense. */
export interface UnreadableParams {
  readonly max?: number;
  readonly line?: number;
}

export class UnreadableRegisterError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly params: UnreadableParams = {},
  ) {
    super(reason);
    this.name = 'UnreadableRegisterError';
  }
}
