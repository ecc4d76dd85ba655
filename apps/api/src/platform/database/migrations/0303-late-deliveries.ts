import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Help that is planned for a day and not delivered is looked for by its day: by home page, list and reminders. */
export class LateDeliveries0303 implements MigrationInterface {
  name = 'LateDeliveries1760000000303';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index ix_plan_items_awaited on plan_items (planned_on, case_id)
      where state in ('APPROVED', 'ORDERED') and planned_on is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_plan_items_awaited');
  }
}
