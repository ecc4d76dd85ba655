import type { ClockStanding } from '@qayidis/domain/readmission';
import type { Transaction } from '../../platform/database/index.js';
import { EFFECT_TO_CONFIRM_SQL } from '../readmissions/public.js';

const AS_TOLD = "n.data->>'kind'";
const EFFECT: ClockStanding = 'EFFECT_TO_CONFIRM';

/** A reply may still go out from a desk; what the head is waited for is what follows from the passed limit (D-03). */
const OF_HEAD = `case when n.trigger = 'READMISSION_REPLY_DUE' and exists (select 1 from readmissions r
    where r.id = n.readmission_id and ${EFFECT_TO_CONFIRM_SQL}) then '${EFFECT}' else ${AS_TOLD} end`;

/** Which of several a notice `n` speaks of, as it stands for its reader on the day on which it is read. */
export const kindSql = (tx: Transaction): string =>
  tx.actor.role === 'SMS_HEAD' ? OF_HEAD : AS_TOLD;
