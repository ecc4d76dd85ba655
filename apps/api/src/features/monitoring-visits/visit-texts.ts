import type { SubjectKey } from '../../platform/crypto/index.js';

/** Where a text of a visit, a survey or a form is sealed. */
export interface TextPlace {
  readonly table: 'monitoring_visits' | 'survey_responses' | 'satisfaction_forms';
  readonly column: string;
  readonly rowId: string;
}

/** The checklist row for which a reason was sealed that came from there. */
interface Origin {
  readonly caseId: string;
  readonly kind: string | null;
}

export const sealed = (key: SubjectKey, place: TextPlace, text: string | null): string | null =>
  text === null ? null : key.seal(place, text);

/** Null where nothing was written, or the key of the case is destroyed. */
export function opened(
  key: SubjectKey | undefined,
  place: TextPlace,
  cipher: string | null,
  origin?: Origin,
): string | null {
  if (cipher === null || key === undefined) return null;
  if (!origin?.kind) return key.open(place, cipher);
  const rowId = `${origin.caseId}/${origin.kind}`;
  return key.open({ table: 'checklist_entries', column: 'reason_cipher', rowId }, cipher);
}
