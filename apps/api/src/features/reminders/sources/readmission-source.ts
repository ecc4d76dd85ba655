import { READMISSION_CLOCK_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';
import { ELAPSED_SQL } from '../../deadlines/public.js';
import { NO_PROGRAMME_SQL } from '../hits-sql.js';
import type { ReminderSource } from './reminder-source.js';

const PAIRS_SQL = Object.entries(READMISSION_CLOCK_TRIGGERS)
  .map(([kind, trigger]) => `('${kind}', '${trigger}')`)
  .join(', ');

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
