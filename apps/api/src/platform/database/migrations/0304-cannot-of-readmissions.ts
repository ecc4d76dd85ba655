import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTING_ROLES } from '../roles.js';
import { TELL_WITHOUT_CASE } from './0230-notice-letters-functions.js';

const DEFINER = 'security definer set search_path = public, pg_catalog';

/** An event may concern a readmission: the ladders of the installation hold (REM-16), and its number is told. */
const TELL_OF_READMISSION = `create or replace function app.tell_event(event jsonb) returns void language sql
  ${DEFINER} as $$
    insert into reminder_occurrences (id, trigger, step, subject_id, case_id, readmission_id, programme_id,
        recipient_id, recipient_role, channel, channels, due_local_date, due_at, due_on, urgent, data, created_at)
    select e.id, e.trigger, e.step, e.subject_id, c.id, rm.id, c.programme_id, e.recipient_id,
        u.role, 'IN_APP', s.channels, app.today(), app.now(), e.due_on, e.urgent,
        e.data || jsonb_build_object('caseNumber', coalesce(c.number, rm.number), 'ladderVersion', l.version),
        app.now()
      from jsonb_to_record(event) as e(id uuid, trigger text, step text, subject_id uuid, case_id uuid,
        readmission_id uuid, recipient_id uuid, due_on date, urgent boolean, data jsonb)
      left join cases c on c.id = e.case_id
      left join readmissions rm on rm.id = e.readmission_id
      join users u on u.id = e.recipient_id
      join app.ladders_in_force(coalesce(c.programme_id, u.programme_id), app.today()) l on l.trigger = e.trigger
        and (e.case_id is null or c.id is not null) and (e.readmission_id is null or rm.id is not null)
      join reminder_steps s on s.ladder_id = l.id and s.position = 1
    on conflict do nothing $$`;

/**
 * Whom "I cannot" at a line of one's own tells (DIG-05, REM-07): of a case its next level, of a readmission the head of
 * the service, above whom there is nobody. As the owner: who answers may not read the accounts of others.
 */
const ABOVE_LINE = `create function app.above_line(of_notice uuid) returns table (id uuid, role text)
  language sql stable ${DEFINER} as $$
    select u.id, u.role from notices n, app.level_above(n.case_id, n.recipient_id) above(id), users u
     where n.id = of_notice and n.recipient_id = app.user_id() and u.id = above.id
    union all
    select u.id, u.role from notices n join users me on me.id = n.recipient_id
      join users u on u.role = 'SMS_HEAD' and u.status = 'ACTIVE'
     where n.id = of_notice and n.recipient_id = app.user_id() and n.readmission_id is not null
       and me.role in ('SMS_REGISTRY', 'SMS_READMISSION') $$`;

const READERS = ACTING_ROLES.filter((role) => role !== 'r_public').join(', ');

/** Who cannot do what a readmission asks is heard by the head of the service. */
export class CannotOfReadmissions0304 implements MigrationInterface {
  name = 'CannotOfReadmissions1760000000304';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TELL_OF_READMISSION);
    await runner.query('grant execute on function app.tell_event to r_sms_readmission');
    await runner.query(ABOVE_LINE);
    await runner.query('revoke all on function app.above_line from public');
    await runner.query(`grant execute on function app.above_line to ${READERS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.above_line');
    await runner.query('revoke execute on function app.tell_event from r_sms_readmission');
    await runner.query(TELL_WITHOUT_CASE);
  }
}
