import { URGENT_CLOCKS, URGENT_TRIGGERS } from '@qayidis/domain/reminders';
import { URGENT_TASKS } from '@qayidis/domain/tasks';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What protects people and is urgent is not put off (REM-20): what was, before that rule, stands in the inbox again. */
export class UrgentNoticesReturn0320 implements MigrationInterface {
  name = 'UrgentNoticesReturn1760000000320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update notices n set snoozed_until = null
        where n.done_at is null and n.snoozed_until is not null
          and (n.trigger = any ($1) or n.data->>'kind' = any ($2) or exists (select 1 from tasks t
            where t.id::text = n.data->>'taskId' and t.kind = any ($3)))`,
      [URGENT_TRIGGERS, URGENT_CLOCKS, URGENT_TASKS],
    );
  }

  /** Until when they were put off is not known any more. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
