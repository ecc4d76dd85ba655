import { DATABASE_ROLE } from '@qayidis/domain/permissions';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = [...new Set<string>(Object.values(DATABASE_ROLE))].join(', ');

/** What changes a record whose row does not say who did; `platform/database/last-change.ts` asks for these. */
const CHANGES_SQL = `('person.update', 'safe-contact.update', 'eligibility.answer', 'assessment.record-factors',
  'users.invite', 'users.change', 'users.disable', 'users.enable', 'account.change', 'account.change-password',
  'account.accept-invitation', 'account.reset-password', 'organisations.create', 'organisations.rename',
  'organisations.activate', 'organisations.deactivate')`;

/**
 * Who changed a record last, found in the trail: as its owner, for few may read the trail. It tells an id and a time;
 * whose name that is, row-level security on accounts decides.
 */
export class LastChange0300 implements MigrationInterface {
  name = 'LastChange1760000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index ix_audit_entries_changes on audit_entries (entity_id, position)
      where outcome = 'DONE' and action in ${CHANGES_SQL}`);
    await runner.query(`create function app.last_change(target uuid, actions text[])
      returns table (at timestamptz, actor_id uuid)
      language sql stable security definer set search_path = public, pg_catalog as $$
        select e.at, e.actor_id from audit_entries e
         where e.entity_id = target and e.outcome = 'DONE' and e.action = any(actions)
           and e.action in ${CHANGES_SQL}
         order by e.position desc limit 1 $$`);
    await runner.query('revoke all on function app.last_change from public');
    await runner.query(`grant execute on function app.last_change to ${ROLES}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.last_change');
    await runner.query('drop index ix_audit_entries_changes');
  }
}
