import type { RowOutcome } from '@qayidis/domain/import';
import type { Transaction } from '../../../platform/database/index.js';
import { newId } from '../../../platform/ids/index.js';
import type { WaitingRow } from './commit-context.js';

/** What becomes of a row: whose person it is and which case. */
export interface ResolvedRow {
  readonly row: WaitingRow;
  readonly outcome: RowOutcome;
  readonly personId: string | null;
  readonly caseId: string | null;
  /** The person has to be written too. */
  readonly isNewPerson: boolean;
  readonly episode: number;
}

interface Known {
  readonly personId: string;
  readonly caseId: string | null;
  readonly episode: number;
}

const NAMED_ROWS = `
  select 'ROW:' || r.row_number as ref, r.result_person_id as "personId", r.result_case_id as "caseId",
         coalesce((select max(c.episode) from cases c where c.principal_id = r.result_person_id), 0) as episode
    from import_rows r
   where r.import_id = $1 and r.kind = 'PRINCIPAL' and r.result_person_id is not null
     and 'ROW:' || r.row_number = any($2::text[])`;
const NAMED_PERSONS = `
  select 'PERSON:' || p.id as ref, p.id as "personId",
         (select m.case_id from case_members m join cases c on c.id = m.case_id
           where m.person_id = p.id order by c.created_at desc, c.id desc limit 1) as "caseId",
         coalesce((select max(c.episode) from cases c where c.principal_id = p.id), 0) as episode
    from persons p
   where 'PERSON:' || p.id = any($2::text[])
     and exists (select 1 from case_members m join cases c on c.id = m.case_id
                  where m.person_id = p.id and c.programme_id = $1)`;

/** Persons that the rows refer to: of earlier rows of the file, and of the programme. */
async function knownTo(
  tx: Transaction,
  importId: string,
  programmeId: string,
  refs: readonly string[],
): Promise<Map<string, Known>> {
  if (refs.length === 0) return new Map();
  const rows = await tx.query<Known & { ref: string }>(NAMED_ROWS, [importId, refs]);
  const persons = await tx.query<Known & { ref: string }>(NAMED_PERSONS, [programmeId, refs]);
  return new Map([...rows, ...persons].map(({ ref, ...known }) => [ref, known]));
}

/** Decides in the order of the file: a row may refer to one above it. */
export async function resolveRows(
  tx: Transaction,
  { id, programmeId }: { readonly id: string; readonly programmeId: string },
  rows: readonly WaitingRow[],
): Promise<ResolvedRow[]> {
  const refs = rows.map(({ ref }) => ref).filter((ref) => ref !== null);
  const known = await knownTo(tx, id, programmeId, refs);
  return rows.map((row) => {
    const resolved = resolve(row, row.ref === null ? undefined : known.get(row.ref));
    const { personId, caseId, episode } = resolved;
    if (personId !== null) {
      const entry = { personId, caseId, episode };
      known.set(`ROW:${row.row}`, entry);
      known.set(`PERSON:${personId}`, entry);
    }
    return resolved;
  });
}

function resolve(row: WaitingRow, target: Known | undefined): ResolvedRow {
  if (row.decision === 'SKIP')
    return {
      row,
      outcome: 'SKIPPED',
      personId: null,
      caseId: null,
      isNewPerson: false,
      episode: 0,
    };
  if (row.decision === 'LINK_EXISTING' && target)
    return { row, outcome: 'LINKED', ...target, isNewPerson: false };
  // The row that it repeats was left out: then this one stands for the person.
  const again = row.decision === 'SECOND_RETURN' ? target : undefined;
  return {
    row,
    outcome: 'CREATED',
    personId: again?.personId ?? newId(),
    caseId: newId(),
    isNewPerson: again === undefined,
    episode: (again?.episode ?? 0) + 1,
  };
}
