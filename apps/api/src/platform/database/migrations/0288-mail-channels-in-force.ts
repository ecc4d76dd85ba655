import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTING_ROLES } from '../roles.js';

const READERS = [...ACTING_ROLES.filter((role) => role !== 'r_public'), 'app_report'] as const;

/** Where a choice of mails starts: the ladders in force, which most roles may not read as such (DIG-06). */
export class MailChannelsInForce0288 implements MigrationInterface {
  name = 'MailChannelsInForce1760000000288';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function app.mail_channels_in_force()
      returns table (trigger text, channels text[]) language sql stable
      security definer set search_path = public, pg_catalog as $$
        select l.trigger, array_agg(distinct c.channel)
          from app.ladders_in_force(app.programme_id(), app.today()) l
          join reminder_steps s on s.ladder_id = l.id
         cross join unnest(s.channels) c(channel)
         group by l.trigger $$`);
    await runner.query('revoke all on function app.mail_channels_in_force from public');
    await runner.query(
      `grant execute on function app.mail_channels_in_force to ${READERS.join(', ')}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.mail_channels_in_force');
  }
}
