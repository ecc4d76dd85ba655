import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever refers a person seals what is said about him or her: the statement that stores the key without doubling
 * one has to see the keys. Wrapped, they tell nothing.
 */
export class KeysOfReferrals0043 implements MigrationInterface {
  name = 'KeysOfReferrals1760000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create policy r_sms_monitor_sees_keys on data_keys for select to r_sms_monitor using (true)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy r_sms_monitor_sees_keys on data_keys');
  }
}
