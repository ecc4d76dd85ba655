import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';

/**
 * Whether somebody else was really told of the thing, so that there was time to act: before the moment of this step, or on
 * an earlier day. What an outage left is told to all together, and then nobody was first.
 */
const OTHERS_KNEW_SQL = `exists (select 1 from reminder_occurrences e
  where e.subject_id = o.subject_id and e.trigger = o.trigger and e.recipient_id <> o.recipient_id
    and e.channel = 'IN_APP' and e.state = 'TOLD'
    and e.finished_at < greatest(o.due_at, app.today()::timestamp at time zone 'Asia/Baku'))`;
const ESCALATION_SQL = `case when (o.data->>'escalation')::boolean then ${OTHERS_KNEW_SQL} else false end`;

/** What came in in the evening is told on the morning after, and not late (REM-03). */
const LAST_DAY_SQL = `(o.due_at at time zone 'Asia/Baku')::date
  + case when o.data->>'anchor' = 'RECEIVED' and o.data->>'offset' = '0' then 1 else 0 end`;

/** What is told at once shortly before midnight may be written shortly after it, and is not late. */
const LATE_SQL = `app.today() > ${LAST_DAY_SQL} and app.now() > o.due_at + interval '1 hour'`;

/** Of an event: it may be told on the morning after. */
const HAPPENED_SQL = `case when o.data->>'anchor' is null then jsonb_build_object('happenedAt', o.created_at)
  else '{}'::jsonb end`;

const WRITE = `insert into notices (id, occurrence_id, recipient_id, case_id, readmission_id, trigger, urgency, channels, due_on, data, created_at)
  select gen_random_uuid(), o.id, o.recipient_id, o.case_id, o.readmission_id, o.trigger,
      case when o.urgent then 'URGENT' else 'NORMAL' end, o.channels, o.due_on,
      o.data || jsonb_build_object('step', o.step, 'escalation', ${ESCALATION_SQL}, 'late', ${LATE_SQL})
        || ${HAPPENED_SQL}, app.now()
    from reminder_occurrences o where o.id = any($1::uuid[]) and o.channel = 'IN_APP'
  on conflict (occurrence_id) do nothing
  returning id, occurrence_id as "occurrenceId"`;

/** Of several reminders of one thing its reader has the latest before them (REM-21). */
const REPLACE = `update notices n set done_at = app.now(), settled = true, replaced = true
    from reminder_occurrences t join reminder_occurrences o
      on o.subject_id = t.subject_id and o.trigger = t.trigger and o.recipient_id = t.recipient_id
   where t.id = any($1::uuid[]) and o.id <> all($1::uuid[]) and n.occurrence_id = o.id and n.done_at is null`;

export interface WrittenNotice {
  readonly id: string;
  readonly occurrenceId: string;
}

/** Puts occurrences into inboxes, each once whatever comes (security.md 5). As the worker. */
@Injectable()
export class NoticeWriter {
  async write(tx: Transaction, occurrenceIds: readonly string[]): Promise<WrittenNotice[]> {
    const written = await tx.query<WrittenNotice>(WRITE, [occurrenceIds]);
    const told = written.map(({ occurrenceId }) => occurrenceId);
    if (told.length > 0) await tx.query(REPLACE, [told]);
    return written;
  }
}
