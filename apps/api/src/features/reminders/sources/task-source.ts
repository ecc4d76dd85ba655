import { TASK_TRIGGERS } from '@qayidis/domain/reminders';
import type { ReminderSource } from './reminder-source.js';

const GIVEN_ON_SQL = "(k.created_at at time zone 'Asia/Baku')::date";

/** Open tasks from the day on which they were given; of what kind they are is not told (D-07). */
export const TASK_SOURCE: ReminderSource = {
  name: 'tasks',
  triggers: TASK_TRIGGERS,
  factsSql: `select 'TASK_DUE', a.anchor, a.day, null::timestamptz, null::integer, k.id, k.case_id, k.programme_id,
      ${GIVEN_ON_SQL}, null::date, k.due_on, null::text, null::text
    from tasks k
    cross join lateral (values ('RECEIVED', ${GIVEN_ON_SQL}), ('DUE', k.due_on)) a(anchor, day)
    where k.state = 'OPEN' and a.day is not null`,
};
