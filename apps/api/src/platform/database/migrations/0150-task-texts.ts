import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody asks of a colleague in words of their own; sealed with the case's key (CASE-61, E-15). */
export class TaskTexts0150 implements MigrationInterface {
  name = 'TaskTexts1760000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks add column text_cipher text');
    await runner.query(
      'alter table tasks add constraint ck_tasks_text_cipher check (text_cipher is null or case_id is not null)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks drop column text_cipher');
  }
}
