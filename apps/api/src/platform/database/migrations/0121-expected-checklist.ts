import type { MigrationInterface, QueryRunner } from 'typeorm';

const MINE = 'assignee_id = (select app.user_id())';
/** Who says that payments are settled also settles the task of whoever waits for it. */
const PAYMENTS = `(kind = 'CHECKLIST' and params ->> 'checklist' = 'PAYMENTS_SETTLED'
  and programme_id = (select app.programme_id()))`;

/** A row of the checklist stands as soon as something is expected, with its date, and is recorded later. */
export class ExpectedChecklist0121 implements MigrationInterface {
  name = 'ExpectedChecklist1760000000121';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table checklist_entries
      add column due_on date,
      alter column outcome drop not null,
      alter column done_on drop not null,
      alter column done_by drop not null,
      add constraint ck_checklist_entries_recorded check
        ((outcome is null) = (done_on is null) and (outcome is null) = (done_by is null))`);
    await runner.query(
      `alter policy r_finance_rows on tasks using (${MINE} or ${PAYMENTS}) with check (true)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy r_finance_rows on tasks using (${MINE}) with check (true)`);
    await runner.query('delete from checklist_entries where outcome is null');
    await runner.query(`alter table checklist_entries
      drop constraint ck_checklist_entries_recorded,
      alter column outcome set not null,
      alter column done_on set not null,
      alter column done_by set not null,
      drop column due_on`);
  }
}
