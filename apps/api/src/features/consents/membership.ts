import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

export async function isMember(
  tx: Transaction,
  caseId: string,
  personId: string,
): Promise<boolean> {
  const [member] = await tx.query(
    'select 1 from case_members where case_id = $1 and person_id = $2',
    [caseId, personId],
  );
  return member !== undefined;
}

/** @throws ProblemError VALIDATION_FAILED when the person of the body does not belong to the case. */
export async function demandMember(
  tx: Transaction,
  caseId: string,
  personId: string,
): Promise<void> {
  if (await isMember(tx, caseId, personId)) return;
  throw new ProblemError('VALIDATION_FAILED', {
    errors: [{ pointer: '#/personId', code: 'UNKNOWN_CODE' }],
  });
}
