import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  normalDocument,
  normalFin,
  normalPhone,
  PhoneEnds,
  searchPatternsOf,
} from '../persons/public.js';
import { caseNumber } from './case-numbers.js';
import { CASE_ROW, type CaseRow, toCaseRow } from './case-row.mapper.js';
import { caseScope } from './case-scope.js';
import type { PersonNameResponse } from './dto/case-row.response.js';
import type { CaseSearchResponse } from './dto/search-cases.request.js';

const MOST = 20;
const YEARS_BACK = 15;
/** Cases of a common name that are put in order; whoever looks for another one types more of the name. */
const MOST_CASES = 100;
const NUMBER = /^(?:rs[-\s]?)?(?:(\d{4})[-\s])?0*(\d{1,6})$/i;

/** Quick search: what was typed decides where is looked (design.md 4, E-15). */
@Injectable()
export class CaseSearchQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keyring: Keyring,
    private readonly phoneEnds: PhoneEnds,
  ) {}

  search(actor: Actor, text: string): Promise<CaseSearchResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const asked = { ...this.asked(text), ended: await this.phoneEnds.find(tx, text) };
        const rows = [...(await byIdentifier(tx, text, asked)), ...(await byName(tx, text, asked))];
        const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
        const shown = unique.slice(0, MOST);
        const members = await foundMembers(tx, shown, asked);
        tx.audit({ action: 'case.search', entity: 'case', entityId: null });
        const items = shown.map((row) => ({
          ...toCaseRow(row, tx.today),
          confidentiality: row.confidentiality,
          foundMember: members.get(row.id) ?? null,
        }));
        return { items, more: unique.length > MOST };
      },
      { readOnly: true },
    );
  }

  private asked(text: string): Omit<Asked, 'ended'> {
    const index = (kind: 'FIN' | 'PHONE' | 'DOCUMENT', normal: string | null) =>
      normal === null ? null : this.keyring.blindIndex(kind, normal);
    return {
      words: searchPatternsOf(text),
      fin: index('FIN', normalFin(text)),
      phone: index('PHONE', normalPhone(text)),
      document: index('DOCUMENT', normalDocument(text)),
    };
  }
}

interface FoundRow extends CaseRow {
  readonly confidentiality: string;
}

/** What was typed, as the columns hold it. */
interface Asked {
  /** The keys of one word stand side by side, with `|` between. */
  readonly words: readonly string[];
  readonly fin: Buffer | null;
  readonly phone: Buffer | null;
  readonly document: Buffer | null;
  /** Persons whose telephone ends so. */
  readonly ended: readonly string[];
}

async function byIdentifier(tx: Transaction, text: string, asked: Asked): Promise<FoundRow[]> {
  if (!/\d/.test(text)) return [];
  const scope = caseScope(tx.actor, 1);
  return tx.query<FoundRow>(
    `${ROWS} where ${scope.conditionSql} and c.id in (${IDENTIFIED}) order by c.number desc limit $7`,
    [
      scope.parameter,
      numbersOf(text, Number(tx.today.slice(0, 4))),
      asked.fin,
      asked.phone,
      asked.document,
      asked.ended,
      MOST + 1,
    ],
  );
}

/** Every typed word has to begin or lie in the name, whatever the spelling and the order. */
async function byName(tx: Transaction, text: string, { words }: Asked): Promise<FoundRow[]> {
  if (words.length === 0 || NUMBER.test(text.trim())) return [];
  const scope = caseScope(tx.actor, 1);
  const foundSql = tx.actor.role === 'MENTOR' ? MINE : FOUND;
  return tx.query<FoundRow>(
    `${ROWS} where ${scope.conditionSql} and c.id in (${foundSql})
      order by c.principal_sort_key, c.id limit $4`,
    [scope.parameter, words, MOST_CASES, MOST + 1],
  );
}

interface Hit {
  readonly case_id: string;
  readonly id: string;
  readonly relation: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly father_name: string | null;
}

/** Why a case was found under the name of its principal, who was not looked for. */
async function foundMembers(
  tx: Transaction,
  cases: readonly CaseRow[],
  asked: Asked,
): Promise<ReadonlyMap<string, PersonNameResponse>> {
  if (cases.length === 0) return new Map();
  const hits = await tx.query<Hit>(HITS, [
    cases.map(({ id }) => id),
    asked.words,
    asked.fin,
    asked.phone,
    asked.document,
    asked.ended,
  ]);
  return new Map(
    hits
      .filter(({ relation }) => relation !== 'PRINCIPAL')
      .map((hit) => [
        hit.case_id,
        {
          id: hit.id,
          givenName: hit.given_name,
          familyName: hit.family_name,
          fatherName: hit.father_name,
        },
      ]),
  );
}

const ROWS = `select ${CASE_ROW}, c.confidentiality, p.given_name, p.family_name, p.father_name, u.name as mentor_name
  from cases c join persons p on p.id = c.principal_id left join users u on u.id = c.mentor_id`;
/** Each identifier by its own index: an `or` would read every case. */
const IDENTIFIED = `select id from cases where number = any($2::text[])
  union select m.case_id from persons q join case_members m on m.person_id = q.id where q.fin_index = $3
  union select m.case_id from persons q join case_members m on m.person_id = q.id where q.phone_index = $4
  union select m.case_id from persons q join case_members m on m.person_id = q.id where q.document_index = $5
  union select m.case_id from case_members m where m.person_id = any($6::uuid[])`;
/** A mentor's few cases are read first, so that nobody else's names crowd them out. */
const MINE = `select m.case_id from case_members m join persons q on q.id = m.person_id
  where q.search_key ~ all ($2::text[]) and $3::integer > 0`;
/** One person of each case who was meant, the principal before all others. */
const HITS = `select distinct on (m.case_id) m.case_id, m.relation, q.id, q.given_name, q.family_name, q.father_name
  from case_members m join persons q on q.id = m.person_id
 where m.case_id = any($1::uuid[])
   and (q.fin_index = $3 or q.phone_index = $4 or q.document_index = $5 or q.id = any($6::uuid[])
     or cardinality($2::text[]) > 0 and q.search_key ~ all ($2::text[]))
 order by m.case_id, m.relation <> 'PRINCIPAL', q.family_name, q.given_name`;
const FOUND = 'select id from app.find_cases($2::text[], $3)';

/** The whole number, or its last part in each year in which one can have been given. */
function numbersOf(text: string, thisYear: number): readonly string[] {
  const [, year, serial] = NUMBER.exec(text.trim()) ?? [];
  if (serial === undefined) return [];
  const years =
    year === undefined
      ? Array.from({ length: YEARS_BACK }, (_, back) => thisYear - back)
      : [Number(year)];
  return years.map((one) => caseNumber(one, Number(serial)));
}
