import { Injectable } from '@nestjs/common';
import { blocksOf, type DuplicateSubject } from '@qayidis/domain/import';
import { type PlainDate, plainDate } from '@qayidis/domain/kernel';
import { fatherAlone, nameKeys } from '@qayidis/domain/names';
import type { Transaction } from '../../platform/database/index.js';
import { PersonEntity, PersonOpener } from '../persons/public.js';

/**
 * Persons of the programme that share a key of comparison with a row: the same FIN (by its blind index), or the same
 * beginnings of two names with a neighbouring birth year. One pass over the persons however many rows there are; of
 * one key at most twenty, as within the file (IMP-24, IMP-25).
 */
const CANDIDATES = `
  with wanted as materialized (select distinct unnest($2::text[]) as key),
  mine as materialized (
    select p.id, p.search_key, coalesce(p.birth_year::text, '-') as year, p.fin_index
      from persons p
     where exists (select 1 from case_members m join cases c on c.id = m.case_id
                    where m.person_id = p.id and c.programme_id = $1 and c.state <> 'ANONYMISED')),
  words as (
    select m.id, m.year, left(w.word, 3) collate "C" as start, w.position
      from mine m cross join lateral string_to_table(m.search_key, ' ') with ordinality as w(word, position)),
  pairs as (
    select a.id, a.year, least(a.start, b.start) || '.' || greatest(a.start, b.start) as pair
      from words a join words b on b.id = a.id and b.position > a.position),
  keys as (
    select id, 'N:' || pair || ':' || year as key from pairs
    union select id, 'A:' || pair from pairs
    union select id, 'F:' || encode(fin_index, 'hex') from mine where fin_index is not null),
  ranked as (
    select k.id, row_number() over (partition by k.key order by k.id) as place
      from keys k join wanted w on w.key = k.key)
  select distinct id from ranked where place <= 20`;

const ARRIVALS = `
  select e.person_id as "personId", array_agg(coalesce(e.arrival_on, e.planned_arrival_on)::text) as dates
    from return_events e
   where e.person_id = any($1::uuid[]) and coalesce(e.arrival_on, e.planned_arrival_on) is not null
   group by e.person_id`;

export const personRef = (id: string): string => `PERSON:${id}`;
export const rowRef = (row: number | string): string => `ROW:${row}`;

@Injectable()
export class KnownPersons {
  constructor(private readonly persons: PersonOpener) {}

  /** Those worth comparing with the given subjects, as subjects themselves. */
  async like(
    tx: Transaction,
    programmeId: string,
    subjects: readonly DuplicateSubject[],
  ): Promise<DuplicateSubject[]> {
    const keys = [...new Set(subjects.flatMap((subject) => blocksOf(subject).asked))];
    const found = await tx.query<{ id: string }>(CANDIDATES, [programmeId, keys]);
    if (found.length === 0) return [];
    const ids = found.map(({ id }) => id);
    const rows = await tx.em
      .createQueryBuilder(PersonEntity, 'p')
      .where('p.id = any(:ids)', { ids })
      .getMany();
    const arrivals = await tx.query<{ personId: string; dates: PlainDate[] }>(ARRIVALS, [ids]);
    const datesOf = new Map(arrivals.map(({ personId, dates }) => [personId, dates]));
    const opened = await this.persons.open(tx, rows);
    return opened.map((person, index) => ({
      ref: personRef(person.id),
      name: nameKeys({
        family: person.familyName,
        given: person.givenName,
        father: fatherAlone(person.fatherName),
        patronymic: null,
      }),
      born: bornOf(person),
      sex: person.sex as DuplicateSubject['sex'],
      finKey: rows[index]?.finIndex?.toString('hex') ?? null,
      arrivals: datesOf.get(person.id) ?? [],
    }));
  }
}

function bornOf(person: {
  readonly bornOn: string | null;
  readonly birthYear: number | null;
}): DuplicateSubject['born'] {
  if (person.bornOn !== null) return { date: plainDate(person.bornOn), precision: 'DAY' };
  if (person.birthYear === null) return null;
  return { date: plainDate(`${person.birthYear}-01-01`), precision: 'YEAR' };
}
