import { NOTICE_URGENCIES, REMINDER_CHANNELS, REMINDER_TRIGGERS } from '@qayidis/domain/reminders';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTING_ROLES } from '../roles.js';
import { protectRows, type RowRule } from '../row-level-security.js';
import { arrayOf, inList } from './sql.js';

const MINE: RowRule = { verbs: ['select'], rows: 'recipient_id = (select app.user_id())' };
const READERS = [
  ...ACTING_ROLES.filter((role) => role !== 'r_worker' && role !== 'r_public'),
  'app_report',
] as const;

/** The inbox: what was told to whom. Codes, dates and case numbers only (decisions.md D-07). */
export class Notices0221 implements MigrationInterface {
  name = 'Notices1760000000221';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table notices (
      id uuid constraint pk_notices primary key,
      occurrence_id uuid not null constraint uq_notices_occurrence_id unique
        constraint fk_notices_occurrence_id references reminder_occurrences on delete cascade,
      recipient_id uuid not null constraint fk_notices_recipient_id references users,
      case_id uuid constraint fk_notices_case_id references cases on delete cascade,
      readmission_id uuid,
      trigger text not null constraint ck_notices_trigger check (${inList('trigger', REMINDER_TRIGGERS)}),
      urgency text not null constraint ck_notices_urgency check (${inList('urgency', NOTICE_URGENCIES)}),
      channels text[] not null constraint ck_notices_channels check (channels <@ ${arrayOf(REMINDER_CHANNELS)}),
      due_on date,
      data jsonb not null default '{}',
      created_at timestamptz not null default now(),
      read_at timestamptz,
      snoozed_until date,
      done_at timestamptz,
      settled boolean not null default false)`);
    await runner.query(
      'create index ix_notices_open on notices (recipient_id, due_on) where done_at is null',
    );
    await runner.query('create index ix_notices_case_id on notices (case_id)');
    const rules = Object.fromEntries(READERS.map((role) => [role, MINE]));
    await protectRows(runner, 'notices', rules);
    await runner.query(
      `grant update (read_at, snoozed_until, done_at) on notices to ${READERS.join(', ')}`,
    );
    await runner.query(TELL);
    await runner.query('revoke all on function app.tell_event from public');
    await runner.query(
      'grant execute on function app.tell_event to r_mentor, r_coordinator, r_manager, r_finance, r_worker',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.tell_event');
    await runner.query('drop table notices');
  }
}

/**
 * Writes down an event that is to be told at once, in the transaction in which it happens, by the ways of the ladder in
 * force. As the owner: who acts may write, but not read, what others are told.
 */
const TELL = `create function app.tell_event(event jsonb) returns void language sql
  security definer set search_path = public, pg_catalog as $$
    insert into reminder_occurrences (id, trigger, step, subject_id, case_id, programme_id, recipient_id,
        recipient_role, channel, channels, due_local_date, due_at, due_on, urgent, data, created_at)
    select e.id, e.trigger, e.step, e.subject_id, c.id, c.programme_id, e.recipient_id,
        u.role, 'IN_APP', s.channels, app.today(), app.now(), e.due_on, e.urgent,
        e.data || jsonb_build_object('caseNumber', c.number, 'ladderVersion', l.version), app.now()
      from jsonb_to_record(event) as e(id uuid, trigger text, step text, subject_id uuid, case_id uuid,
        recipient_id uuid, due_on date, urgent boolean, data jsonb)
      join cases c on c.id = e.case_id
      join users u on u.id = e.recipient_id
      join app.ladders_in_force(c.programme_id, app.today()) l on l.trigger = e.trigger
      join reminder_steps s on s.ladder_id = l.id and s.position = 1
    on conflict do nothing $$`;
