import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRows } from '../row-level-security.js';
import { inList } from './sql.js';

/** Letters to accounts. A row names template, account and link; the words are made when the letter is sent. */
export class MailMessages0033 implements MigrationInterface {
  name = 'MailMessages1760000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table mail_messages (
      id uuid constraint pk_mail_messages primary key,
      template text not null constraint ck_mail_messages_template
        check (${inList('template', ['INVITATION', 'PASSWORD_RESET'])}),
      recipient_id uuid not null constraint fk_mail_messages_recipient_id references users on delete cascade,
      link_id uuid not null,
      state text not null default 'QUEUED' constraint ck_mail_messages_state
        check (${inList('state', ['QUEUED', 'SENDING', 'SENT', 'HELD', 'EXPIRED', 'FAILED'])}),
      attempts integer not null default 0,
      lease_until timestamptz,
      created_at timestamptz not null,
      sent_at timestamptz)`);
    await runner.query(
      'create index ix_mail_messages_created_at on mail_messages (created_at, id)',
    );
    await runner.query(
      "create index ix_mail_messages_open on mail_messages (created_at) where state in ('QUEUED', 'SENDING')",
    );
    const toOneself = 'recipient_id = (select app.user_id())';
    await protectRows(runner, 'mail_messages', {
      r_admin: { verbs: ['select', 'insert'], rows: 'true' },
      r_public: { verbs: ['insert'], rows: 'false', written: toOneself },
      r_worker: { verbs: ['select', 'insert', 'update'], rows: 'true' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_messages');
  }
}
