import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/planned-task.js';
import { FACT_COLUMNS } from './sources/reminder-source.js';
import { REMINDER_SOURCES } from './sources/index.js';

const EVERY_MINUTE = 60_000;
const PATIENCE_MS = 60_000;
const FACT_NAMES_SQL = FACT_COLUMNS.map((column) => column.split(' ')[0]).join(', ');

/** What a notice is about is over, or has moved to another day. */
const IS_OVER = (factsSql: string): string => `with facts(${FACT_NAMES_SQL}) as (${factsSql})
  update notices n set done_at = app.now(), settled = true
    from reminder_occurrences o
   where o.id = n.occurrence_id and n.done_at is null and n.trigger = any($1::text[])
     and not exists (select 1 from facts f where f.trigger = n.trigger and f.subject_id = o.subject_id
       and f.anchor = n.data->>'anchor' and f.anchor_day is not distinct from (n.data->>'anchorDay')::date)`;

/** A mentor who no longer leads the case has nothing more to do there. */
const TAKEN_AWAY = `update notices n set done_at = app.now(), settled = true
    from cases c, users u
   where c.id = n.case_id and u.id = n.recipient_id and u.role = 'MENTOR' and n.done_at is null
     and n.trigger not in ('CASE_TAKEN', 'DRAFT_PURGE') and c.mentor_id is distinct from n.recipient_id`;

/** Takes out of the inboxes what needs nobody any more, so that an inbox is a list of things to do (REM-09). */
@Injectable()
@Planned({ name: 'reminders.settle', everyMs: EVERY_MINUTE })
export class NoticeSettler implements PlannedTask {
  constructor(private readonly work: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    await this.work.run(
      systemActor(requestId),
      async (tx) => {
        for (const { triggers, factsSql } of REMINDER_SOURCES)
          await tx.query(IS_OVER(factsSql), [triggers]);
        await tx.query(TAKEN_AWAY);
      },
      { statementTimeoutMs: PATIENCE_MS },
    );
  }
}
