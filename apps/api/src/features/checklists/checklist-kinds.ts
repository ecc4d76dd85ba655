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
 * Who says what: finance speaks of payments alone, and a mentor of all but payments, whose orders they settle (D-40).
 * A reason is text of the case, whose key finance does not have: finance says that they are settled, no more.
 */
export const mayRecord = (
  role: string,
  kind: ChecklistKind,
  { outcome, reason = null }: Said,
): boolean => {
  if (role === 'FINANCE')
    return kind === 'PAYMENTS_SETTLED' && outcome === 'DONE' && reason === null;
  return role !== 'MENTOR' || kind !== 'PAYMENTS_SETTLED';
};

/** Why a visit or a survey did not take place is casework: finance reads of payments alone (reintegration.md 2). */
export const maySee = (role: string, kind: ChecklistKind): boolean =>
  role !== 'FINANCE' || kind === 'PAYMENTS_SETTLED';
