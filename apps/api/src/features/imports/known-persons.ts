import { Injectable } from '@nestjs/common';
import { blocksOf, type DuplicateSubject } from '@qayidis/domain/import';
import { type PlainDate, plainDate } from '@qayidis/domain/kernel';
import { fatherAlone, nameKeys } from '@qayidis/domain/names';
import type { Transaction } from '../../platform/database/index.js';
import { PersonOpener } from '../persons/public.js';
import { mapInSlices } from './in-slices.js';

/** Of one key at most so many, as within the file (IMP-24). */
const MOST_OF_ONE_KEY = 20;
const OPENED_AT_ONCE = 500;
/** Keys of exact days are not among them: birth dates are sealed. */
const ASKED_KINDS: readonly string[] = ['N', 'A', 'F'];

interface Candidate {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly father: string | null;
  readonly sex: string;
  readonly birthYear: number | null;
  readonly birthDateCipher: string | null;
  readonly finKey: string | null;
}

/** Persons of the programme that share a key of comparison with a row (IMP-24, IMP-25); only what is compared. */
const CANDIDATES = `
  select p.id, p.given_name as given, p.family_name as family, p.father_name as father, p.sex,
         p.birth_year as "birthYear", p.birth_date_cipher as "birthDateCipher",
         encode(p.fin_index, 'hex') as "finKey"
    from persons p where p.id = any(array(select id from app.persons_filed($1, $2::text[], $3))) order by p.id`;

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
    const asked = subjects.flatMap((subject) => blocksOf(subject).asked);
    const keys = new Set(asked.filter((key) => ASKED_KINDS.includes(key.charAt(0))));
    const found = await tx.query<Candidate>(CANDIDATES, [programmeId, [...keys], MOST_OF_ONE_KEY]);
    if (found.length === 0) return [];
    const ids = found.map(({ id }) => id);
    const arrivals = await tx.query<{ personId: string; dates: PlainDate[] }>(ARRIVALS, [ids]);
    const datesOf = new Map(arrivals.map(({ personId, dates }) => [personId, dates]));
    const births = await this.births(tx, found);
    return mapInSlices(found, ({ id, given, family, father, sex, birthYear, finKey }) => ({
      ref: personRef(id),
      name: nameKeys({ family, given, father: fatherAlone(father), patronymic: null }),
      born: bornOf(births.get(id), birthYear),
      sex: sex as DuplicateSubject['sex'],
      finKey,
      arrivals: datesOf.get(id) ?? [],
    }));
  }

  /** Piece by piece: each one is opened with a key of its own. */
  private async births(
    tx: Transaction,
    found: readonly Candidate[],
  ): Promise<ReadonlyMap<string, string>> {
    const births = new Map<string, string>();
    for (let at = 0; at < found.length; at += OPENED_AT_ONCE) {
      const opened = await this.persons.births(tx, found.slice(at, at + OPENED_AT_ONCE));
      for (const [id, day] of opened) births.set(id, day);
    }
    return births;
  }
}

function bornOf(day: string | undefined, year: number | null): DuplicateSubject['born'] {
  if (day !== undefined) return { date: plainDate(day), precision: 'DAY' };
  return year === null ? null : { date: plainDate(`${year}-01-01`), precision: 'YEAR' };
}
