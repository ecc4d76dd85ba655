import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

/** @throws ProblemError RULE_REFUSED unless it is an active mentor of the case's programme. */
export async function demandMentor(
  tx: Transaction,
  mentorId: string,
  programmeId: string,
): Promise<void> {
  const [mentor] = await tx.query(
    "select 1 from users where id = $1 and programme_id = $2 and role = 'MENTOR' and status = 'ACTIVE'",
    [mentorId, programmeId],
  );
  if (mentor === undefined)
    throw new ProblemError('RULE_REFUSED', { params: { rule: 'MENTOR' }, pointer: '#/mentorId' });
}
