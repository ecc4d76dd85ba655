import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/index.js';
import { rankCases } from './priority-rank.js';

const EVERY_DAY = 24 * 60 * 60 * 1000;
const CHUNK = 500;

const UNRANKED = `select id from cases
  where origin = 'REGISTER' and priority_score = 0 and state = 'REFERRED' and ($1::uuid is null or id > $1)
  order by id limit $2`;

/** Cases that came with a register before an import gave them their place in the queue (CASE-78). */
@Injectable()
@Planned({ name: 'assessments.rank-register-cases', everyMs: EVERY_DAY })
export class RankRegisterCases implements PlannedTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    let after: string | null = null;
    do after = await this.chunk(requestId, after);
    while (after !== null);
  }

  /** @returns the last one that was looked at; null at the end */
  private chunk(requestId: string, after: string | null): Promise<string | null> {
    return this.unitOfWork.run(systemActor(requestId), async (tx) => {
      const rows = await tx.query<{ id: string }>(UNRANKED, [after, CHUNK]);
      await rankCases(
        tx,
        rows.map(({ id }) => id),
      );
      return rows.length === CHUNK ? (rows.at(-1)?.id ?? null) : null;
    });
  }
}
