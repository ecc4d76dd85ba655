import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one window of the State Migration Service on the NGO's cases (decisions.md D-04). */
export class ConsentedOutcomes0090 implements MigrationInterface {
  name = 'ConsentedOutcomes1760000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTCOMES);
    await runner.query('revoke all on function app.consented_outcomes from public');
    await runner.query('grant execute on function app.consented_outcomes to r_sms_monitor');
    await runner.query(
      "create index ix_consents_active_p2 on consents (person_id) where purpose = 'P2_IDENTITY_TO_SMS' and decision = 'GIVEN' and withdrawn_on is null",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_consents_active_p2');
    await runner.query('drop function app.consented_outcomes');
  }
}

/**
 * Persons with an active consent P2 that is not provisional (D-06): identity, stage, region and whether the case
 * was completed or ended; never a reason (D-04).
 */
const OUTCOMES = `create function app.consented_outcomes(after_key text, after_id uuid, most integer)
  returns table (person_id uuid, sort_key text, given_name text, family_name text, father_name text,
    birth_year integer, state text, place_code text, completed boolean)
  language sql stable security definer set search_path = public, pg_catalog as $$
    select p.id, p.sort_key, p.given_name, p.family_name, p.father_name, p.birth_year, c.state, c.place_code,
      c.closure_reason = 'COMPLETED' and c.state = 'CLOSED'
    from consents n join cases c on c.id = n.case_id join persons p on p.id = n.person_id
    where n.purpose = 'P2_IDENTITY_TO_SMS' and n.decision = 'GIVEN' and n.withdrawn_on is null
      and (not n.provisional or n.paper_received_on is not null)
      and (n.valid_until is null or n.valid_until >= app.today())
      and c.state not in ('DRAFT', 'ANONYMISED') and c.principal_id = p.id
      and (after_key is null or (p.sort_key, p.id) > (after_key, after_id))
    order by p.sort_key, p.id limit most $$`;
