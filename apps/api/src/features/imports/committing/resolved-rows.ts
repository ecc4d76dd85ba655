import type { RowOutcome } from '@qayidis/domain/import';
import type { Transaction } from '../../../platform/database/index.js';
import { newId } from '../../../platform/ids/index.js';
import type { WaitingMember, WaitingRow } from './commit-context.js';
import type { FinHolders, KnownPerson } from './fin-holders.js';

/** What becomes of a row: whose person it is and which case. */
export interface ResolvedRow {
  readonly row: WaitingRow;
  readonly outcome: RowOutcome;
  readonly personId: string | null;
  readonly caseId: string | null;
  /** The person has to be written too. */
  readonly isNewPerson: boolean;
  readonly episode: number;
  /** Left out because somebody has its FIN since it was checked (IMP-40). */
  readonly isTaken: boolean;
  readonly family: readonly ResolvedMember[];
}

/** A member of the family of a row that becomes a case; `personId` null: left out, as another has the FIN. */
export interface ResolvedMember {
  readonly member: WaitingMember;
  readonly personId: string | null;
  readonly isNewPerson: boolean;
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
): Promise<Map<string, KnownPerson>> {
  if (refs.length === 0) return new Map();
  const rows = await tx.query<KnownPerson & { ref: string }>(NAMED_ROWS, [importId, refs]);
  const persons = await tx.query<KnownPerson & { ref: string }>(NAMED_PERSONS, [programmeId, refs]);
  return new Map([...rows, ...persons].map(({ ref, ...known }) => [ref, known]));
}

/** Decides in the order of the file: a row may refer to one above it, and families come after all principals. */
export async function resolveRows(
  tx: Transaction,
  { id, programmeId }: { readonly id: string; readonly programmeId: string },
  rows: readonly WaitingRow[],
  holders: FinHolders,
): Promise<ResolvedRow[]> {
  const refs = rows.map(({ ref }) => ref).filter((ref) => ref !== null);
  const known = await knownTo(tx, id, programmeId, refs);
  await holders.load(
    tx,
    programmeId,
    rows
      .flatMap(({ content, members }) => [content, ...members.map((one) => one.content)])
      .map(({ cells }) => cells),
  );
  const principals = rows.map((row) => {
    const { cells } = row.content;
    const target = row.ref === null ? undefined : known.get(row.ref);
    const resolved = resolve(row, target, holders.of(cells));
    const { personId, caseId, episode } = resolved;
    if (personId !== null) {
      const entry = { personId, caseId, episode };
      known.set(`ROW:${row.row}`, entry);
      known.set(`PERSON:${personId}`, entry);
      holders.add(cells, entry);
    }
    return resolved;
  });
  return principals.map((row) => ({ ...row, family: familyOf(row, holders) }));
}

type Principal = Omit<ResolvedRow, 'family'>;

const NOBODY = { personId: null, caseId: null, isNewPerson: false, episode: 0 };

function resolve(
  row: WaitingRow,
  target: KnownPerson | undefined,
  holder: KnownPerson | undefined,
): Principal {
  if (row.decision === 'SKIP') return { row, outcome: 'SKIPPED', ...NOBODY, isTaken: false };
  if (row.decision === 'IMPORT' && holder)
    return { row, outcome: 'SKIPPED', ...NOBODY, isTaken: true };
  return resolveKnown(row, target ?? holder);
}

function resolveKnown(row: WaitingRow, known: KnownPerson | undefined): Principal {
  if (row.decision === 'LINK_EXISTING' && known)
    return { row, outcome: 'LINKED', ...idOf(known), isNewPerson: false, isTaken: false };
  // The row that it repeats was left out: then this one stands for the person.
  const again = row.decision === 'SECOND_RETURN' ? known : undefined;
  return {
    row,
    outcome: 'CREATED',
    personId: again?.personId ?? newId(),
    caseId: newId(),
    isNewPerson: again === undefined,
    episode: (again?.episode ?? 0) + 1,
    isTaken: false,
  };
}

const idOf = ({ personId, caseId, episode }: KnownPerson): KnownPerson => ({
  personId,
  caseId,
  episode,
});

/** Who is known by the FIN joins the family as that person; a FIN of somebody else leaves the member out. */
function familyOf({ row, outcome, personId, caseId }: Principal, holders: FinHolders) {
  if (outcome !== 'CREATED') return [];
  const inCase = new Set([personId]);
  return row.members.map((member): ResolvedMember => {
    const { cells } = member.content;
    const holder = holders.of(cells);
    if (holder === undefined) {
      const made = newId();
      holders.add(cells, { personId: made, caseId, episode: 0 });
      return { member, personId: made, isNewPerson: true };
    }
    const joins = holders.isHolder(cells) && !inCase.has(holder.personId);
    inCase.add(holder.personId);
    return { member, personId: joins ? holder.personId : null, isNewPerson: false };
  });
}
