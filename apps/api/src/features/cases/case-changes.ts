import type { CaseColumns, CaseDecision } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from './case.entity.js';

/** Columns of the machine that go by another name in the table. */
const RENAMED: Readonly<Partial<Record<keyof CaseColumns, keyof CaseEntity>>> = {
  arrivalPlannedOn: 'plannedArrivalOn',
  arrivalConfirmedOn: 'arrivalOn',
};

/** What a decision writes to the row of the case. */
export async function caseChanges(
  tx: Transaction,
  before: CaseEntity,
  { to, columns }: CaseDecision,
): Promise<Partial<CaseEntity>> {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(columns))
    changes[RENAMED[name as keyof CaseColumns] ?? name] = value;
  if (to !== 'NOTHING' && to !== before.state) {
    changes.state = to;
    // A case that a register shows as finished is closed since the register's day.
    changes.stateSince = columns.closedOn ?? tx.today;
  }
  if (columns.mentorId !== undefined && columns.mentorId !== null)
    changes.organisationId = await organisationOf(tx, columns.mentorId);
  if (tx.actor.role === 'COORDINATOR' && before.coordinatorId === null)
    changes.coordinatorId = tx.actor.userId;
  return changes;
}

/** A case belongs to the organisation of its mentor. */
async function organisationOf(tx: Transaction, userId: string): Promise<string | null> {
  const [user] = await tx.query<{ organisation_id: string | null }>(
    'select organisation_id from users where id = $1',
    [userId],
  );
  return user?.organisation_id ?? null;
}
