import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { Planned, type PlannedTask } from '../jobs/index.js';

/** Entries linked in one transaction; a batch takes well under a second. */
const BATCH = 5000;
const MAX_BATCHES = 50;

/** Links new audit entries to the hash chain (E-04): reading and writing stay fast, the chain follows. */
@Injectable()
@Planned({ name: 'audit.seal', everyMs: 3000 })
export class AuditSealTask implements PlannedTask {
  constructor(private readonly work: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
      if ((await this.seal(requestId)) < BATCH) return;
    }
  }

  private seal(requestId: string): Promise<number> {
    return this.work.run(systemActor(requestId), async (tx) => {
      const [row] = await tx.query<{ sealed: number }>('select app.seal_audit($1) as sealed', [
        BATCH,
      ]);
      return row?.sealed ?? 0;
    });
  }
}
