import { Injectable } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../../platform/jobs/index.js';
import { COMPARE_IMPORT } from '../imports.jobs.definitions.js';
import { RowMatcher } from '../row-matcher.js';
import { JudgedRows } from './judged-rows.js';
import { compareInFile } from './rows-of-file.js';

const TIMEOUT_MS = 60_000;

/** Compares a register that was read already with what is there now; corrections and decisions stay (IMP-39). */
@Injectable()
@HandlesJob(COMPARE_IMPORT)
export class CompareImportJob implements JobHandler<{ importId: string }> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly judged: JudgedRows,
    private readonly matcher: RowMatcher,
  ) {}

  async run(
    { importId }: { importId: string },
    { requestId, isLastAttempt }: Pick<JobRun, 'requestId' | 'isLastAttempt'>,
  ): Promise<void> {
    const actor = systemActor(requestId);
    const work = <T>(step: (tx: Transaction) => Promise<T>): Promise<T> =>
      this.unitOfWork.run(actor, step, { statementTimeoutMs: TIMEOUT_MS });
    try {
      const register = await work((tx) => this.judged.load(tx, importId));
      if (register === null) return;
      const rows = await compareInFile(register.rows);
      const known = await work((tx) => this.matcher.known(tx, register.found.programmeId, rows));
      const findings = await this.matcher.compare(rows, known);
      await work((tx) => this.judged.keep(tx, register, rows, findings));
    } catch (error) {
      if (isLastAttempt) await work((tx) => fail(tx, importId));
      throw error;
    }
  }
}

async function fail(tx: Transaction, importId: string): Promise<void> {
  await tx.query(
    `update imports set state = 'FAILED', failure = 'COMPARING_STOPPED', version = version + 1, updated_at = app.now()
      where id = $1 and state = 'COMPARING'`,
    [importId],
  );
  tx.audit({ action: 'import.compare', entity: 'import', entityId: importId, outcome: 'FAILED' });
}
