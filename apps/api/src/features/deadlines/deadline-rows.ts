import type { ClockKind } from '@qayidis/domain/cases';
import { type DeadlinePause, type MoveCause, movedWindow } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import { insertBulk, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { DeadlineMoveEntity } from './deadline-move.entity.js';
import type { Explanation } from './explanation.js';

export interface DeadlineRow {
  readonly id: string;
  readonly kind: ClockKind;
  readonly state: string;
  readonly due_on: PlainDate;
  readonly window_from: PlainDate | null;
  readonly window_to: PlainDate | null;
  readonly explanation: Explanation;
}

/** A deadline as it is to be from now on. */
export interface ChangedDeadline {
  readonly row: DeadlineRow;
  readonly state: 'OPEN' | 'PAUSED';
  readonly explanation: Explanation;
}

export interface Move {
  readonly row: DeadlineRow;
  /** Null while it stands still. */
  readonly to: PlainDate | null;
}

export const DEADLINE_COLUMNS_SQL = 'id, kind, state, due_on, window_from, window_to, explanation';

export const runningOf = (
  tx: Transaction,
  caseId: string,
  ...states: readonly string[]
): Promise<DeadlineRow[]> =>
  tx.query<DeadlineRow>(
    `select ${DEADLINE_COLUMNS_SQL} from deadlines
      where case_id = $1 and state = any ($2) order by due_on, kind`,
    [caseId, states],
  );

/** A window goes with its day (docs/domain/deadlines.md DL-04). */
function windowOf({ due_on, window_from: from, window_to: to }: DeadlineRow, due: PlainDate) {
  if (from === null || to === null) return { window_from: from, window_to: to };
  const moved = movedWindow({ from, to }, due_on, due);
  return { window_from: moved.from, window_to: moved.to };
}

/** Writes deadlines as they were counted anew, in one statement. */
export async function writeChanged(
  tx: Transaction,
  changed: readonly ChangedDeadline[],
): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ row, state, explanation }) => ({
    id: row.id,
    state,
    rule: explanation.source,
    due_on: explanation.due,
    ...windowOf(row, explanation.due),
    explanation,
  }));
  await tx.query(
    `update deadlines d set state = n.state, rule = n.rule, due_on = n.due_on, window_from = n.window_from,
        window_to = n.window_to, explanation = n.explanation, version = d.version + 1,
        paused_on = case when n.state = 'PAUSED' then coalesce(d.paused_on, app.today()) end
       from jsonb_populate_recordset(null::deadlines, $1::jsonb) n where d.id = n.id`,
    [JSON.stringify(rows)],
  );
}

/** What moved, from where to where, why and by whom (DL-10). */
export const journal = (
  tx: Transaction,
  cause: MoveCause,
  moves: readonly Move[],
  recomputationId: string | null = null,
): Promise<void> =>
  insertBulk(
    tx,
    DeadlineMoveEntity,
    moves.map(({ row, to }) => ({
      id: newId(),
      deadlineId: row.id,
      fromDue: row.due_on,
      toDue: to,
      cause,
      recomputationId,
      movedBy: tx.actor.userId,
      movedAt: tx.now,
    })),
  );

/** Begins a pause; the one that runs already stays the one. */
export async function openPause(
  tx: Transaction,
  deadlineId: string,
  { reason, from, rest }: DeadlinePause,
): Promise<void> {
  await tx.query(
    `insert into deadline_pauses (id, deadline_id, reason, from_on, rest_days, rest_unit)
     values ($1, $2, $3, $4, $5, $6) on conflict (deadline_id) where to_on is null do nothing`,
    [newId(), deadlineId, reason, from, rest.days, rest.unit],
  );
}

export async function closePause(tx: Transaction, deadlineId: string): Promise<void> {
  await tx.query(
    `update deadline_pauses set to_on = app.today() where deadline_id = $1 and to_on is null`,
    [deadlineId],
  );
}
