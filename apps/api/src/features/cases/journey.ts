import type { Transaction } from '../../platform/database/index.js';
import type { CaseEffectContext } from './case-effects.registry.js';

/** The return keeps both arrivals; who confirmed with which evidence stands there alone (decisions.md D-13). */
export async function copyJourney(
  tx: Transaction,
  { command, after, input }: CaseEffectContext,
): Promise<void> {
  if (command === 'CONFIRM_ARRIVAL')
    await tx.query(
      `update return_events set arrival_on = $2, arrival_evidence = $3, arrival_confirmed_by = app.user_id(),
          arrival_confirmed_at = app.now(), version = version + 1, updated_at = app.now() where id = $1`,
      [after.returnEventId, after.arrivalOn, input.arrivalEvidence ?? null],
    );
  if (command === 'MOVE_FLIGHT')
    await tx.query(
      `update return_events set planned_arrival_on = $2, version = version + 1, updated_at = app.now()
        where id = $1`,
      [after.returnEventId, after.plannedArrivalOn],
    );
}
