import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { PersonEntity, PersonOpener, type PersonResponse } from '../persons/public.js';
import type { RowCellResponse, RowMatchResponse } from './dto/import-row.response.js';
import { personRef } from './known-persons.js';

/** Whom a row resembles, to stand beside it. */
export type MatchSide = Pick<RowMatchResponse, 'rowNumber' | 'caseId' | 'caseNumber' | 'cells'>;

interface LatestCase {
  readonly personId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly arrivalOn: string | null;
  readonly sendingCountry: string | null;
  readonly placeCode: string | null;
}

const LATEST = `
  select distinct on (m.person_id) m.person_id as "personId", c.id as "caseId", c.number as "caseNumber",
         coalesce(c.arrival_on, c.planned_arrival_on) as "arrivalOn", c.sending_country as "sendingCountry",
         c.place_code as "placeCode"
    from case_members m join cases c on c.id = m.case_id
   where m.person_id = any($1::uuid[]) order by m.person_id, c.created_at desc, c.id desc`;

/** Persons of the programme whom a row resembles, in the shape of a row; their latest case with them. */
@Injectable()
export class MatchedPersons {
  constructor(private readonly persons: PersonOpener) {}

  async of(tx: Transaction, refs: readonly string[]): Promise<Map<string, MatchSide>> {
    const prefix = personRef('');
    const ids = refs.flatMap((ref) => (ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []));
    if (ids.length === 0) return new Map();
    const rows = await tx.em
      .createQueryBuilder(PersonEntity, 'p')
      .where('p.id = any(:ids)', { ids })
      .getMany();
    const cases = await tx.query<LatestCase>(LATEST, [ids]);
    const caseOf = new Map(cases.map((latest) => [latest.personId, latest]));
    const opened = await this.persons.open(tx, rows);
    return new Map(
      opened.map((person) => {
        const latest = caseOf.get(person.id);
        const { caseId = null, caseNumber = null } = latest ?? {};
        const cells = cellsOf(person, latest);
        return [personRef(person.id), { rowNumber: null, caseId, caseNumber, cells }];
      }),
    );
  }
}

function cellsOf(person: PersonResponse, latest: LatestCase | undefined): RowCellResponse[] {
  const { familyName, givenName, fatherName, sex, bornOn, birthYear, fin, phone } = person;
  const values: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['FULL_NAME', [familyName, givenName, fatherName]],
    ['SEX', [sex === 'U' ? null : sex]],
    ['BIRTH_DATE', [bornOn ?? (birthYear === null ? null : String(birthYear))]],
    ['FIN', [fin]],
    ['SENDING_COUNTRY', [latest?.sendingCountry ?? null]],
    ['ARRIVAL_DATE', [latest?.arrivalOn ?? null]],
    ['PLACE', [latest?.placeCode ?? null]],
    ['PHONE', [phone]],
  ];
  return values.flatMap(([field, parts]) => {
    const understood = parts.filter((part): part is string => part !== null && part !== '');
    if (understood.length === 0) return [];
    return [{ field, original: '', corrected: null, understood, confidence: 1 }];
  });
}
