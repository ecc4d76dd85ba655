import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = 'withdrawn_at, withdrawn_by, withdrawn_reason';

/** A scoring table that no longer scores what is completed; what it scored keeps it (RSS-16). */
export class WithdrawnInstruments0350 implements MigrationInterface {
  name = 'WithdrawnInstruments1760000000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table survey_instruments
      add column withdrawn_at timestamptz,
      add column withdrawn_by uuid
        constraint fk_survey_instruments_withdrawn_by references users,
      add column withdrawn_reason text,
      add constraint ck_survey_instruments_withdrawn
        check ((withdrawn_at is null) = (withdrawn_reason is null))`);
    await runner.query(`grant update (${COLUMNS}) on survey_instruments to r_admin`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update (${COLUMNS}) on survey_instruments from r_admin`);
    await runner.query(`alter table survey_instruments drop column withdrawn_at,
      drop column withdrawn_by, drop column withdrawn_reason`);
  }
}
