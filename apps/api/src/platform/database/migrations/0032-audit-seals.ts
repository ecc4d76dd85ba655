import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectRows } from '../row-level-security.js';

/** The hash chain over the audit entries, its sealer and its check (E-04, security.md 4). */
export class AuditSeals0032 implements MigrationInterface {
  name = 'AuditSeals1760000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table audit_seals (
      seq bigint constraint pk_audit_seals primary key,
      position bigint not null constraint uq_audit_seals_position unique,
      prev bytea not null,
      hash bytea not null,
      sealed_at timestamptz not null default clock_timestamp())`);
    await runner.query('create index ix_audit_seals_sealed_at on audit_seals (sealed_at, seq)');
    await runner.query(`create trigger append_only before update or delete on audit_seals
      for each row execute function app.refuse_change()`);
    await runner.query(`create trigger no_truncate before truncate on audit_seals
      for each statement execute function app.refuse_change()`);
    const readers = { verbs: ['select'] as const, rows: 'true' };
    await protectRows(runner, 'audit_seals', {
      r_dpo: readers,
      r_admin: readers,
      r_worker: readers,
    });
    for (const statement of [HASH, SEAL, VERIFY]) await runner.query(statement);
    await runner.query(
      'revoke all on function app.audit_hash, app.seal_audit, app.verify_audit from public',
    );
    await runner.query('grant execute on function app.seal_audit to r_worker');
    await runner.query('grant execute on function app.verify_audit to r_worker, r_dpo, r_admin');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.verify_audit, app.seal_audit, app.audit_hash');
    await runner.query('drop table audit_seals');
  }
}

/** Hash of one link: the link before, the number in the chain and every column of the entry in a fixed order. */
const HASH = `create function app.audit_hash(prev bytea, seq bigint, e audit_entries) returns bytea
  language sql stable set search_path = public, pg_catalog as $$
    select sha256(prev || convert_to(jsonb_build_array(
      seq, e.position, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      e.actor_id, e.actor_role, e.action, e.entity, e.entity_id, e.case_id, e.outcome, e.fields, e.request_id
    )::text, 'UTF8')) $$`;

/**
 * Links what is committed and not yet linked. An entry of a slow transaction, whose position is lower than those
 * already linked, is linked when it appears: the chain follows the order of sealing. Positions sealed more than
 * two minutes ago are not searched again; an entry is written last before its commit, so none comes so late (and
 * verify_audit would tell). One sealer at a time.
 */
const SEAL = `create function app.seal_audit(batch integer) returns integer language plpgsql
  security definer set search_path = public, pg_catalog as $$
  declare
    last_seq bigint;
    last_hash bytea;
    searched bigint;
    e audit_entries;
    seqs bigint[] := '{}';
    positions bigint[] := '{}';
    prevs bytea[] := '{}';
    hashes bytea[] := '{}';
  begin
    perform pg_advisory_xact_lock(815020);
    select s.seq, s.hash into last_seq, last_hash from audit_seals s order by s.seq desc limit 1;
    last_seq := coalesce(last_seq, 0);
    last_hash := coalesce(last_hash, '\\x00');
    select s.position into searched from audit_seals s
     where s.sealed_at < clock_timestamp() - interval '2 minutes' order by s.sealed_at desc, s.seq desc limit 1;
    for e in
      select a.* from audit_entries a
       where a.position > coalesce(searched, 0)
         and not exists (select from audit_seals s where s.position = a.position)
       order by a.position limit batch
    loop
      last_seq := last_seq + 1;
      seqs := seqs || last_seq;
      positions := positions || e.position;
      prevs := array_append(prevs, last_hash);
      last_hash := app.audit_hash(last_hash, last_seq, e);
      hashes := array_append(hashes, last_hash);
    end loop;
    insert into audit_seals (seq, position, prev, hash)
    select * from unnest(seqs, positions, prevs, hashes);
    return cardinality(seqs);
  end $$`;

/** Every fault of the chain, at most a hundred; no row when it is whole. */
const VERIFY = `create function app.verify_audit() returns table (finding text, seq bigint, "position" bigint)
  language sql stable security definer set search_path = public, pg_catalog as $$
    with links as (
      select s.*, lag(s.hash, 1, '\\x00'::bytea) over w as expected_prev, lag(s.seq, 1, 0::bigint) over w as before
        from audit_seals s window w as (order by s.seq)),
    faults as (
      select case
          when l.seq <> l.before + 1 then 'SEAL_MISSING'
          when l.prev <> l.expected_prev then 'CHAIN_BROKEN'
          when e.position is null then 'ENTRY_MISSING'
          when l.hash <> app.audit_hash(l.prev, l.seq, e) then 'ENTRY_ALTERED'
        end as finding, l.seq, l.position
        from links l left join audit_entries e on e.position = l.position
      union all
      select 'ENTRY_UNSEALED', null, a.position from audit_entries a
       where a.at < now() - interval '5 minutes'
         and not exists (select from audit_seals s where s.position = a.position))
    select f.finding, f.seq, f.position from faults f
     where f.finding is not null order by f.seq nulls last, f.position limit 100 $$`;
