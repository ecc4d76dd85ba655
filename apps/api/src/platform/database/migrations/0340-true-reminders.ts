import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an open notice says of how it came is as true as of a later one (DIG-03, REM-08). */
const SAY_WHAT_WAS = `update notices n set data = n.data || jsonb_build_object(
      'escalation', (o.data->>'escalation')::boolean and exists (select 1 from reminder_occurrences e
        where e.subject_id = o.subject_id and e.trigger = o.trigger and e.recipient_id <> o.recipient_id
          and e.channel = 'IN_APP' and e.state = 'TOLD'
          and e.finished_at < greatest(o.due_at,
            (n.created_at at time zone 'Asia/Baku')::date::timestamp at time zone 'Asia/Baku')),
      'late', (n.created_at at time zone 'Asia/Baku')::date > (o.due_at at time zone 'Asia/Baku')::date
        + case when o.data->>'anchor' = 'RECEIVED' and o.data->>'offset' = '0' then 1 else 0 end)
    from reminder_occurrences o
   where o.id = n.occurrence_id and n.done_at is null and o.data->>'anchor' is not null`;

/** Of several reminders of one thing the latest stays (REM-21). */
const KEEP_LATEST = `update notices n set done_at = app.now(), settled = true, replaced = true
    from reminder_occurrences o
   where o.id = n.occurrence_id and n.done_at is null
     and exists (select 1 from reminder_occurrences t join notices l on l.occurrence_id = t.id
       where t.subject_id = o.subject_id and t.trigger = o.trigger and t.recipient_id = o.recipient_id
         and l.created_at > n.created_at)`;

/** Notices say who was told before and what is told late, and stand in the inbox once for each thing. */
export class TrueReminders0340 implements MigrationInterface {
  name = 'TrueReminders1760000000340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index ix_reminder_occurrences_subject on reminder_occurrences (subject_id, trigger)',
    );
    // What was told is counted by the day on which it was (OPS-05).
    await runner.query(
      'create index ix_reminder_occurrences_finished on reminder_occurrences (finished_at)',
    );
    await runner.query('alter table notices add column replaced boolean not null default false');
    await runner.query(SAY_WHAT_WAS);
    await runner.query(KEEP_LATEST);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('update notices set done_at = null, settled = false where replaced');
    await runner.query('alter table notices drop column replaced');
    await runner.query('drop index ix_reminder_occurrences_finished');
    await runner.query('drop index ix_reminder_occurrences_subject');
  }
}
