import type { ClockStanding } from '@qayidis/domain/readmission';
import { defineReaderKind } from '../notices/public.js';
import { EFFECT_TO_CONFIRM_SQL } from './standing-sql.js';

const EFFECT: ClockStanding = 'EFFECT_TO_CONFIRM';

/** A reply may still go out from a desk; what the head is waited for is what follows from the passed limit (D-03). */
defineReaderKind({
  role: 'SMS_HEAD',
  trigger: 'READMISSION_REPLY_DUE',
  kind: EFFECT,
  whileSql: `exists (select 1 from readmissions r where r.id = n.readmission_id and ${EFFECT_TO_CONFIRM_SQL})`,
});
