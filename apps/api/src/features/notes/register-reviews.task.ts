import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/index.js';
import { CaseStore } from '../cases/public.js';
import { Deadlines } from '../deadlines/public.js';

const EVERY_DAY = 24 * 60 * 60 * 1000;
const BATCH = 200;
const REVIEW = 'REGISTER_REVIEW';

/**
 * Cases of a register that are helped and that nobody is going to look at, with the day on which somebody did last:
 * the mentor's last conversation, else the approval of the plan, else the day on which the state began (CASE-57).
 */
const UNWATCHED = `select c.id, coalesce(
    (select max(n.happened_on) from notes n join users u on u.id = n.author_id
      where n.case_id = c.id and n.held and n.channel <> 'SPOKE_WITH_RELATIVE' and u.role = 'MENTOR'),
    (select max(p.decided_at at time zone 'Asia/Baku')::date from plans p
      where p.case_id = c.id and p.state = 'ACTIVE'),
    c.state_since)::text as "lookedAt"
  from cases c
 where c.origin = 'REGISTER' and c.state in ('ASSISTANCE', 'FOLLOW_UP')
   and not exists (select 1 from deadlines d
     where d.case_id = c.id and d.kind = '${REVIEW}' and d.state in ('OPEN', 'PAUSED'))
 order by c.id limit $1`;

interface Unwatched {
  readonly id: string;
  readonly lookedAt: PlainDate;
}

/** Starts the review of cases that were helped already when reviews came to be; a doubled run finds none. */
@Injectable()
@Planned({ name: 'notes.register-reviews', everyMs: EVERY_DAY })
export class RegisterReviewsTask implements PlannedTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseStore,
    private readonly deadlines: Deadlines,
  ) {}

  async tick(requestId: string): Promise<void> {
    let found: readonly Unwatched[];
    do {
      found = await this.unitOfWork.run(systemActor(requestId), (tx) =>
        tx.query<Unwatched>(UNWATCHED, [BATCH]),
      );
      for (const one of found) await this.start(requestId, one);
    } while (found.length === BATCH);
  }

  private async start(requestId: string, { id, lookedAt }: Unwatched): Promise<void> {
    await this.unitOfWork.run(systemActor(requestId), async (tx) => {
      const of = await this.cases.loadForUpdate(tx, id, null);
      await this.deadlines.start(tx, of, REVIEW, lookedAt);
      await this.deadlines.refreshNext(tx, id);
      tx.audit({ action: 'deadline.start', entity: 'case', entityId: id, caseId: id });
    });
  }
}
