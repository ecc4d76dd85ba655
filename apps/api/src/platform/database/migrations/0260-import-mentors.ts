import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALL_VERBS, protectRows } from '../row-level-security.js';

/** Whose account a register's name of a mentor is, for the next register; the name as a keyed digest only (IMP-37). */
export class ImportMentors0260 implements MigrationInterface {
  name = 'ImportMentors1760000000260';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table import_mentors (
      programme_id uuid not null constraint fk_import_mentors_programme_id references programmes,
      name_digest bytea not null,
      user_id uuid constraint fk_import_mentors_user_id references users,
      updated_at timestamptz not null default now(),
      constraint pk_import_mentors primary key (programme_id, name_digest))`);
    await protectRows(runner, 'import_mentors', {
      r_coordinator: { verbs: ALL_VERBS, rows: 'programme_id = (select app.programme_id())' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_mentors');
  }
}
