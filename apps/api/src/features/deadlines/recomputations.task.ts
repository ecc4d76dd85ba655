import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/index.js';
import { RECOMPUTE_DEADLINES } from './recomputation-jobs.js';

const MINUTE_MS = 60_000;

/** Recomputations whose day has come, and those whose job was lost: begun again, they go on where they were. */
@Injectable()
@Planned({ name: 'deadlines.recompute', everyMs: MINUTE_MS })
export class RecomputationsTask implements PlannedTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(requestId), async (tx) => {
      const waiting = await tx.query<{ id: string }>(
        `select id from deadline_recomputations
          where finished_at is null and run_on <= app.today()
            and created_at < app.now() - interval '1 minute' order by created_at`,
      );
      for (const { id } of waiting)
        tx.enqueue(
          RECOMPUTE_DEADLINES,
          { recomputationId: id },
          { jobId: `recompute-${id}-${requestId}` },
        );
    });
  }
}
