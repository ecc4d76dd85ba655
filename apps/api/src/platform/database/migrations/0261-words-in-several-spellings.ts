import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quick search by a Russian spelling: each typed word may be filed under one of several keys. */
export class WordsInSeveralSpellings0261 implements MigrationInterface {
  name = 'WordsInSeveralSpellings1760000000261';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(findCases(ANY_KEY_BEGINS, ANY_KEY_WITHIN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(findCases(WORD_BEGINS, WORD_WITHIN));
  }
}

const OF_MY_PROGRAMME = `(c.programme_id = (select app.programme_id())
  or (select app.actor_role()) = 'WORKER')`;

/** `words` hold letters and digits and, between the keys of one word, `|`: nothing else that a pattern would read. */
const ANY_KEY_BEGINS = `(select string_agg('(' || (select string_agg(quote_literal(key) || ':*', ' | ')
    from unnest(string_to_array(word, '|')) as key) || ')', ' & ') from unnest(words) as word)::tsquery`;
const ANY_KEY_WITHIN = `length(split_part(words[1], '|', 1)) >= 3
         and p.search_key ~ words[1] and p.search_key ~ all (words)`;

/** As 0140 left them. */
const WORD_BEGINS = `(select string_agg(quote_literal(word) || ':*', ' & ') from unnest(words) as word)::tsquery`;
const WORD_WITHIN = `length(words[1]) >= 3 and p.search_key like '%' || words[1] || '%'
         and p.search_key like all (select '%' || word || '%' from unnest(words) as word)`;

/** See 0140: names of which every word begins a word; where those are few, also names in which letters lie somewhere. */
const findCases = (
  begins: string,
  within: string,
): string => `create or replace function app.find_cases(words text[], most integer)
  returns table (id uuid) language sql stable security definer rows 50
  set search_path = public, pg_catalog set enable_seqscan = off as $$
    with begun as materialized (
      select c.id from persons p join case_members m on m.person_id = p.id join cases c on c.id = m.case_id
       where array_to_tsvector(array_remove(string_to_array(p.search_key, ' '), '')) @@ ${begins}
         and ${OF_MY_PROGRAMME}
       limit most),
    amid as (
      select c.id from persons p join case_members m on m.person_id = p.id join cases c on c.id = m.case_id
       where (select count(*) from begun) < most and ${within}
         and ${OF_MY_PROGRAMME}
       limit most)
    select begun.id from begun union select amid.id from amid $$`;
