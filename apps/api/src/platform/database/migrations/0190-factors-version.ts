import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The factors of a case are written as a whole, so they have a version as a whole (docs/domain/assessments.md). */
export class FactorsVersion0190 implements MigrationInterface {
  name = 'FactorsVersion1760000000190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases add column factors_version integer not null default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases drop column factors_version');
  }
}
