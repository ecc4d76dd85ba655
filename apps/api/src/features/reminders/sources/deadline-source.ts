import { CLOCK_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';
import { DECISION_CONDITIONS } from '../../case-decisions/public.js';
import type { ReminderSource } from './reminder-source.js';

const PAIRS_SQL = Object.entries(CLOCK_TRIGGERS)
  .map(([kind, trigger]) => `('${kind}', '${trigger}')`)
  .join(', ');

/** Who has to decide: the programme manager above the coordinator's limit, for appeals, and where no other is left (D-36 to D-38). */
const DECIDER_SQL = `case
  when d.kind in ('PLAN_DECISION', 'AMENDMENT_DECISION') and ${DECISION_CONDITIONS.PLAN_ABOVE_LIMIT} then 'PM'
  when d.kind = 'APPEAL_DECISION' then 'PM'
  when d.kind = 'CLOSURE_DECISION' and ${DECISION_CONDITIONS.CLOSURE_ALONE} then 'PM'
  else 'COORDINATOR' end`;

const factsSql = (
  statesSql: string,
): string => `select t.trigger, a.anchor, a.day, null::timestamptz,
    null::integer, d.id, d.case_id, c.programme_id, d.started_on, d.met_on, d.due_on, d.kind, ${DECIDER_SQL}
  from deadlines d
  join (values ${PAIRS_SQL}) t(kind, trigger) on t.kind = d.kind
  join cases c on c.id = d.case_id
  cross join lateral (values ('DUE', d.due_on), ('WINDOW_OPENS', d.window_from), ('WINDOW_ENDS', d.window_to))
    a(anchor, day)
  where ${statesSql} and a.day is not null`;

/** Every clock of a case and of its visits: one that was met, paused or cancelled reminds nobody any more. */
export const DEADLINE_SOURCE: ReminderSource = {
  name: 'deadlines',
  triggers: [...new Set<ReminderTrigger>(Object.values(CLOCK_TRIGGERS))],
  factsSql: factsSql("d.state = 'OPEN'"),
  pastFactsSql: factsSql("d.state in ('OPEN', 'MET')"),
};
