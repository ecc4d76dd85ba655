/** Why a file is no register: codes only, since a parser's message may repeat a cell's content. */
export const UNREADABLE_REASONS = [
  'NOT_A_SPREADSHEET',
  'NOT_UTF8',
  'MALFORMED_CSV',
  'NO_DATA',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

export class UnreadableRegisterError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
    this.name = 'UnreadableRegisterError';
  }
}
