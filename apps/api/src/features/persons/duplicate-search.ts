import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Keyring } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { DUPLICATE_FROM, duplicateScore } from './duplicate-score.js';
import { normalDocument, normalFin, normalPhone } from './identifiers.js';
import { type PersonFields, searchKeyOf } from './person-columns.js';

export const DUPLICATE_REASONS = ['FIN', 'PHONE', 'DOCUMENT', 'NAME'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export interface DuplicateCandidate {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly fatherName: string | null;
  readonly birthYear: number | null;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseState: string;
  readonly arrivalOn: PlainDate | null;
  readonly reasons: readonly DuplicateReason[];
  /** 0 to 1; 1 for an identifier in common. */
  readonly score: number;
}

export interface WantedPerson extends PersonFields {
  readonly givenName: string;
  readonly familyName: string;
  readonly arrivalOn: PlainDate | null;
}

/** The blind indexes and the key of the name under which a record would be found. */
interface Keys {
  readonly fin: Buffer | null;
  readonly phone: Buffer | null;
  readonly document: Buffer | null;
  readonly name: string;
}

interface Row extends Omit<DuplicateCandidate, 'reasons' | 'score'> {
  readonly same_fin: boolean;
  readonly same_phone: boolean;
  readonly same_document: boolean;
}

const MOST_NAMES = 50;

/** Whether a telephone alone means one person: families share one, so it counts with a similar name only. */
const PHONE_NAME_FROM = 0.6;

/**
 * Records that may be the same person among those the actor may see: row-level security is the scope, for the worker
 * there is none (reintegration.md 8, decisions.md E-20).
 */
@Injectable()
export class DuplicateSearch {
  constructor(private readonly keyring: Keyring) {}

  async find(tx: Transaction, wanted: WantedPerson): Promise<readonly DuplicateCandidate[]> {
    const keys = this.keysOf(wanted);
    const rows = await tx.query<Row>(FIND, [
      keys.fin,
      keys.phone,
      keys.document,
      keys.name,
      MOST_NAMES,
    ]);
    return rows.flatMap((row) => candidate(row, wanted)).sort((a, b) => b.score - a.score);
  }

  private keysOf(wanted: WantedPerson): Keys {
    const index = (
      kind: 'FIN' | 'PHONE' | 'DOCUMENT',
      text: string | null | undefined,
      normalise: Normalise,
    ) => {
      const normal = text === null || text === undefined ? null : normalise(text);
      return normal === null ? null : this.keyring.blindIndex(kind, normal);
    };
    return {
      fin: index('FIN', wanted.fin, normalFin),
      phone: index('PHONE', wanted.phone, normalPhone),
      document: index('DOCUMENT', wanted.documentNumber, normalDocument),
      name: searchKeyOf({ ...wanted, fatherName: wanted.fatherName ?? null }),
    };
  }
}

type Normalise = (text: string) => string | null;

const FIND = `with found as (
    select id from persons where fin_index = $1
    union select id from persons where phone_index = $2
    union select id from persons where document_index = $3
    union select id from app.similar_persons($4, $5))
  select distinct on (p.id) p.id as "personId", p.given_name as "givenName", p.family_name as "familyName",
    p.father_name as "fatherName", p.birth_year as "birthYear", c.id as "caseId", c.number as "caseNumber",
    c.state as "caseState", coalesce(c.arrival_on, c.planned_arrival_on) as "arrivalOn",
    coalesce(p.fin_index = $1, false) as same_fin, coalesce(p.phone_index = $2, false) as same_phone,
    coalesce(p.document_index = $3, false) as same_document
    from found join persons p on p.id = found.id
    join case_members m on m.person_id = p.id join cases c on c.id = m.case_id
   where c.state <> 'ANONYMISED'
   order by p.id, c.created_at desc`;

function candidate(row: Row, wanted: WantedPerson): DuplicateCandidate[] {
  const { same_fin, same_phone, same_document, ...person } = row;
  const likeness = duplicateScore(
    { ...wanted, fatherName: wanted.fatherName ?? null, birthYear: yearOf(wanted) },
    person,
  );
  const reasons: DuplicateReason[] = [];
  if (same_fin) reasons.push('FIN');
  if (same_document) reasons.push('DOCUMENT');
  if (same_phone && likeness >= PHONE_NAME_FROM) reasons.push('PHONE');
  if (likeness >= DUPLICATE_FROM) reasons.push('NAME');
  if (reasons.length === 0) return [];
  return [{ ...person, reasons, score: same_fin || same_document ? 1 : likeness }];
}

const yearOf = ({ bornOn, birthYear }: WantedPerson): number | null =>
  bornOn ? Number(bornOn.slice(0, 4)) : (birthYear ?? null);
