import { Injectable } from '@nestjs/common';
import {
  type Actor,
  systemActor,
  type Transaction,
  UnitOfWork,
} from '../../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../../platform/jobs/index.js';
import { BlobStore } from '../../../platform/storage/index.js';
import { CHECK_IMPORTED } from '../../cases/public.js';
import { Tasks } from '../../tasks/public.js';
import { compareOthersAnew } from '../comparing/other-imports.js';
import { ImportStore } from '../import-store.js';
import { ImportVault } from '../import-vault.js';
import { ImportEntity } from '../import.entity.js';
import { COMMIT_IMPORT } from '../imports.jobs.definitions.js';
import { ChunkWriter } from './chunk-writer.js';
import { type CommitContext, mentorFinder, titlesOf, waitingRows } from './commit-context.js';
import { FinHolders } from './fin-holders.js';
import { resolveRows } from './resolved-rows.js';

const CHUNK = 500;
const TIMEOUT_MS = 60_000;

/**
 * Writes a decided register, a chunk per transaction: progress is seen, and a run that is broken off goes on with the
 * rows of which nothing has become yet.
 */
@Injectable()
@HandlesJob(COMMIT_IMPORT)
export class CommitImportJob implements JobHandler<{ importId: string }> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
    private readonly writer: ChunkWriter,
    private readonly tasks: Tasks,
    private readonly blobs: BlobStore,
  ) {}

  async run(
    { importId }: { importId: string },
    { requestId }: Pick<JobRun, 'requestId'>,
  ): Promise<void> {
    const system = systemActor(requestId);
    const found = await this.unitOfWork.run(system, (tx) => committing(tx, importId));
    if (found === null) return;
    // The worker's reach, in the name of whoever gave the command.
    const actor = { ...system, userId: found.committedBy, programmeId: found.programmeId };
    while (await this.chunk(actor, importId)) {
      // Each turn writes the next chunk.
    }
    await this.unitOfWork.run(actor, (tx) => this.finish(tx, importId));
    if (found.blobId !== null) await this.blobs.remove(found.blobId);
  }

  /** @returns false when nothing was left to write */
  private chunk(actor: Actor, importId: string): Promise<boolean> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const found = await committing(tx, importId);
        if (found === null) return false;
        const context = await this.context(tx, found);
        const rows = await waitingRows(tx, context, CHUNK);
        const holders = new FinHolders(this.vault.finKey);
        await this.writer.write(tx, context, await resolveRows(tx, found, rows, holders));
        await tx.query(
          'update imports set progress_done = progress_done + $2, updated_at = app.now() where id = $1',
          [importId, rows.length],
        );
        return rows.length === CHUNK;
      },
      { statementTimeoutMs: TIMEOUT_MS },
    );
  }

  private async context(tx: Transaction, found: ImportEntity): Promise<CommitContext> {
    const vault = await this.vault.open(tx, found.id);
    const mentors = vault.openMentors(found.mentorsCipher);
    return {
      found,
      vault,
      titles: titlesOf(vault, found),
      mentorOf: await mentorFinder(tx, mentors),
    };
  }

  private async finish(tx: Transaction, importId: string): Promise<void> {
    const found = await committing(tx, importId);
    if (found === null) return;
    await this.tellPeople(tx, found);
    await this.store.change(tx, found, {
      state: 'COMMITTED',
      blobId: null,
      committedAt: tx.now,
      progressDone: found.progressTotal,
    });
    await this.store.recount(tx, importId);
    await compareOthersAnew(tx, found);
    tx.enqueue(CHECK_IMPORTED, { importId, afterId: null });
    tx.audit({ action: 'import.finish', entity: 'import', entityId: importId });
  }

  /** One task per mentor for the consents, one for the coordinator for what has no mentor (decisions.md D-19). */
  private async tellPeople(tx: Transaction, { id, programmeId }: ImportEntity): Promise<void> {
    const loads = await tx.query<{ mentorId: string | null; count: number }>(
      `select mentor_id as "mentorId", count(*)::int as count from cases where import_id = $1 group by mentor_id`,
      [id],
    );
    for (const { mentorId, count } of loads) {
      const of = { programmeId, importId: id, params: { importId: id, count } };
      if (mentorId === null)
        await this.tasks.create(tx, {
          ...of,
          kind: 'MENTORS_TO_ASSIGN',
          assigneeRole: 'COORDINATOR',
        });
      else
        await this.tasks.create(tx, {
          ...of,
          kind: 'CONSENTS_TO_OBTAIN',
          assigneeRole: 'MENTOR',
          assigneeId: mentorId,
        });
    }
  }
}

/** The import while it is being written, locked: two workers never write the same rows. */
async function committing(tx: Transaction, importId: string): Promise<ImportEntity | null> {
  await tx.query('select 1 from imports where id = $1 for update', [importId]);
  const found = await tx.em.findOneBy(ImportEntity, { id: importId });
  return found?.state === 'COMMITTING' ? found : null;
}
