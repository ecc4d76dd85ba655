import type { Transaction } from '../../../platform/database/index.js';

const MOST_NAMED = 20;

/** A case on which anybody has worked since, or whose person came in again by another way. */
const BUILT = `
  select c.number from cases c
   where c.import_id = $1 and (
     c.version > 1 or c.state <> 'REFERRED'
     or exists (select 1 from notes n where n.case_id = c.id and n.import_id is distinct from $1)
     or exists (select 1 from consents x where x.case_id = c.id)
     or exists (select 1 from assessments x where x.case_id = c.id)
     or exists (select 1 from eligibility_answers x where x.case_id = c.id)
     or exists (select 1 from safe_contacts x where x.case_id = c.id)
     or exists (select 1 from tasks x where x.case_id = c.id and x.kind <> 'DUPLICATE_SUSPECTED')
     or exists (select 1 from duplicate_suspicions x where x.case_id = c.id and x.decision is not null)
     or exists (select 1 from case_members m join persons p on p.id = m.person_id
                 where m.case_id = c.id and p.import_id = $1 and p.version > 1)
     or exists (select 1 from case_members m join persons p on p.id = m.person_id
                  join case_members o on o.person_id = p.id join cases d on d.id = o.case_id
                 where m.case_id = c.id and p.import_id = $1 and d.import_id is distinct from $1))
   order by c.number`;

/** The cases of an import that cannot be taken back any more: how many, and the first of them by number. */
export async function builtUpon(
  tx: Transaction,
  importId: string,
): Promise<{ readonly count: number; readonly numbers: string[] }> {
  const found = await tx.query<{ number: string }>(BUILT, [importId]);
  return { count: found.length, numbers: found.slice(0, MOST_NAMED).map(({ number }) => number) };
}
