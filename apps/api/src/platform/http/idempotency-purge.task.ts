import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { Planned, type PlannedTask } from '../jobs/index.js';

const HOUR_MS = 3_600_000;

/** Keys and kept answers live for 24 hours (security.md 6). */
@Injectable()
@Planned({ name: 'idempotency.purge', everyMs: HOUR_MS })
export class IdempotencyPurgeTask implements PlannedTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(requestId), async (tx) => {
      await tx.query(
        "delete from idempotency_keys where claimed_at < app.now() - interval '24 hours'",
      );
    });
  }
}
