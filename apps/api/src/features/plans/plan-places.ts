import type { SubjectKey } from '../../platform/crypto/index.js';

/** Where each typed text of a plan is sealed: with the key of its case (decisions.md E-15). */
const TABLE_OF = {
  amendment_reason_cipher: 'plans',
  summary_cipher: 'plans',
  decision_comment_cipher: 'plans',
  ceiling_override_reason_cipher: 'plans',
  text_cipher: 'plan_goals',
  indicator_cipher: 'plan_goals',
  note_cipher: 'plan_goals',
  measure_text_cipher: 'plan_measures',
  description_cipher: 'plan_items',
  cancel_reason_cipher: 'plan_items',
  return_comment_cipher: 'plan_items',
  approval_comment_cipher: 'plan_items',
  comment_cipher: 'returned_plans',
} as const;
export type PlanText = keyof typeof TABLE_OF;

/** Goals and measures both have a `text_cipher`. */
const placeOf = (text: PlanText, rowId: string) => ({
  table: TABLE_OF[text],
  column: text === 'measure_text_cipher' ? 'text_cipher' : text,
  rowId,
});

/** Null for a text that is not there or blank. */
export const sealText = (
  key: SubjectKey,
  column: PlanText,
  rowId: string,
  text: string | null | undefined,
): string | null => (text ? key.seal(placeOf(column, rowId), text) : null);

/** Null for a text that is not there, or whose key was destroyed. */
export const openText = (
  key: SubjectKey | undefined,
  column: PlanText,
  rowId: string,
  sealed: string | null,
): string | null => (sealed === null || !key ? null : key.open(placeOf(column, rowId), sealed));
