import type { CaseState } from '@qayidis/domain/cases';
import { addMonths } from '@qayidis/domain/kernel';
import type { Life } from './life.js';
import type { Surroundings } from './surroundings.js';

/** A transfer remembers no state to go back to. */
const NOWHERE = { state_before_closure: null };

/** Columns that tell how a case was interrupted or ended. */
export function endColumns(
  state: CaseState,
  { stateSince }: Life,
  { random, coordinatorId }: Surroundings,
) {
  const blank = {
    reject_reason: null as string | null,
    rejected_on: null as string | null,
    rejected_by: null as string | null,
    suspend_reason: null as string | null,
    suspended_on: null as string | null,
    state_before_suspension: null as string | null,
    closure_reason: null as string | null,
    state_before_closure: null as string | null,
    closed_on: null as string | null,
    retention_until: null as string | null,
  };
  const rejected = {
    reject_reason: 'TOO_LATE',
    rejected_on: stateSince,
    rejected_by: coordinatorId,
    retention_until: addMonths(stateSince, 12),
  };
  const closing = {
    closure_reason: random.pick([
      'COMPLETED',
      'COMPLETED',
      'WITHDRAWN_BY_RETURNEE',
      'REMIGRATED_REGULAR',
    ]),
    state_before_closure: 'FOLLOW_UP',
  };
  const closed = { ...closing, closed_on: stateSince, retention_until: addMonths(stateSince, 24) };
  const byState: Partial<Record<CaseState, Partial<typeof blank>>> = {
    REJECTED: rejected,
    SUSPENDED: {
      suspend_reason: 'UNREACHABLE',
      suspended_on: stateSince,
      state_before_suspension: 'ASSISTANCE',
    },
    CLOSURE_REVIEW: closing,
    CLOSED: closed,
    TRANSFERRED: { ...closed, ...NOWHERE, closure_reason: 'TRANSFERRED' },
    ANONYMISED: { ...closed, retention_until: null },
  };
  return { ...blank, ...byState[state] };
}
