import { changeOf, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

const LAST = `select updated_at as "updatedAt", updated_by as by from programmes
  where id = $1 and updated_at is not null`;

/**
 * The refusal of a write to a programme or its budget, which share one version.
 * @param current as the reader is shown it now
 */
export async function staleProgramme(
  tx: Transaction,
  id: string,
  sentVersion: number,
  current: { readonly version: number },
): Promise<ProblemError> {
  const [row] = await tx.query<{ updatedAt: Date; by: string | null }>(LAST, [id]);
  const changed = await changeOf(tx, row ?? null);
  return new ProblemError('VERSION_STALE', { sentVersion, current: { ...current, changed } });
}
