import { Injectable } from '@nestjs/common';
import type { Sex } from '@qayidis/domain/code-lists';
import { comparePair, type DuplicateSubject } from '@qayidis/domain/import';
import { plainDate, type PlainDate } from '@qayidis/domain/kernel';
import { fatherAlone, nameKeys, similarityOfKeys } from '@qayidis/domain/names';
import { Keyring } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { normalDocument, normalFin, normalPhone } from './identifiers.js';
import { type PersonFields, searchKeyOf } from './person-columns.js';
import { PersonOpener } from './person-opener.js';

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
  readonly sex: string;
  readonly birthDateCipher: string | null;
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
  constructor(
    private readonly keyring: Keyring,
    private readonly opener: PersonOpener,
  ) {}

  async find(tx: Transaction, wanted: WantedPerson): Promise<readonly DuplicateCandidate[]> {
    const keys = this.keysOf(wanted);
    const rows = await tx.query<Row>(FIND, [
      keys.fin,
      keys.phone,
      keys.document,
      keys.name,
      MOST_NAMES,
    ]);
    // A second return is told from another person by the exact day.
    const births = await this.opener.births(
      tx,
      rows.map(({ personId: id, birthDateCipher }) => ({ id, birthDateCipher })),
    );
    return rows
      .flatMap((row) => candidate(row, births.get(row.personId) ?? null, wanted))
      .sort((a, b) => b.score - a.score);
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
    p.father_name as "fatherName", p.birth_year as "birthYear", p.sex, p.birth_date_cipher as "birthDateCipher", c.id as "caseId", c.number as "caseNumber",
    c.state as "caseState", coalesce(c.arrival_on, c.planned_arrival_on) as "arrivalOn",
    coalesce(p.fin_index = $1, false) as same_fin, coalesce(p.phone_index = $2, false) as same_phone,
    coalesce(p.document_index = $3, false) as same_document
    from found join persons p on p.id = found.id
    join case_members m on m.person_id = p.id join cases c on c.id = m.case_id
   where c.state <> 'ANONYMISED'
   order by p.id, c.created_at desc`;

const nameOf = ({
  familyName,
  givenName,
  fatherName,
}: Pick<WantedPerson, 'familyName' | 'givenName' | 'fatherName'>) =>
  nameKeys({
    family: familyName,
    given: givenName,
    father: fatherAlone(fatherName ?? null),
    patronymic: null,
  });

function bornOf(
  day: string | null | undefined,
  year: number | null | undefined,
): DuplicateSubject['born'] {
  if (typeof day === 'string') return { date: plainDate(day), precision: 'DAY' };
  return typeof year === 'number' ? { date: plainDate(`${year}-01-01`), precision: 'YEAR' } : null;
}

const subjectOf = (
  person: Pick<
    WantedPerson,
    'familyName' | 'givenName' | 'fatherName' | 'sex' | 'arrivalOn' | 'birthYear'
  >,
  bornOn: string | null | undefined,
): DuplicateSubject => ({
  ref: '',
  name: nameOf(person),
  born: bornOf(bornOn, person.birthYear),
  sex: (person.sex ?? null) as Sex | null,
  finKey: null,
  arrivals: person.arrivalOn === null ? [] : [person.arrivalOn],
});

/** Equal identifiers, or likeness of the rest by the rule that registers are read with too. */
function candidate(row: Row, bornOn: string | null, wanted: WantedPerson): DuplicateCandidate[] {
  const match = comparePair(subjectOf(wanted, wanted.bornOn), subjectOf(row, bornOn));
  const likeness = similarityOfKeys(nameOf(wanted), nameOf(row));
  const found: Readonly<Record<DuplicateReason, boolean>> = {
    FIN: row.same_fin,
    DOCUMENT: row.same_document,
    PHONE: row.same_phone && likeness >= PHONE_NAME_FROM,
    NAME: match !== null,
  };
  const reasons = DUPLICATE_REASONS.filter((reason) => found[reason]);
  if (reasons.length === 0) return [];
  const score = row.same_fin || row.same_document ? 1 : (match?.score ?? likeness);
  return [{ ...shown(row), reasons, score }];
}

const shown = ({
  same_fin: _fin,
  same_phone: _phone,
  same_document: _document,
  sex: _sex,
  birthDateCipher: _cipher,
  ...person
}: Row): Omit<DuplicateCandidate, 'reasons' | 'score'> => person;
