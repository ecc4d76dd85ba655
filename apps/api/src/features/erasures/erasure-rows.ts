import {
  availableActions,
  blankCaseFacts,
  type CaseFacts,
  type CaseState,
} from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import type { ErasureActionResponse, ErasureResponse } from './dto/erasure.response.js';

export interface ErasureRow extends Omit<ErasureResponse, 'state' | 'retentionUntil' | 'actions'> {
  readonly state: CaseState;
  readonly retentionUntil: PlainDate | null;
  readonly createdBy: string | null;
  readonly appeal: CaseFacts['appeal'];
}

/** What the officer's database role may read of a case, with its hold; the last audit entry tells who erased it. */
export const ERASURE_COLUMNS = `c.id, c.version, c.number, c.state, c.closed_on as "closedOn",
  c.retention_until as "retentionUntil", c.legal_hold as "legalHold", h.reason as "holdReason",
  p.name as "heldByName", (h.placed_at at time zone 'Asia/Baku')::date as "heldOn",
  coalesce(c.retention_until < app.today() and not c.legal_hold, false) as due,
  case when c.state = 'ANONYMISED' then c.state_since end as "doneOn",
  case when c.state = 'ANONYMISED' then (select u.name from audit_entries a join users u on u.id = a.actor_id
    where a.case_id = c.id and a.action = 'case.anonymise' and a.outcome = 'DONE'
    order by a.position desc limit 1) end as "doneByName",
  c.created_by as "createdBy", c.appeal`;
export const ERASURE_FROM = `from cases c
  left join legal_holds h on h.case_id = c.id and h.released_at is null left join users p on p.id = h.placed_by`;

export const factsOf = (tx: Transaction, row: ErasureRow): CaseFacts => ({
  ...blankCaseFacts(tx.today),
  createdBy: row.createdBy,
  appeal: row.appeal,
  retentionEndsOn: row.retentionUntil,
  legalHold: row.legalHold,
});

export const officer = (tx: Transaction) => ({ role: 'DPO', userId: tx.actor.userId }) as const;

/** A hold is possible on whatever still has an identity; the machine says the rest. */
function actionsOf(tx: Transaction, row: ErasureRow): ErasureActionResponse[] {
  if (row.state === 'ANONYMISED') return [];
  const erase = availableActions(row.state, officer(tx), factsOf(tx, row)).filter(
    ({ command }) => command === 'ANONYMISE',
  );
  const hold = row.legalHold ? 'RELEASE_HOLD' : 'PLACE_HOLD';
  return [
    ...erase.map(({ allowed, refusals }) => ({
      command: 'ANONYMISE' as const,
      allowed,
      reasons: refusals.map(({ code, params = {}, overridableBy = [] }) => ({
        code,
        params: { ...params },
        overridableBy: [...overridableBy],
      })),
    })),
    { command: hold, allowed: true, reasons: [] },
  ];
}

export function toErasure(tx: Transaction, row: ErasureRow): ErasureResponse {
  const { createdBy: _createdBy, appeal: _appeal, ...shown } = row;
  return { ...shown, actions: actionsOf(tx, row) };
}
