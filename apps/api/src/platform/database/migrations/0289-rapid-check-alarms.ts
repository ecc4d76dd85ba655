import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since when a rapid check calls for help at once (reintegration.md 3.1). Checks of before stay without: what they
 * found is days old and known.
 */
export class RapidCheckAlarms0289 implements MigrationInterface {
  name = 'RapidCheckAlarms1760000000289';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table assessments add column flagged_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table assessments drop column flagged_at');
  }
}
