import { plannedArrivalRange } from '@qayidis/domain/cases';
import { type PlainDate, plainDate, rangeFault } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

/**
 * @param stored what the file says already: that day may be sent again
 * @throws ProblemError VALIDATION_FAILED for a planned arrival that is not plausible (CASE-83)
 */
export function demandPlannedArrival(
  tx: Transaction,
  day: string | null | undefined,
  stored: PlainDate | null = null,
): void {
  if (day === null || day === undefined) return;
  const fault = rangeFault(plainDate(day), plannedArrivalRange(tx.today, stored));
  if (fault === null) return;
  throw new ProblemError('VALIDATION_FAILED', {
    errors: [{ pointer: '#/returnEvent/plannedArrivalOn', ...fault }],
  });
}
