import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a look of a planner began, by the product's clock: from its end and its length it cannot be told. */
export class LooksBegun0302 implements MigrationInterface {
  name = 'LooksBegun1760000000302';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table planner_heartbeats add column began_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table planner_heartbeats drop column began_at');
  }
}
