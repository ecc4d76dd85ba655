import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The few rows that wait for a decision are found without reading the many that do not. */
const INDEXES = {
  ix_plan_items_immediate_pending: "plan_items (case_id) where immediate and approval = 'PENDING'",
  ix_plan_items_verified: "plan_items (verified_on, id) where state = 'VERIFIED'",
  ix_plans_submitted: "plans (case_id, id) where state = 'SUBMITTED'",
  ix_cases_appeal_open: "cases (programme_id, id) where appeal = 'OPEN'",
} as const;

export class DecisionsWaiting0113 implements MigrationInterface {
  name = 'DecisionsWaiting1760000000113';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, place] of Object.entries(INDEXES))
      await runner.query(`create index ${name} on ${place}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`drop index ${name}`);
  }
}
