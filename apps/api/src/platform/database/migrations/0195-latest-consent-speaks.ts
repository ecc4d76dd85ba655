import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The window of the State Migration Service asks the latest word of a person, and the level of the case. */
export class LatestConsentSpeaks0195 implements MigrationInterface {
  name = 'LatestConsentSpeaks1760000000195';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outcomes(LATEST_WORD));
    await runner.query(
      "create index ix_consents_p2 on consents (case_id, person_id) where purpose = 'P2_IDENTITY_TO_SMS'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_consents_p2');
    await runner.query(outcomes(''));
  }
}

/** When a record was said: a withdrawal counts from the day and moment on which it was noted. */
const word = (alias: string): string =>
  `(coalesce(${alias}.withdrawn_on, ${alias}.given_on),
    case when ${alias}.withdrawn_on is null then ${alias}.created_at else ${alias}.updated_at end, ${alias}.id)`;

const LATEST_WORD = `and c.confidentiality = 'NORMAL'
      and not exists (select 1 from consents later where later.case_id = n.case_id
        and later.person_id = n.person_id and later.purpose = n.purpose and ${word('later')} > ${word('n')})`;

/** Persons whose consent P2 is open (decisions.md D-04, D-06): never a reason, never a case above NORMAL. */
const outcomes = (
  latest: string,
): string => `create or replace function app.consented_outcomes(after_key text, after_id uuid, most integer)
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
      and (after_key is null or (p.sort_key, p.id) > (after_key, after_id)) ${latest}
    order by p.sort_key, p.id limit most $$`;
