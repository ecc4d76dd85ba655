import type { Transaction } from '../../../platform/database/index.js';
import { ProblemError } from '../../../platform/http/index.js';
import type { ImportEntity } from '../import.entity.js';
import { COMPARE_IMPORT, READ_IMPORT } from '../imports.jobs.definitions.js';

type Writing = Pick<ImportEntity, 'id' | 'programmeId'>;

/** In the order of ids, so that two of these never wait for each other. A new version tells a job on its way that it came too late. */
const WAITING = `
  with waiting as (
    select id from imports where programme_id = $1 and id <> $2 and state in ('UPLOADED', 'READ', 'COMPARING')
     order by id for update),
  told as (
    update imports i set state = case i.state when 'READ' then 'COMPARING' else i.state end,
           version = i.version + 1, updated_at = app.now()
      from waiting w where i.id = w.id returning i.id, i.state)
  select id, state from told`;

/** What the other registers on their way in were told about known rows and persons is true no more (IMP-39). */
export async function compareOthersAnew(
  tx: Transaction,
  { id, programmeId }: Writing,
): Promise<void> {
  const others = await tx.query<Pick<ImportEntity, 'id' | 'state'>>(WAITING, [programmeId, id]);
  for (const other of others)
    tx.enqueue(other.state === 'UPLOADED' ? READ_IMPORT : COMPARE_IMPORT, { importId: other.id });
}

/** A run that has not moved for so long is broken off, and holds up nobody. */
const WRITING = `
  select 1 from imports where programme_id = $1 and id <> $2 and state in ('COMMITTING', 'UNDOING')
     and updated_at > app.now() - interval '10 minutes'`;

/**
 * Two registers are never written at the same time: neither would know the persons of the other.
 * @throws ProblemError RULE_REFUSED while another one is written or taken back
 */
export async function demandNoOtherWriting(
  tx: Transaction,
  { id, programmeId }: Writing,
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(815040, hashtext($1))', [programmeId]);
  const found = await tx.query(WRITING, [programmeId, id]);
  if (found.length > 0)
    throw new ProblemError('RULE_REFUSED', { params: { rule: 'IMPORT_OTHER_RUNNING' } });
}
