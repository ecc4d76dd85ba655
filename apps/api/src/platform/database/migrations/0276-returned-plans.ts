import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRows, WITH_ITS_CASE, WRITE_ONCE } from '../row-level-security.js';

/**
 * A plan that was returned is submitted again under the next number; its former number is kept with who returned it
 * and why (reintegration.md 3 row 13).
 */
export class ReturnedPlans0276 implements MigrationInterface {
  name = 'ReturnedPlans1760000000276';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table returned_plans (
      id uuid constraint pk_returned_plans primary key,
      case_id uuid not null constraint fk_returned_plans_case_id references cases on delete cascade,
      plan_id uuid not null constraint fk_returned_plans_plan_id references plans on delete cascade,
      number integer not null constraint ck_returned_plans_number check (number >= 1),
      submitted_at timestamptz,
      returned_by uuid,
      returned_at timestamptz,
      comment_cipher text,
      created_at timestamptz not null default now(),
      constraint uq_returned_plans_plan_id_number unique (plan_id, number))`);
    await runner.query('create index ix_returned_plans_case_id on returned_plans (case_id)');
    const readable = { verbs: ['select'], rows: WITH_ITS_CASE } as const;
    await protectRows(runner, 'returned_plans', {
      r_mentor: { verbs: WRITE_ONCE, rows: WITH_ITS_CASE },
      r_coordinator: readable,
      r_manager: readable,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table returned_plans');
  }
}
