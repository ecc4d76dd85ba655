/** Facts of closure and their outcomes (decisions.md, "What stands in for a fact"). */
export const CHECKLIST_KINDS = ['PAYMENTS_SETTLED'] as const;
export type ChecklistKind = (typeof CHECKLIST_KINDS)[number];

export const CHECKLIST_OUTCOMES = ['DONE', 'REFUSED', 'NOT_APPLICABLE'] as const;
export type ChecklistOutcome = (typeof CHECKLIST_OUTCOMES)[number];

/** Nobody can refuse that payments are settled (reintegration.md 3 row 18). */
export const mayBe = (outcome: ChecklistOutcome): boolean => outcome !== 'REFUSED';

interface Said {
  readonly outcome: ChecklistOutcome;
  readonly reason?: string | null;
}

/**
 * Who says it: finance and the coordinator, never the mentor whose orders were paid (D-40). A reason is text of the
 * case, whose key finance does not have: finance says that payments are settled, no more.
 */
export const mayRecord = (role: string, { outcome, reason = null }: Said): boolean =>
  role === 'FINANCE' ? outcome === 'DONE' && reason === null : role !== 'MENTOR';
