import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons by the keys under which doubles are looked for, so that an import's time grows with its own rows only. */
export class NameBlocks0141 implements MigrationInterface {
  name = 'NameBlocks1760000000141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAME_BLOCKS);
    // Whoever writes a person computes it for the index.
    await runner.query('grant execute on function app.name_blocks to public');
    // Without a list of what is yet to be filed: each of the thousands of keys of an import would read it through.
    await runner.query(
      'create index ix_persons_name_blocks on persons using gin (app.name_blocks(search_key, birth_year)) with (fastupdate = off)',
    );
    await runner.query(PERSONS_FILED);
    await runner.query('revoke all on function app.persons_filed from public');
    await runner.query(
      'grant execute on function app.persons_filed to r_coordinator, r_manager, r_worker',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.persons_filed');
    await runner.query('drop index ix_persons_name_blocks');
    await runner.query('drop function app.name_blocks');
  }
}

/** The beginnings of two names with the birth year, as `blocksOf` in libs/domain/src/import files a person (IMP-24). */
const NAME_BLOCKS = `create function app.name_blocks(search_key text, birth_year integer)
  returns text[] language plpgsql immutable parallel safe set search_path = pg_catalog as $$
  declare
    words text[] := string_to_array(search_key, ' ');
    born text := ':' || coalesce(birth_year::text, '-');
    blocks text[] := '{}';
    one text;
    other text;
  begin
    for i in 1 .. cardinality(words) - 1 loop
      one := left(words[i], 3);
      for j in i + 1 .. cardinality(words) loop
        other := left(words[j], 3);
        blocks := blocks || (case when one collate "C" < other collate "C"
          then one || '.' || other else other || '.' || one end || born);
      end loop;
    end loop;
    return blocks;
  end $$`;

const OF_PROGRAMME = `exists (select 1 from case_members m join cases c on c.id = m.case_id
  where m.person_id = p.id and c.programme_id = programme and c.state <> 'ANONYMISED')`;

/**
 * Persons of a programme under the keys of comparison: "N" two names and a birth year, "A" two names of any year, "F"
 * the blind index of a FIN; of one key the first few (`offset 0`: found by the index, then put in order). As the owner, since row-level security would forbid the indexes;
 * only for one's own programme, or the worker.
 */
const PERSONS_FILED = `create function app.persons_filed(programme uuid, keys text[], most integer)
  returns table (id uuid) language sql stable security definer
  set search_path = public, pg_catalog set enable_seqscan = off as $$
    with wanted as materialized (
      select distinct left(key, 1) as kind, substr(key, 3) as key from unnest(keys) as key
       where programme = app.programme_id() or app.actor_role() = 'WORKER')
    select x.id from wanted w cross join lateral (
        select f.id from (select p.id from persons p
           where app.name_blocks(p.search_key, p.birth_year) @> array[w.key] and ${OF_PROGRAMME} offset 0) f
         order by f.id limit most) x
     where w.kind = 'N'
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
