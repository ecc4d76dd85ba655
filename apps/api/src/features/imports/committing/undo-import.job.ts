import { Injectable } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../../platform/jobs/index.js';
import { compareOthersAnew } from '../comparing/other-imports.js';
import { ImportStore } from '../import-store.js';
import { ImportEntity } from '../import.entity.js';
import { UNDO_IMPORT } from '../imports.jobs.definitions.js';
import { builtUpon } from './built-upon.js';

const TIMEOUT_MS = 120_000;

/** In the order of their references; what hangs on a case goes with it. The keys go too: nothing is left to open. */
const DELETIONS = [
  `delete from data_keys where subject_kind = 'CASE' and subject_id in (select id from cases where import_id = $1)`,
  `delete from data_keys where subject_kind = 'PERSON' and subject_id in (select id from persons where import_id = $1)`,
  'delete from tasks where import_id = $1',
  'delete from cases where import_id = $1',
  'delete from return_events where import_id = $1',
  'delete from persons where import_id = $1',
];

/** What had been made stays to be read of in the list of rows. */
const KEEP_NUMBERS = `update import_rows r set taken_back_number = c.number from cases c
  where r.import_id = $1 and r.outcome = 'CREATED' and r.kind = 'PRINCIPAL' and c.id = r.result_case_id`;

/** Takes back a whole import, all or nothing. */
@Injectable()
@HandlesJob(UNDO_IMPORT)
export class UndoImportJob implements JobHandler<{ importId: string }> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ImportStore,
  ) {}

  async run(
    { importId }: { importId: string },
    { requestId }: Pick<JobRun, 'requestId'>,
  ): Promise<void> {
    const options = { statementTimeoutMs: TIMEOUT_MS };
    await this.unitOfWork.run(systemActor(requestId), (tx) => this.undo(tx, importId), options);
  }

  private async undo(tx: Transaction, importId: string): Promise<void> {
    await tx.query('select 1 from imports where id = $1 for update', [importId]);
    const found = await tx.em.findOneBy(ImportEntity, { id: importId });
    if (found?.state !== 'UNDOING') return;
    // Somebody may have begun to work on a case between the request and now.
    if ((await builtUpon(tx, importId)).count > 0) {
      await this.store.change(tx, found, { state: 'COMMITTED' });
      tx.audit({ action: 'import.undo', entity: 'import', entityId: importId, outcome: 'FAILED' });
      return;
    }
    await tx.query(KEEP_NUMBERS, [importId]);
    for (const deletion of DELETIONS) await tx.query(deletion, [importId]);
    await tx.query(
      `update import_rows set outcome = null, result_case_id = null, result_person_id = null
        where import_id = $1`,
      [importId],
    );
    await this.store.change(tx, found, { state: 'UNDONE', undoneAt: tx.now });
    await this.store.recount(tx, importId);
    await compareOthersAnew(tx, found);
    tx.audit({ action: 'import.undo', entity: 'import', entityId: importId });
  }
}
