import { Injectable } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/index.js';
import { CaseEntity } from './case.entity.js';
import { CHECK_IMPORTED } from './cases.jobs.definitions.js';
import { OutsideDuplicates } from './outside-duplicates.js';

const CHUNK = 50;
const TIMEOUT_MS = 60_000;

/** `afterId`: the last case that was looked at; null at the beginning. */
type Imported = { importId: string; afterId: string | null };

/** Within its programme the import was compared row by row: only where there is another is there more to find. */
const OTHERS = `select 1 from cases c join imports i on i.id = $1
  where c.programme_id <> i.programme_id and c.state <> 'ANONYMISED' limit 1`;

/**
 * After an import: its persons are compared with those of other programmes, some cases at a time, so that the import
 * itself is as fast as before and shows nothing of it (decisions.md E-20).
 */
@Injectable()
@HandlesJob(CHECK_IMPORTED)
export class CheckImportedJob implements JobHandler<Imported> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outside: OutsideDuplicates,
  ) {}

  async run(
    { importId, afterId }: Imported,
    { requestId }: Pick<JobRun, 'requestId'>,
  ): Promise<void> {
    const options = { statementTimeoutMs: TIMEOUT_MS };
    const look = (tx: Transaction): Promise<void> => this.look(tx, importId, afterId);
    await this.unitOfWork.run(systemActor(requestId), look, options);
  }

  private async look(tx: Transaction, importId: string, afterId: string | null): Promise<void> {
    const [other] = await tx.query(OTHERS, [importId]);
    if (other === undefined) return;
    const rows = await tx.em
      .createQueryBuilder(CaseEntity, 'c')
      .where('c.importId = :importId and (:afterId::uuid is null or c.id > :afterId)', {
        importId,
        afterId,
      })
      .orderBy('c.id')
      .limit(CHUNK)
      .getMany();
    for (const of of rows) await this.outside.check(tx, of);
    const last = rows.at(-1);
    if (rows.length === CHUNK && last !== undefined)
      tx.enqueue(CHECK_IMPORTED, { importId, afterId: last.id });
  }
}
