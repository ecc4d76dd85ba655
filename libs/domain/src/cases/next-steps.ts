import { CASE_MACHINE } from './case-machine.js';
import type { CaseState } from './case-states.js';
import type { CaseCommand, CaseRole } from './vocabulary.js';

/** What leads a case on from a state. */
export interface LeadingSteps {
  /** The step that the work aims at, shown even while it is not yet possible; null where none is to come. */
  readonly natural: CaseCommand | null;
  /** Steps that come before it once they are possible. */
  readonly first?: readonly CaseCommand[];
}

const NONE: LeadingSteps = { natural: null };

/** The way of a case that goes well (reintegration.md 3); every other step is a choice or an accident. */
export const NEXT_STEPS: Readonly<Record<CaseState, LeadingSteps>> = {
  DRAFT: { natural: 'SUBMIT' },
  REFERRED: { natural: 'ACKNOWLEDGE' },
  SCREENING: { natural: 'CONFIRM_ELIGIBILITY' },
  WAITLISTED: { natural: 'OFFER_PLACE' },
  REJECTED: NONE,
  REGISTERED: { natural: 'START_ASSESSMENT' },
  ASSESSMENT: { natural: 'COMPLETE_ASSESSMENT' },
  PLANNING: { natural: 'SUBMIT_PLAN' },
  PLAN_REVIEW: { natural: 'APPROVE_PLAN' },
  ASSISTANCE: { natural: 'ALL_DELIVERED', first: ['APPROVE_AMENDMENT', 'AMEND_PLAN'] },
  FOLLOW_UP: { natural: 'REQUEST_CLOSURE' },
  CLOSURE_REVIEW: { natural: 'CONFIRM_CLOSURE' },
  CLOSED: NONE,
  SUSPENDED: { natural: 'RESUME' },
  TRANSFERRED: NONE,
  ANONYMISED: NONE,
};

/** Of the steps that are offered, the one that comes next: what is possible before the natural one, else that one. */
export function nextCommand(
  state: CaseState,
  offered: readonly { readonly command: CaseCommand; readonly allowed: boolean }[],
): CaseCommand | null {
  const { natural, first = [] } = NEXT_STEPS[state];
  const before = offered.find(({ command, allowed }) => allowed && first.includes(command));
  return before?.command ?? natural;
}

/** Who takes a step from a state, in the order of the table. */
export const actorsOf = (state: CaseState, command: CaseCommand): readonly CaseRole[] =>
  CASE_MACHINE.transitions
    .filter((row) => row.command === command && row.from.includes(state))
    .flatMap(({ actors }) => actors);
