import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keyed digests of old and new values beside the names of fields, and whose session it was that ended (E-04, 16.3). */
export class AuditDigests0123 implements MigrationInterface {
  name = 'AuditDigests1760000000123';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_entries add column digests jsonb');
    await runner.query(
      hashOf(`(case when e.digests is null then '[]' else jsonb_build_array(e.digests) end)`),
    );
    await runner.query(closeWork(', digests', ', r.digests', ', digests jsonb'));
    await runner.query(SESSION_OWNER);
    await runner.query('revoke all on function app.session_owner from public');
    await runner.query('grant execute on function app.session_owner to app_login');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.session_owner');
    await runner.query(closeWork('', '', ''));
    await runner.query(hashOf(`'[]'::jsonb`));
    await runner.query('alter table audit_entries drop column digests');
  }
}

/** An entry without digests is hashed as before there were any: links that were made stay right. */
const hashOf = (digestsSql: string): string => `create or replace function
  app.audit_hash(prev bytea, seq bigint, e audit_entries) returns bytea
  language sql stable set search_path = public, pg_catalog as $$
    select sha256(prev || convert_to((jsonb_build_array(
      seq, e.position, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      e.actor_id, e.actor_role, e.action, e.entity, e.entity_id, e.case_id, e.outcome, e.fields, e.request_id
    ) || ${digestsSql})::text, 'UTF8')) $$`;

const closeWork = (
  columnSql: string,
  valueSql: string,
  declaredSql: string,
): string => `create or replace function
  app.close_work(events jsonb, records jsonb, jobs jsonb, claimed uuid)
  returns void language plpgsql security definer set search_path = public, pg_catalog as $$
  begin
    if events <> '[]' then
      insert into timeline_events (id, case_id, at, actor_id, actor_role, kind, data)
      select e.id, e."caseId", app.now(), app.user_id(), app.actor_role(), e.kind, coalesce(e.data, '{}')
      from jsonb_to_recordset(events) as e(id uuid, "caseId" uuid, kind text, data jsonb);
    end if;
    if jobs <> '[]' then perform app.enqueue_jobs(jobs); end if;
    if claimed is not null then perform app.commit_idempotency_key(claimed); end if;
    if records <> '[]' then
      insert into audit_entries (at, actor_id, actor_role, action, entity, entity_id, case_id, outcome, fields, request_id${columnSql})
      select app.now(), app.user_id(), app.actor_role(), r.action, r.entity, r."entityId", r."caseId",
        coalesce(r.outcome, 'DONE'), coalesce(r.fields, '{}'), app.request_id()::uuid${valueSql}
      from jsonb_to_recordset(records) as r(action text, entity text, "entityId" uuid, "caseId" uuid, outcome text,
        fields text[]${declaredSql});
    end if;
  end $$`;

/** Whose a session is or was, alive or not: who comes with one that ended is known, and let in nowhere. */
const SESSION_OWNER = `create function app.session_owner(digest bytea)
  returns table (id uuid, user_id uuid, role text, organisation_id uuid, programme_id uuid)
  language sql stable security definer set search_path = public, pg_catalog as $$
    select s.id, u.id, u.role, u.organisation_id, u.programme_id
      from sessions s join users u on u.id = s.user_id where s.token_hash = digest $$`;
