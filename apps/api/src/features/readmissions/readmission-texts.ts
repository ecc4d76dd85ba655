import type { SubjectKey } from '../../platform/crypto/index.js';

/** Columns of a request that hold typed text, sealed with the key of its person. */
export type SealedColumn =
  | 'received_reason_cipher'
  | 'reply_text_cipher'
  | 'return_text_cipher'
  | 'effect_text_cipher'
  | 'notice_reason_cipher';

const placeOf = (rowId: string, column: SealedColumn) =>
  ({ table: 'readmissions', column, rowId }) as const;

export const sealText = (
  key: SubjectKey,
  id: string,
  column: SealedColumn,
  text: string | null | undefined,
): string | null => (text ? key.seal(placeOf(id, column), text) : null);

/** Null too where the key was destroyed: what it sealed is erased. */
export const openText = (
  key: SubjectKey | undefined,
  id: string,
  column: SealedColumn,
  cipher: string | null,
): string | null =>
  cipher === null || key === undefined ? null : key.open(placeOf(id, column), cipher);
