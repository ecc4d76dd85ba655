import { Injectable } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/index.js';
import { READ_IMPORT } from './imports.jobs.definitions.js';
import { readApart } from './reading/read-apart.js';
import { ReadingStore } from './reading-store.js';
import { RememberedMappings } from './remembered-mappings.js';
import { RowMatcher } from './row-matcher.js';

const TIMEOUT_MS = 60_000;

type Work = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/**
 * Reads a stored register: understands each cell, looks for doubles, proposes a decision per row. A large register
 * takes a processor for many seconds, so the thinking is done in a thread or in slices, and with no transaction open:
 * this job's lock is renewed and other jobs go on meanwhile (IMP-33).
 */
@Injectable()
@HandlesJob(READ_IMPORT)
export class ReadImportJob implements JobHandler<{ importId: string }> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ReadingStore,
    private readonly remembered: RememberedMappings,
    private readonly matcher: RowMatcher,
  ) {}

  async run(
    { importId }: { importId: string },
    { requestId, isLastAttempt }: Pick<JobRun, 'requestId' | 'isLastAttempt'>,
  ): Promise<void> {
    const actor = systemActor(requestId);
    const work: Work = (step) =>
      this.unitOfWork.run(actor, step, { statementTimeoutMs: TIMEOUT_MS });
    try {
      await this.read(work, importId);
    } catch (error) {
      if (isLastAttempt) await work((tx) => fail(tx, importId));
      throw error;
    }
  }

  private async read(work: Work, importId: string): Promise<void> {
    const source = await work((tx) => this.store.load(tx, importId));
    if (source === null) return;
    const { programmeId, format } = source.found;
    const register = await readApart({ bytes: source.bytes, format }, (titles) =>
      work(async (tx) => {
        const choice = source.choice ?? (await this.remembered.find(tx, programmeId, titles));
        return { today: tx.today, ...choice };
      }),
    );
    const known = await work((tx) => this.matcher.known(tx, programmeId, register.rows));
    const findings = await this.matcher.compare(register.rows, known);
    await work((tx) => this.store.keep(tx, source, register, findings));
  }
}

async function fail(tx: Transaction, importId: string): Promise<void> {
  await tx.query(
    `update imports set state = 'FAILED', failure = 'READING_STOPPED', version = version + 1, updated_at = app.now()
      where id = $1 and state = 'UPLOADED'`,
    [importId],
  );
  tx.audit({ action: 'import.read', entity: 'import', entityId: importId, outcome: 'FAILED' });
}
