import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The manager's queue of plans that are to be let pass above their ceiling is asked with every first page. */
export class CeilingRequests0279 implements MigrationInterface {
  name = 'CeilingRequests1760000000279';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index ix_tasks_ceiling_override on tasks (case_id)
        where kind = 'CEILING_OVERRIDE' and state = 'OPEN'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_tasks_ceiling_override');
  }
}
