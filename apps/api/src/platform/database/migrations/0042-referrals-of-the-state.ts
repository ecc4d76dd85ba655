import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A referral of the State Migration Service writes rows and reads none: no number, no date, no outcome comes back
 * (decisions.md D-04). What it may see with consent P2 comes through a function of its own (0090).
 */
export class ReferralsOfTheState0042 implements MigrationInterface {
  name = 'ReferralsOfTheState1760000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases add column receiver_accepted_on date');
    for (const [table, check] of WRITES) {
      await runner.query(
        `create policy r_sms_monitor_refers on ${table} for insert to r_sms_monitor with check (${check})`,
      );
      await runner.query(`grant insert on ${table} to r_sms_monitor`);
    }
    await runner.query(
      'create policy r_sms_monitor_refers on data_keys for insert to r_sms_monitor with check (true)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy r_sms_monitor_refers on data_keys');
    for (const [table] of WRITES) {
      await runner.query(`revoke insert on ${table} from r_sms_monitor`);
      await runner.query(`drop policy r_sms_monitor_refers on ${table}`);
    }
    await runner.query('alter table cases drop column receiver_accepted_on');
  }
}

const WRITES = [
  ['persons', 'true'],
  ['return_events', 'true'],
  [
    'cases',
    "origin = 'SMS_REFERRAL' and state = 'REFERRED' and created_by = (select app.user_id()) and mentor_id is null",
  ],
  ['case_members', "relation = 'PRINCIPAL'"],
  ['deadlines', "kind = 'ACKNOWLEDGEMENT'"],
  ['tasks', "assignee_role = 'COORDINATOR'"],
] as const;
