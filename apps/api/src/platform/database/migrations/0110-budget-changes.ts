import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRows, WRITE_ONCE } from '../row-level-security.js';

const IN_MY_PROGRAMME = 'programme_id = (select app.programme_id())';
const READ = { verbs: ['select'], rows: IN_MY_PROGRAMME } as const;
const ITS_CASE = "subject_kind = 'CASE' and exists (select 1 from cases c where c.id = subject_id)";

/** The programme manager sets the budget, each time with a reason; what finance writes about a case is sealed. */
export class BudgetChanges0110 implements MigrationInterface {
  name = 'BudgetChanges1760000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table budget_changes (
      id uuid constraint pk_budget_changes primary key,
      programme_id uuid not null constraint fk_budget_changes_programme_id references programmes,
      from_minor bigint not null constraint ck_budget_changes_from_minor check (from_minor >= 0),
      to_minor bigint not null constraint ck_budget_changes_to_minor check (to_minor >= 0),
      reason text not null,
      decided_by uuid not null constraint fk_budget_changes_decided_by references users,
      created_at timestamptz not null default now())`);
    await runner.query(
      'create index ix_budget_changes_programme_id on budget_changes (programme_id, created_at desc, id desc)',
    );
    await runner.query(`create trigger append_only before update or delete on budget_changes
      for each row execute function app.refuse_change()`);
    await protectRows(runner, 'budget_changes', {
      r_manager: { verbs: WRITE_ONCE, rows: IN_MY_PROGRAMME },
      r_coordinator: READ,
      r_finance: READ,
    });
    await runner.query('grant update (budget_total_minor) on programmes to r_manager');
    await runner.query(
      `create policy r_finance_reads_keys_of_cases on data_keys for select to r_finance using (${ITS_CASE})`,
    );
    await runner.query(
      `create policy r_finance_makes_keys_of_cases on data_keys for insert to r_finance with check (${ITS_CASE})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy r_finance_makes_keys_of_cases on data_keys');
    await runner.query('drop policy r_finance_reads_keys_of_cases on data_keys');
    await runner.query('revoke update (budget_total_minor) on programmes from r_manager');
    await runner.query('drop table budget_changes');
  }
}
