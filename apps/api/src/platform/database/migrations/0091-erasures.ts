import type { MigrationInterface, QueryRunner } from 'typeorm';

const READABLE = 'created_by, appeal, updated_at';

/** What the data protection officer does to a case whose time is over, without reading it (reintegration.md 3 row 27). */
export class Erasures0091 implements MigrationInterface {
  name = 'Erasures1760000000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant select (${READABLE}) on cases to r_dpo`);
    await runner.query('grant update (legal_hold, version, updated_at) on cases to r_dpo');
    await runner.query(ANONYMISE);
    await runner.query('revoke all on function app.anonymise_case from public');
    await runner.query('grant execute on function app.anonymise_case to r_dpo');
    await runner.query(
      "create index ix_cases_retention_until on cases (retention_until, id) where retention_until is not null and state <> 'ANONYMISED'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_cases_retention_until');
    await runner.query('drop function app.anonymise_case');
    await runner.query('revoke update (legal_hold, version, updated_at) on cases from r_dpo');
    await runner.query(`revoke select (${READABLE}) on cases from r_dpo`);
  }
}

/**
 * Destroys the keys of the case and of its persons that no other case needs, and what stood clear; keeps the row for
 * statistics. Answers false when the version is not the one that was seen.
 */
const ANONYMISE = `create function app.anonymise_case(target uuid, seen integer) returns boolean language plpgsql
  security definer set search_path = public, pg_catalog as $$
  declare
    alone uuid[];
  begin
    update cases set state = 'ANONYMISED', state_since = app.today(), principal_sort_key = '', retention_until = null,
        next_due_on = null, next_due_kind = null, version = version + 1, updated_at = app.now()
      where id = target and version = seen and not legal_hold;
    if not found then return false; end if;
    select coalesce(array_agg(m.person_id), '{}') into alone from case_members m
      where m.case_id = target and not exists (select 1 from case_members o join cases c on c.id = o.case_id
        where o.person_id = m.person_id and c.id <> target and c.state <> 'ANONYMISED');
    update persons set given_name = '', family_name = '', father_name = null, name_in_foreign_document = null,
        search_key = '', sort_key = '', birth_date_cipher = null, birth_date_precision = 'YEAR', languages = '{}',
        fin_cipher = null, fin_index = null, fin_last2 = null, phone_cipher = null, phone_index = null,
        email_cipher = null, address_cipher = null, document_cipher = null, document_index = null,
        version = version + 1, updated_at = app.now() where id = any(alone);
    update return_events set host_city = null, arrival_point = null, prior_scheme = null
      where id = (select return_event_id from cases where id = target);
    delete from notes where case_id = target;
    delete from case_remarks where case_id = target;
    delete from safe_contacts where case_id = target;
    delete from duplicate_suspicions where case_id = target or other_case_id = target;
    update deadlines set state = 'CANCELLED' where case_id = target and state in ('OPEN', 'PAUSED');
    update tasks set state = 'CANCELLED' where case_id = target and state = 'OPEN';
    delete from data_keys where keyring = 'NGO' and ((subject_kind = 'CASE' and subject_id = target)
      or (subject_kind = 'PERSON' and subject_id = any(alone)));
    return true;
  end $$`;
