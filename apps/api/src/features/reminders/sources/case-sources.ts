import { ALARMING_FLAGS } from '@qayidis/domain/assessments';
import { CONTACT_STATES } from '@qayidis/domain/reminders';
import { NO_DAY_BEFORE, type ReminderSource } from './reminder-source.js';

const ACTIVE_SQL = CONTACT_STATES.map((state) => `'${state}'`).join(', ');

const ALARMING_SQL = `array[${ALARMING_FLAGS.map((flag) => `'${flag}'`).join(', ')}]`;

/**
 * A finished rapid check with a protection or medical flag that nobody has followed up, or with an urgent need that is
 * still to be seen to (ASSESS-09). Each alarm is a thing of its own: a second one of the same day is told too.
 */
const RAPID_CHECK_SQL = `select 'URGENT_FLAG', 'EVENT', null::date, a.flagged_at, null::integer,
      md5(a.id::text || extract(epoch from a.flagged_at)::text)::uuid, c.id, c.programme_id,
      ${NO_DAY_BEFORE}, null::date, null::date, null::text, null::text
    from assessments a join cases c on c.id = a.case_id
    where a.kind = 'RAPID_CHECK' and a.state = 'COMPLETED' and a.flagged_at is not null
      and c.state not in ('REJECTED', 'CLOSED', 'TRANSFERRED', 'ANONYMISED')
      and (exists (select 1 from unnest(a.flags) f where f = any(${ALARMING_SQL})
          and not exists (select 1 from assessments s where s.case_id = a.case_id and s.kind = 'FOLLOW_UP_SCREENING'
            and s.subject_flag = f and s.state = 'COMPLETED'))
        or (a.result = 'URGENT' and exists (select 1 from tasks t where t.case_id = a.case_id
          and t.kind = 'URGENT_NEED' and t.state = 'OPEN')))`;

/**
 * Somebody who said that they are never safe, until one of the two who have the task of that day has done it (D-08). The
 * two tasks of one survey are one alarm.
 */
const NEVER_SAFE_SQL = `select 'URGENT_FLAG', 'EVENT', null::date, t.created_at, null::integer,
      md5(t.case_id::text || extract(epoch from t.created_at)::text)::uuid, t.case_id, t.programme_id,
      ${NO_DAY_BEFORE}, null::date, null::date, null::text, null::text
    from tasks t where t.kind = 'SAFETY'
    group by t.case_id, t.programme_id, t.created_at having bool_and(t.state = 'OPEN')`;

/** A flag that protects a person, until somebody has spoken with them or followed it up. */
export const URGENT_SOURCE: ReminderSource = {
  name: 'urgent cases',
  triggers: ['URGENT_FLAG'],
  factsSql: `select 'URGENT_FLAG', 'EVENT', null::date, coalesce(e.at, c.created_at), null::integer, c.id, c.id, c.programme_id,
      ${NO_DAY_BEFORE}, null::date, null::date, null::text, null::text
    from cases c
    left join lateral (select min(at) as at from timeline_events e where e.case_id = c.id) e on true
    where c.urgent and c.state in ('DRAFT', 'REFERRED', 'SCREENING') and c.origin <> 'REGISTER'
      and not exists (select 1 from notes n where n.case_id = c.id and n.held)
      and not exists (select 1 from assessments a where a.case_id = c.id and a.kind = 'RAPID_CHECK'
        and a.flagged_at is not null and a.result = 'URGENT')
    union all ${RAPID_CHECK_SQL}
    union all ${NEVER_SAFE_SQL}`,
};

/** Counted from the last conversation that was held, or from the day on which the present work began. */
export const CONTACT_SOURCE: ReminderSource = {
  name: 'contact entries',
  triggers: ['NO_CONTACT'],
  factsSql: `select 'NO_CONTACT',
      case when c.state = 'FOLLOW_UP' then 'LAST_CONTACT_FOLLOW_UP' else 'LAST_CONTACT_ACTIVE' end,
      coalesce(greatest(l.day,
          case when c.state in ('SCREENING', 'REGISTERED', 'FOLLOW_UP') then c.state_since end,
          case when c.origin = 'REGISTER' then (c.created_at at time zone 'Asia/Baku')::date end), c.state_since),
      null::timestamptz, null::integer, c.id, c.id, c.programme_id, ${NO_DAY_BEFORE}, null::date, null::date,
      null::text, null::text
    from cases c
    left join lateral (select max(n.happened_on) as day from notes n where n.case_id = c.id and n.held) l on true
    where c.state in (${ACTIVE_SQL}, 'FOLLOW_UP')`,
};

/** Consents in force that end; a later record of the same purpose and receiver takes the place of an earlier one. */
export const CONSENT_SOURCE: ReminderSource = {
  name: 'consents',
  triggers: ['CONSENT_EXPIRY'],
  factsSql: `select 'CONSENT_EXPIRY', 'DUE', k.valid_until, null::timestamptz, null::integer, k.id, c.id, c.programme_id,
      k.given_on, null::date, k.valid_until, k.purpose, null::text
    from consents k join cases c on c.id = k.case_id
    where k.valid_until is not null and k.decision = 'GIVEN' and k.withdrawn_on is null
      and c.state not in ('DRAFT', 'REJECTED', 'CLOSED', 'TRANSFERRED', 'ANONYMISED')
      and not exists (select 1 from consents n where n.case_id = k.case_id and n.person_id = k.person_id
        and n.purpose = k.purpose and n.receiver_id is not distinct from k.receiver_id
        and (n.given_on, n.id) > (k.given_on, k.id))`,
};
