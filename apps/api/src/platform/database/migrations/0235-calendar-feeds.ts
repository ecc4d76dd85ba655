import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALL_VERBS, protectRows, type RowRule } from '../row-level-security.js';

const MINE: RowRule = { verbs: ALL_VERBS, rows: 'user_id = (select app.user_id())' };

/** The secret address of one's calendar, at most one for each person; only its digest is kept (REM-42). */
export class CalendarFeeds0235 implements MigrationInterface {
  name = 'CalendarFeeds1760000000235';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table calendar_feeds (
      user_id uuid constraint pk_calendar_feeds primary key
        constraint fk_calendar_feeds_user_id references users on delete cascade,
      token_hash bytea not null constraint uq_calendar_feeds_token_hash unique,
      created_at timestamptz not null)`);
    await protectRows(runner, 'calendar_feeds', {
      r_mentor: MINE,
      r_coordinator: MINE,
      r_manager: MINE,
    });
    await runner.query(READER);
    await runner.query('revoke all on function app.calendar_feed_reader from public');
    await runner.query('grant execute on function app.calendar_feed_reader to r_public');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.calendar_feed_reader');
    await runner.query('drop table calendar_feeds');
  }
}

/** Whose address it is, as they are at this moment: who left or was closed out reads nothing more. */
const READER = `create function app.calendar_feed_reader(digest bytea)
  returns table (user_id uuid, role text, organisation_id uuid, programme_id uuid, locale text)
  language sql stable security definer set search_path = public, pg_catalog as $$
    select u.id, u.role, u.organisation_id, u.programme_id, u.locale
    from calendar_feeds f join users u on u.id = f.user_id
    where f.token_hash = digest and u.status = 'ACTIVE' $$`;
