import { UNANSWERED_STATES } from '@qayidis/domain/readmission';

/** Of requests `r`, what `clockStanding` and `heldBy` of the domain say of one. */
export const UNANSWERED_SQL = `r.state in (${UNANSWERED_STATES.map((state) => `'${state}'`).join(', ')})`;

export const SILENCE_SQL = `exists (select 1 from agreement_parameters a where a.profile_id = r.profile_id
    and a.code = 'SILENCE_MEANS_CONSENT' and a.value = 1)`;

const EFFECT_OPEN_SQL = `(r.limit_effect is null and ${SILENCE_SQL})`;

export const PASSED_SQL = `${UNANSWERED_SQL} and r.reply_due_on < app.today()`;
export const EFFECT_TO_CONFIRM_SQL = `${PASSED_SQL} and ${EFFECT_OPEN_SQL}`;
export const OVERDUE_SQL = `${PASSED_SQL} and not ${EFFECT_OPEN_SQL}`;

/** No command marks the day on which a limit passes, so with whom a request waits is asked by the day (RDM-09, D-03). */
export const HELD_BY_SQL = `(case when ${EFFECT_TO_CONFIRM_SQL} then 'SMS_HEAD' else r.holder end)`;
