import type { Transaction } from '../../platform/database/index.js';
import type { ReadmissionRowResponse } from './dto/readmission.response.js';
import { clockOf } from './readmission-facts.js';
import type { ReadmissionEntity } from './readmission.entity.js';

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
  Pick<
    ReadmissionRowResponse,
    'familyName' | 'givenName' | 'fatherName' | 'birthYear' | 'holderName'
  > & { readonly silence: boolean };

export const READMISSION_ROW_SQL = `r.id, r.number, r.requesting_state as "requestingState", r.procedure, r.state,
  r.reply_state as "replyState", r.holder, r.received_on as "receivedOn", r.reply_due_on as "replyDueOn",
  r.limit_effect as "limitEffect", p.family_name as "familyName", p.given_name as "givenName",
  p.father_name as "fatherName", p.birth_year as "birthYear",
  case when r.holder = 'SMS_READMISSION' then o.name end as "holderName",
  exists (select 1 from agreement_parameters a where a.profile_id = r.profile_id
    and a.code = 'SILENCE_MEANS_CONSENT' and a.value = 1) as silence`;
export const READMISSION_ROWS_SQL = `from readmissions r join readmission_persons p on p.id = r.person_id
  left join users o on o.id = r.officer_id`;

export function toReadmissionRow(tx: Transaction, row: ReadmissionRow): ReadmissionRowResponse {
  const { silence, replyDueOn, limitEffect, ...shown } = row;
  const clocked = { state: row.state, replyDueOn, limitEffect };
  return { ...shown, clock: clockOf(clocked, tx.today, silence) };
}
