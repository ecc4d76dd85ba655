import { ENDABLE_STATES, type CaseState } from './case-states.js';

/** Why a case ended, one main reason (reintegration.md 4.5; NOT_RETURNED by D-36). */
export const CLOSURE_REASONS = [
  'COMPLETED',
  'WITHDRAWN_BY_RETURNEE',
  'LOST_CONTACT',
  'REMIGRATED_REGULAR',
  'REMIGRATED_IRREGULAR',
  'MOVED_OUT_OF_AREA',
  'DECEASED',
  'INELIGIBLE_FOUND',
  'FRAUD_OR_MISUSE',
  'TRANSFERRED',
  'SUPPORT_PERIOD_ENDED',
  'PROJECT_ENDED',
  'DUPLICATE',
  'NOT_RETURNED',
  'OTHER',
] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

const ANYWHERE: readonly CaseState[] = ENDABLE_STATES;
const NOWHERE: readonly CaseState[] = [];

/**
 * From which states `REQUEST_CLOSURE` may name which reason (D-36). `NOWHERE`: only through a command of its own
 * (`CLOSE_LOST_CONTACT`, `TRANSFER_OUT`).
 */
export const CLOSURE_REASON_STATES: Readonly<Record<ClosureReason, readonly CaseState[]>> = {
  COMPLETED: ['FOLLOW_UP'],
  WITHDRAWN_BY_RETURNEE: ANYWHERE,
  LOST_CONTACT: NOWHERE,
  REMIGRATED_REGULAR: ANYWHERE,
  REMIGRATED_IRREGULAR: ANYWHERE,
  MOVED_OUT_OF_AREA: ANYWHERE,
  DECEASED: ANYWHERE,
  INELIGIBLE_FOUND: ANYWHERE,
  FRAUD_OR_MISUSE: ANYWHERE,
  TRANSFERRED: NOWHERE,
  SUPPORT_PERIOD_ENDED: ['ASSISTANCE', 'FOLLOW_UP', 'SUSPENDED'],
  PROJECT_ENDED: ANYWHERE,
  DUPLICATE: ANYWHERE,
  NOT_RETURNED: ['REFERRED', 'SCREENING', 'WAITLISTED', 'REGISTERED'],
  OTHER: ANYWHERE,
};

/** The reasons that a closure requested from this state may name, in the order of the list. */
export const closureReasonsFrom = (state: CaseState): readonly ClosureReason[] =>
  CLOSURE_REASONS.filter((reason) => CLOSURE_REASON_STATES[reason].includes(state));

/** "Formally closed with success" (reintegration.md 4.5): completed, with at least one goal reached. */
export const isFormalSuccess = (reason: ClosureReason | null, goalsReached: number): boolean =>
  reason === 'COMPLETED' && goalsReached >= 1;
