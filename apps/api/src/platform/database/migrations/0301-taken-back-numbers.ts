import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which case a row had become before its import was taken back: the case itself is gone. */
export class TakenBackNumbers0301 implements MigrationInterface {
  name = 'TakenBackNumbers1760000000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_rows add column taken_back_number text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_rows drop column taken_back_number');
  }
}
