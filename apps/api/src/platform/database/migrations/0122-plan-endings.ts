import { GOAL_STATES } from '@qayidis/domain/plans';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inList } from './sql.js';

const BEFORE = ['OPEN', 'REACHED', 'DROPPED'];

/** What became of each goal, and of the plan when its case ended (reintegration.md 3.2, 4.4). */
export class PlanEndings0122 implements MigrationInterface {
  name = 'PlanEndings1760000000122';

  async up(runner: QueryRunner): Promise<void> {
    // The note is bound to `outcome_id`, so that an outcome goes with its goal into the next version.
    await runner.query(`alter table plan_goals
      add column copied_from uuid,
      add column outcome_id uuid,
      add column decided_on date,
      add column decided_by uuid constraint fk_plan_goals_decided_by references users,
      add column note_cipher text,
      drop constraint ck_plan_goals_state,
      add constraint ck_plan_goals_state check (${inList('state', GOAL_STATES)}),
      add constraint ck_plan_goals_outcome check
        (note_cipher is null or outcome_id is not null)`);
    // Its items stay in force for those who settle them; a reopened case takes it up again.
    await runner.query(
      'alter table plans add column ended_with_case boolean not null default false',
    );
    await runner.query(
      'create unique index uq_plans_ended_with_case on plans (case_id) where ended_with_case',
    );
    await runner.query('grant select (ended_with_case) on plans to r_finance');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("update plans set state = 'ACTIVE' where ended_with_case");
    await runner.query('alter table plans drop column ended_with_case');
    await runner.query("update plan_goals set state = 'DROPPED' where state = 'NOT_REACHED'");
    await runner.query(`alter table plan_goals drop constraint ck_plan_goals_outcome,
      drop constraint ck_plan_goals_state,
      add constraint ck_plan_goals_state check (${inList('state', BEFORE)}),
      drop column copied_from, drop column outcome_id, drop column decided_on,
      drop column decided_by, drop column note_cipher`);
  }
}
