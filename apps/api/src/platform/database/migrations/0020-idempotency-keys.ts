import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTING_ROLES } from '../roles.js';
import { protectRows } from '../row-level-security.js';

const PEOPLE = [...ACTING_ROLES.filter((role) => role !== 'r_public'), 'app_report'].join(', ');

/**
 * Keys of repeated submits with their kept answers (security.md 6: kept 24 h). Reached only through functions
 * that act for the user of the transaction; the worker purges.
 */
export class IdempotencyKeys0020 implements MigrationInterface {
  name = 'IdempotencyKeys1760000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table idempotency_keys (
      user_id uuid not null constraint fk_idempotency_keys_user_id references users,
      key uuid not null,
      claim_id uuid not null constraint uq_idempotency_keys_claim_id unique,
      fingerprint text not null,
      claimed_at timestamptz not null default app.now(),
      lease_until timestamptz not null default clock_timestamp() + interval '60 seconds',
      executed_at timestamptz,
      status smallint constraint ck_idempotency_keys_status check (status between 200 and 299),
      body text,
      constraint pk_idempotency_keys primary key (user_id, key))`);
    await runner.query(
      'create index ix_idempotency_keys_claimed_at on idempotency_keys (claimed_at)',
    );
    await protectRows(runner, 'idempotency_keys', {});
    await createClaim(runner);
    await createOutcomes(runner);
    await runner.query('grant select on schema_migrations to r_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select on schema_migrations from r_worker');
    await runner.query(`drop function app.claim_idempotency_key, app.commit_idempotency_key,
      app.keep_idempotent_answer, app.release_idempotency_claim`);
    await runner.query('drop table idempotency_keys');
  }
}

/**
 * Takes the key, or tells who holds it. A claim whose lease ended and whose command did not commit is taken
 * over: its process died, or it will fail at its commit because the claim is no longer its own.
 */
async function createClaim(runner: QueryRunner): Promise<void> {
  await runner.query(`create function app.claim_idempotency_key(p_key uuid, p_claim uuid, p_fingerprint text)
    returns table (claim_id uuid, same boolean, executed boolean, abandoned boolean, status smallint, body text)
    language plpgsql security definer set search_path = public, pg_catalog as $$
    begin
      insert into idempotency_keys as k (user_id, key, claim_id, fingerprint)
      values (app.user_id(), p_key, p_claim, p_fingerprint)
      on conflict on constraint pk_idempotency_keys do update
        set claim_id = excluded.claim_id, lease_until = excluded.lease_until
        where k.executed_at is null and k.lease_until < clock_timestamp() and k.fingerprint = excluded.fingerprint;
      return query select k.claim_id, k.fingerprint = p_fingerprint, k.executed_at is not null,
          k.executed_at < clock_timestamp() - interval '2 seconds', k.status, k.body
        from idempotency_keys k where k.user_id = app.user_id() and k.key = p_key;
    end $$`);
  await allow(runner, 'claim_idempotency_key');
}

async function createOutcomes(runner: QueryRunner): Promise<void> {
  // Called by close_work inside the command's own transaction: no mark, no command.
  await runner.query(`create function app.commit_idempotency_key(p_claim uuid)
    returns void language plpgsql security definer set search_path = public, pg_catalog as $$
    begin
      update idempotency_keys set executed_at = coalesce(executed_at, clock_timestamp())
        where claim_id = p_claim and user_id = app.user_id();
      if not found then
        raise exception 'the claim of this command was taken over' using errcode = '40001';
      end if;
    end $$`);
  await runner.query(`create function app.keep_idempotent_answer(p_claim uuid, p_status smallint, p_body text)
    returns void language sql security definer set search_path = public, pg_catalog as
    $$ update idempotency_keys set status = p_status, body = p_body,
         executed_at = coalesce(executed_at, clock_timestamp())
       where claim_id = p_claim and user_id = app.user_id() $$`);
  await runner.query(`create function app.release_idempotency_claim(p_claim uuid)
    returns void language sql security definer set search_path = public, pg_catalog as
    $$ delete from idempotency_keys
       where claim_id = p_claim and user_id = app.user_id() and executed_at is null $$`);
  await allow(runner, 'commit_idempotency_key');
  await allow(runner, 'keep_idempotent_answer');
  await allow(runner, 'release_idempotency_claim');
}

async function allow(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`revoke all on function app.${name} from public`);
  await runner.query(`grant execute on function app.${name} to ${PEOPLE}`);
}
