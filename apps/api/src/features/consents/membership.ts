import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

/** @throws ProblemError VALIDATION_FAILED when the person does not belong to the case. */
export async function demandMember(
  tx: Transaction,
  caseId: string,
  personId: string,
): Promise<void> {
  const [member] = await tx.query(
    'select 1 from case_members where case_id = $1 and person_id = $2',
    [caseId, personId],
  );
  if (member !== undefined) return;
  throw new ProblemError('VALIDATION_FAILED', {
    errors: [{ pointer: '#/personId', code: 'UNKNOWN_CODE' }],
  });
}
