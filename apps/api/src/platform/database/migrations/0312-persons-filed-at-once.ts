import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Many keys of comparison are looked up at once: one by one they took an import longer than anything else. */
export class PersonsFiledAtOnce0312 implements MigrationInterface {
  name = 'PersonsFiledAtOnce1760000000312';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(personsFiled(NAMES_AND_YEARS_AT_ONCE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(personsFiled(NAMES_AND_YEARS_ONE_BY_ONE));
  }
}

const OF_PROGRAMME = `exists (select 1 from case_members m join cases c on c.id = m.case_id
  where m.person_id = p.id and c.programme_id = programme and c.state <> 'ANONYMISED')`;

/** Keys of one search of the index: more would make its lists long, fewer would start it more often. */
const KEYS_AT_ONCE = 500;

const NAMES_AND_YEARS_AT_ONCE = `
    select y.id from (
      select x.id, row_number() over (partition by x.key order by x.id) as place from (
        select distinct f.id, b.key
          from (select array_agg(n.key) as keys from (
              select w.key, (row_number() over (order by w.key) - 1) / ${KEYS_AT_ONCE} as slice from wanted w where w.kind = 'N') n
            group by n.slice) s
          cross join lateral (select p.id, app.name_blocks(p.search_key, p.birth_year) as blocks from persons p
             where app.name_blocks(p.search_key, p.birth_year) && s.keys and ${OF_PROGRAMME} offset 0) f
          cross join lateral unnest(f.blocks) b(key)
          join wanted w on w.kind = 'N' and w.key = b.key) x) y
     where y.place <= most`;

const NAMES_AND_YEARS_ONE_BY_ONE = `
    select x.id from wanted w cross join lateral (
        select f.id from (select p.id from persons p
           where app.name_blocks(p.search_key, p.birth_year) @> array[w.key] and ${OF_PROGRAMME} offset 0) f
         order by f.id limit most) x
     where w.kind = 'N'`;

/**
 * Persons of a programme under the keys of comparison: "N" two names and a birth year, "A" two names of any year, "F"
 * the blind index of a FIN; of one key the first few (`offset 0`: found by the index, then put in order). As the owner,
 * since row-level security would forbid the indexes; only for one's own programme, or the worker.
 */
const personsFiled = (
  namesAndYears: string,
): string => `create or replace function app.persons_filed(programme uuid, keys text[], most integer)
  returns table (id uuid) language sql stable security definer
  set search_path = public, pg_catalog set enable_seqscan = off as $$
    with wanted as materialized (
      select distinct left(key, 1) as kind, substr(key, 3) as key from unnest(keys) as key
       where programme = app.programme_id() or app.actor_role() = 'WORKER')
    ${namesAndYears}
    union
    select x.id from wanted w cross join lateral (
        select f.id from (select p.id from persons p
         where array_to_tsvector(array_remove(string_to_array(p.search_key, ' '), '')) @@
               (quote_literal(split_part(w.key, '.', 1)) || ':* & ' || quote_literal(split_part(w.key, '.', 2)) || ':*')::tsquery
           and ${OF_PROGRAMME} offset 0) f
         order by f.id limit most) x
     where w.kind = 'A' and w.key like '%.%'
    union
    select p.id from wanted w join persons p on p.fin_index = decode(w.key, 'hex')
     where w.kind = 'F' and ${OF_PROGRAMME} $$`;
