import { READMISSION_CLOCK_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';
import { NO_PROGRAMME_SQL } from '../hits-sql.js';
import type { ReminderSource } from './reminder-source.js';

const PAIRS_SQL = Object.entries(READMISSION_CLOCK_TRIGGERS)
  .map(([kind, trigger]) => `('${kind}', '${trigger}')`)
  .join(', ');

/** Working days up to a day, by the numbered days of the owner's country. */
const ORDINAL_SQL = (daySql: string): string =>
  `(select y.ordinal from calendar_days y where y.country = d.country and y.day = ${daySql})`;

/** `elapsedPercent` of the domain in SQL (DL-14); a test holds the two together. */
export const ELAPSED_SQL = `(select case
    when d.due_on <= app.today() or s.length <= 0 then 100
    else greatest(0, floor(100.0 * (s.length - s.rest) / s.length))::integer end
  from (select
      case when d.explanation #>> '{terms,0,unit}' = 'WD' then (d.explanation #>> '{terms,0,length}')::integer
        else (d.explanation #>> '{terms,0,due}')::date - (d.explanation #>> '{terms,0,start}')::date end as length,
      case when d.explanation #>> '{terms,0,unit}' = 'WD' then ${ORDINAL_SQL('d.due_on')} - ${ORDINAL_SQL('app.today()')}
        else d.due_on - app.today() end as rest) s)`;

const factsSql = (
  statesSql: string,
): string => `select t.trigger, a.anchor, a.day, null::timestamptz,
    case when a.anchor = 'ELAPSED' then ${ELAPSED_SQL} end, d.id, null::uuid, ${NO_PROGRAMME_SQL}, d.started_on, d.met_on,
    d.due_on, d.kind, null::text
  from deadlines d
  join (values ${PAIRS_SQL}) t(kind, trigger) on t.kind = d.kind
  cross join lateral (values ('DUE', d.due_on), ('ELAPSED', d.started_on)) a(anchor, day)
  where d.readmission_id is not null and ${statesSql}`;

/** Clocks of readmissions by their day and by how much of them has gone by; the state's side has no programme. */
export const READMISSION_SOURCE: ReminderSource = {
  name: 'readmissions',
  triggers: [...new Set<ReminderTrigger>(Object.values(READMISSION_CLOCK_TRIGGERS))],
  factsSql: factsSql("d.state = 'OPEN'"),
  pastFactsSql: factsSql("d.state in ('OPEN', 'MET')"),
};
