import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceCheck } from './sql.js';

const FORMER_STATES = ['QUEUED', 'SENDING', 'SENT', 'HELD', 'EXPIRED', 'FAILED'] as const;
/** RFC 3463; nothing else of a notification is kept. */
const STATUS_SQL = "~ '^[45]\\.[0-9]{1,3}\\.[0-9]{1,3}$'";

/** Letters that the mail server took and that came back later (DIG-10). */
export class ReturnedLetters0286 implements MigrationInterface {
  name = 'ReturnedLetters1760000000286';

  async up(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, 'mail_messages', 'state', [...FORMER_STATES, 'BOUNCED']);
    await runner.query(`alter table mail_messages add column bounce_status text
      constraint ck_mail_messages_bounce_status check (bounce_status ${STATUS_SQL})`);
    await runner.query('alter table mail_faults alter column smtp_code drop not null');
    await runner.query(`alter table mail_faults add column dsn_status text
      constraint ck_mail_faults_dsn_status check (dsn_status ${STATUS_SQL})`);
    await runner.query(`alter table mail_faults add constraint ck_mail_faults_learnt
      check (num_nonnulls(smtp_code, dsn_status) = 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from mail_faults where smtp_code is null');
    await runner.query('alter table mail_faults drop column dsn_status');
    await runner.query('alter table mail_faults alter column smtp_code set not null');
    await runner.query('alter table mail_messages drop column bounce_status');
    await runner.query("update mail_messages set state = 'FAILED' where state = 'BOUNCED'");
    await replaceCheck(runner, 'mail_messages', 'state', FORMER_STATES);
  }
}
