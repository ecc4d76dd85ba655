import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITS_CASE = `subject_kind = 'CASE' and exists (select 1 from cases c where c.id = subject_id)`;

/** Finance writes no text of a case any more (D-40), so it neither reads nor makes the key of one. */
export class FinanceWithoutKeys0170 implements MigrationInterface {
  name = 'FinanceWithoutKeys1760000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy r_finance_makes_keys_of_cases on data_keys');
    await runner.query('drop policy r_finance_reads_keys_of_cases on data_keys');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy r_finance_reads_keys_of_cases on data_keys for select to r_finance using (${ITS_CASE})`,
    );
    await runner.query(
      `create policy r_finance_makes_keys_of_cases on data_keys for insert to r_finance with check (${ITS_CASE})`,
    );
  }
}
