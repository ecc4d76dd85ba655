import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTING_ROLES } from '../roles.js';

/**
 * Who was told that the reader of these notices cannot do a thing (DIG-05), by whichever letter it was answered. An answer
 * closes all notices of its thing at its own moment. As the owner: who answers may not read the accounts of others.
 */
const TOLD_OF = `create function app.told_of(of_notices uuid[])
    returns table (notice_id uuid, letter_id uuid, closed_it boolean, name text, role text)
  language sql stable security definer set search_path = public, pg_catalog as $$
    select n.id, a.letter_id, a.created_at is not distinct from n.done_at, u.name, o.recipient_role
      from notices n
      join notices l on l.recipient_id = n.recipient_id and l.trigger = n.trigger
        and (l.id = n.id or l.done_at = n.done_at) and l.case_id is not distinct from n.case_id
        and l.readmission_id is not distinct from n.readmission_id
      join notice_answers a on a.notice_id = l.id and a.action = 'CANNOT'
      join reminder_occurrences o on o.trigger = 'CANNOT_DO' and o.subject_id = a.id
      join users u on u.id = o.recipient_id
     where n.id = any (of_notices) and n.recipient_id = app.user_id()
     order by u.name, u.id $$`;

const READERS = ACTING_ROLES.filter((role) => role !== 'r_public').join(', ');

export class ToldOfAnswers0322 implements MigrationInterface {
  name = 'ToldOfAnswers1760000000322';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TOLD_OF);
    await runner.query('revoke all on function app.told_of from public');
    await runner.query(`grant execute on function app.told_of to ${READERS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.told_of');
  }
}
