import type { MoveCause } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import type { DeadlineRow } from './deadline-rows.js';

interface MovedClock {
  readonly row: DeadlineRow & { readonly readmission_id?: string | null };
  readonly to: PlainDate;
}

/** A readmission shows its day in lists and keeps a history of its own, as a case does. */
const TELL = `with moved as (
    select * from jsonb_to_recordset($1::jsonb) as m(id uuid, clock text, "from" date, "to" date)),
  shown as (
    update readmissions r set reply_due_on = m."to"
      from moved m where m.id = r.id and m.clock = 'READMISSION_REPLY')
  insert into readmission_events (id, readmission_id, at, actor_id, actor_role, kind, data)
  select gen_random_uuid(), m.id, app.now(), app.user_id(), app.actor_role(), 'CLOCK_MOVED',
      jsonb_build_object('clock', m.clock, 'from', m."from", 'to', m."to", 'cause', $2::text)
    from moved m`;

export async function tellReadmissions(
  tx: Transaction,
  cause: MoveCause,
  moves: readonly MovedClock[],
): Promise<void> {
  const rows = moves.flatMap(({ row, to }) =>
    row.readmission_id ? [{ id: row.readmission_id, clock: row.kind, from: row.due_on, to }] : [],
  );
  if (rows.length > 0) await tx.query(TELL, [JSON.stringify(rows), cause]);
}
