import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever changes the file of a case beside its machine's commands; some see the case and may not change its row. */
const ROLES = 'r_mentor, r_coordinator, r_manager, r_finance, r_dpo, r_worker';

/**
 * Holds a case until the transaction ends, as its transitions do, so that nobody writes into a file that is just being
 * closed. It tells nothing: who may see the case is asked first, under row-level security.
 */
export class LockCase0264 implements MigrationInterface {
  name = 'LockCase1760000000264';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function app.lock_case(target uuid) returns void language plpgsql
      security definer set search_path = public, pg_catalog as $$
      begin
        perform 1 from cases where id = target for update;
      end $$`);
    await runner.query('revoke all on function app.lock_case from public');
    await runner.query(`grant execute on function app.lock_case to ${ROLES}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.lock_case');
  }
}
