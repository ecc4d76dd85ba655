import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEXT_DUE = "(case when next_due_on is null then date '9999-12-31' else next_due_on end)";
/** The words of a name as the index keeps them; `search_key` is folded and split by one space. */
const WORDS = "array_to_tsvector(array_remove(string_to_array(search_key, ' '), ''))";

/** Quick search by the beginnings of words, and the filters of the case list that still read every case. */
export class NameWords0140 implements MigrationInterface {
  name = 'NameWords1760000000140';

  async up(runner: QueryRunner): Promise<void> {
    // Without a list of what is yet to be filed: every search would read it through.
    await runner.query(
      `create index ix_persons_name_words on persons using gin (${WORDS}) with (fastupdate = off)`,
    );
    for (const column of ['priority_level', 'origin'])
      await runner.query(
        `create index ix_cases_${column} on cases (programme_id, ${column}, ${NEXT_DUE}, id)`,
      );
    await runner.query(
      'create index ix_cases_mentor_load on cases (programme_id, mentor_id, state, next_due_on)',
    );
    await runner.query(FIND_CASES);
    await runner.query('revoke all on function app.find_cases from public');
    await runner.query(
      'grant execute on function app.find_cases to r_coordinator, r_manager, r_worker',
    );
    await runner.query('drop function app.find_persons');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FIND_PERSONS);
    await runner.query('revoke all on function app.find_persons from public');
    await runner.query(
      'grant execute on function app.find_persons to r_coordinator, r_manager, r_worker',
    );
    await runner.query('drop function app.find_cases');
    await runner.query(
      'drop index ix_persons_name_words, ix_cases_priority_level, ix_cases_origin, ix_cases_mentor_load',
    );
  }
}

const OF_MY_PROGRAMME = `(c.programme_id = (select app.programme_id())
  or (select app.actor_role()) = 'WORKER')`;

/**
 * Cases in one's programme of persons in whose name every word begins a word; where those are few, also of persons in
 * whose name every word lies somewhere. The trigram index serves words of three letters only, and of a common name it
 * reads lists ten times as long: it comes second. Row-level security would forbid both indexes (a comparison could
 * leak), so the search runs as the owner; who reads the cases of these ids goes through the policies.
 * @param words folded, the longest first
 */
const FIND_CASES = `create function app.find_cases(words text[], most integer)
  returns table (id uuid) language sql stable security definer rows 50
  set search_path = public, pg_catalog set enable_seqscan = off as $$
    with begun as materialized (
      select c.id from persons p join case_members m on m.person_id = p.id join cases c on c.id = m.case_id
       where ${WORDS.replace('search_key', 'p.search_key')} @@
             (select string_agg(quote_literal(word) || ':*', ' & ') from unnest(words) as word)::tsquery
         and ${OF_MY_PROGRAMME}
       limit most),
    amid as (
      select c.id from persons p join case_members m on m.person_id = p.id join cases c on c.id = m.case_id
       where (select count(*) from begun) < most and length(words[1]) >= 3
         and p.search_key like '%' || words[1] || '%'
         and p.search_key like all (select '%' || word || '%' from unnest(words) as word)
         and ${OF_MY_PROGRAMME}
       limit most)
    select begun.id from begun union select amid.id from amid $$`;

/** As 0044 left it. */
const FIND_PERSONS = `create function app.find_persons(words text[], most integer)
  returns table (id uuid) language sql stable security definer set search_path = public, pg_catalog as $$
    select p.id from persons p
     where p.search_key like '%' || words[1] || '%'
       and p.search_key like all (select '%' || word || '%' from unnest(words) as word)
       and exists (select 1 from case_members m join cases c on c.id = m.case_id
                    where m.person_id = p.id
                      and (c.programme_id = app.programme_id() or app.actor_role() = 'WORKER'))
     limit most $$`;
