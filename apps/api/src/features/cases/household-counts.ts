import { type HouseholdCounts, householdFault } from '@qayidis/domain/persons';
import { ProblemError } from '../../platform/http/index.js';

/** @throws ProblemError VALIDATION_FAILED for more adults or children than persons (CASE-81) */
export function demandCounts(household: HouseholdCounts): void {
  const fault = householdFault(household);
  if (fault === null) return;
  const { field, max } = fault;
  throw new ProblemError('VALIDATION_FAILED', {
    errors: [{ pointer: `#/household/${field}`, code: 'TOO_LARGE', params: { max } }],
  });
}
