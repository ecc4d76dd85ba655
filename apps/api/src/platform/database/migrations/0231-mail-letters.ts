import { LETTER_TEMPLATES } from '@qayidis/domain/code-lists';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTING_ROLES } from '../roles.js';
import { protectRows, type RowRule } from '../row-level-security.js';
import { inList } from './sql.js';

const FIRST_TEMPLATES = ['INVITATION', 'PASSWORD_RESET'];

/** Letters of any kind, letters that wait for their hour, and addresses that refuse letters (DIG-09). */
export class MailLetters0231 implements MigrationInterface {
  name = 'MailLetters1760000000231';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mail_messages rename column link_id to subject_id');
    await runner.query('alter table mail_messages add column not_before timestamptz');
    await allowTemplates(runner, LETTER_TEMPLATES);
    await createFaults(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_faults');
    await runner.query('delete from mail_messages where not (template = any($1))', [
      FIRST_TEMPLATES,
    ]);
    await allowTemplates(runner, FIRST_TEMPLATES);
    await runner.query('alter table mail_messages drop column not_before');
    await runner.query('alter table mail_messages rename column subject_id to link_id');
  }
}

async function allowTemplates(runner: QueryRunner, templates: readonly string[]): Promise<void> {
  await runner.query('alter table mail_messages drop constraint ck_mail_messages_template');
  await runner.query(
    `alter table mail_messages add constraint ck_mail_messages_template check (${inList('template', templates)})`,
  );
}

/** Whose address the mail server refused, by which code, since when. Seen by its owner and by those who can act. */
async function createFaults(runner: QueryRunner): Promise<void> {
  await runner.query(`create table mail_faults (
    recipient_id uuid constraint pk_mail_faults primary key
      constraint fk_mail_faults_recipient_id references users on delete cascade,
    smtp_code integer not null constraint ck_mail_faults_smtp_code check (smtp_code between 500 and 599),
    message_id uuid not null,
    noted_at timestamptz not null)`);
  const seen = (rows: string): RowRule => ({ verbs: ['select', 'delete'], rows });
  const own = seen('recipient_id = (select app.user_id())');
  const ofProgramme = seen(`recipient_id = (select app.user_id()) or exists (select 1 from users u
    where u.id = recipient_id and u.programme_id = (select app.programme_id()))`);
  const readers = ACTING_ROLES.filter((role) => role !== 'r_worker' && role !== 'r_public');
  await protectRows(runner, 'mail_faults', {
    ...Object.fromEntries([...readers, 'app_report' as const].map((role) => [role, own])),
    r_coordinator: ofProgramme,
    r_manager: ofProgramme,
    r_admin: seen('true'),
  });
}
