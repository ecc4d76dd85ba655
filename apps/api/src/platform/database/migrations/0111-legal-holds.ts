import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_DELETE, protectRows } from '../row-level-security.js';

/** Why a file is kept beyond its time, by whom and until when. */
export class LegalHolds0111 implements MigrationInterface {
  name = 'LegalHolds1760000000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table legal_holds (
      id uuid constraint pk_legal_holds primary key,
      case_id uuid not null constraint fk_legal_holds_case_id references cases on delete cascade,
      reason text not null,
      placed_by uuid constraint fk_legal_holds_placed_by references users,
      placed_at timestamptz not null,
      release_reason text,
      released_by uuid constraint fk_legal_holds_released_by references users,
      released_at timestamptz,
      constraint ck_legal_holds_released check ((released_at is null) = (release_reason is null)))`);
    await runner.query(
      'create unique index uq_legal_holds_open on legal_holds (case_id) where released_at is null',
    );
    await protectRows(runner, 'legal_holds', { r_dpo: { verbs: NO_DELETE, rows: 'true' } });
    await runner.query('grant select (state_since) on cases to r_dpo');
    await runner.query(
      'create index ix_cases_legal_hold on cases (retention_until, id) where legal_hold',
    );
    await runner.query(
      "create index ix_audit_entries_refused on audit_entries (position) where outcome <> 'DONE'",
    );
    await runner.query(
      "create index ix_audit_entries_verified on audit_entries (position) where action = 'audit.verify'",
    );
    await runner.query(
      'create index ix_consents_without_paper on consents (paper_due_on, id) where provisional and paper_received_on is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_audit_entries_verified');
    await runner.query('drop index ix_audit_entries_refused');
    await runner.query('drop index ix_cases_legal_hold');
    await runner.query('drop index ix_consents_without_paper');
    await runner.query('revoke select (state_since) on cases from r_dpo');
    await runner.query('drop table legal_holds');
  }
}
