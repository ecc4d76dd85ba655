import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The answers on eligibility are seen and saved together, so they have a version as a whole, as the factors have. */
export class EligibilityVersion0263 implements MigrationInterface {
  name = 'EligibilityVersion1760000000263';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table cases add column eligibility_version integer not null default 0',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases drop column eligibility_version');
  }
}
