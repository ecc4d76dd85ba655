import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROGRAMME_COLUMNS = 'name, starts_on, ends_on, vulnerable_only, version';

/** Organisations end, programmes begin; the trail is searched by the number of a case, and by nothing else of it. */
export class Administration0112 implements MigrationInterface {
  name = 'Administration1760000000112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisations add column active boolean not null default true');
    await runner.query(
      `grant insert (id, code, budget_total_minor, ${PROGRAMME_COLUMNS}) on programmes to r_admin`,
    );
    await runner.query(`grant update (${PROGRAMME_COLUMNS}) on programmes to r_admin`);
    await runner.query('create policy r_admin_numbers on cases for select to r_admin using (true)');
    await runner.query('grant select (id, number) on cases to r_admin');
    await runner.query(
      'create index ix_mail_messages_state on mail_messages (state, created_at, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_mail_messages_state');
    await runner.query('revoke select (id, number) on cases from r_admin');
    await runner.query('drop policy r_admin_numbers on cases');
    await runner.query(`revoke update (${PROGRAMME_COLUMNS}) on programmes from r_admin`);
    await runner.query(
      `revoke insert (id, code, budget_total_minor, ${PROGRAMME_COLUMNS}) on programmes from r_admin`,
    );
    await runner.query('alter table organisations drop column active');
  }
}
