import { heldBy } from '@qayidis/domain/readmission';
import type { Transaction } from '../../platform/database/index.js';
import type { ReadmissionRowResponse, ReplyClockResponse } from './dto/readmission.response.js';
import { clockOf } from './readmission-facts.js';
import type { ReadmissionEntity } from './readmission.entity.js';
import { SILENCE_SQL } from './standing-sql.js';

export type ReadmissionRow = Pick<
  ReadmissionEntity,
  | 'id'
  | 'number'
  | 'requestingState'
  | 'procedure'
  | 'state'
  | 'replyState'
  | 'holder'
  | 'receivedOn'
  | 'replyDueOn'
  | 'limitEffect'
> &
  Pick<ReadmissionRowResponse, 'familyName' | 'givenName' | 'fatherName' | 'birthYear'> & {
    readonly silence: boolean;
    readonly officerName: string | null;
  };

export const READMISSION_ROW_SQL = `r.id, r.number, r.requesting_state as "requestingState", r.procedure, r.state,
  r.reply_state as "replyState", r.holder, r.received_on as "receivedOn", r.reply_due_on as "replyDueOn",
  r.limit_effect as "limitEffect", p.family_name as "familyName", p.given_name as "givenName",
  p.father_name as "fatherName", p.birth_year as "birthYear",
  o.name as "officerName",
  ${SILENCE_SQL} as silence`;
export const READMISSION_ROWS_SQL = `from readmissions r join readmission_persons p on p.id = r.person_id
  left join users o on o.id = r.officer_id`;

export function toReadmissionRow(tx: Transaction, row: ReadmissionRow): ReadmissionRowResponse {
  const { silence, replyDueOn, limitEffect, officerName, ...shown } = row;
  const clock = clockOf({ state: row.state, replyDueOn, limitEffect }, tx.today, silence);
  return { ...shown, clock, ...holdingOf(row.holder, clock, officerName) };
}

/** With whom a request waits today, and by name where an officer has it (RDM-09). */
export function holdingOf(
  desk: ReadmissionEntity['holder'],
  { standing }: ReplyClockResponse,
  officerName: string | null,
): Pick<ReadmissionRowResponse, 'holder' | 'holderName'> {
  const holder = heldBy(desk, standing);
  return { holder, holderName: holder === 'SMS_READMISSION' ? officerName : null };
}
