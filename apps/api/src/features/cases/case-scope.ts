import type { Actor, Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

export interface CaseScope {
  /** Condition on `cases as c` with one parameter. */
  readonly conditionSql: string;
  readonly parameter: string | null;
}

/**
 * Which cases a person works with, said in the WHERE clause so that an index can serve it; row-level security
 * stands behind it (security.md finding 6).
 * @param position number of the parameter
 */
export function caseScope(actor: Actor, position: number): CaseScope {
  if (actor.role === 'MENTOR')
    return { conditionSql: `c.mentor_id = $${position}`, parameter: actor.userId };
  if (actor.role === 'COORDINATOR' || actor.role === 'PM')
    return { conditionSql: `c.programme_id = $${position}`, parameter: actor.programmeId };
  if (actor.role === 'WORKER')
    return { conditionSql: `$${position}::text is null`, parameter: null };
  throw new ProblemError('FORBIDDEN');
}

/** @throws ProblemError NOT_FOUND outside one's scope. */
export async function demandCase(tx: Transaction, caseId: string): Promise<void> {
  const scope = caseScope(tx.actor, 1);
  const [found] = await tx.query(
    `select 1 from cases c where ${scope.conditionSql} and c.id = $2`,
    [scope.parameter, caseId],
  );
  if (found === undefined) throw new ProblemError('NOT_FOUND');
}
