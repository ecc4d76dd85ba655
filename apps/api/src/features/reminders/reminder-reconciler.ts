import { Injectable, Logger } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/planned-task.js';
import { Heartbeats } from './heartbeats.js';
import { PLAN_TASK, wakeAt } from './reminder-planner.js';

const EVERY_FIVE_MINUTES = 300_000;
export const RECONCILE_TASK = 'reminders.reconcile';

/**
 * What is due and nobody holds. Only counted: freeing it here would wait for the rows of a worker whose line is dead,
 * and whoever claims takes up an ended lease anyway.
 */
const LEFT_BEHIND = `select count(*)::integer as count from reminder_occurrences
  where state = 'DUE' and due_at < app.now() - interval '2 minutes'
      and (next_try_at is null or next_try_at < app.now())
    or state = 'SENDING' and lease_until not between app.now() and app.now() + interval '10 minutes'`;

/**
 * Finds what lost its job: an emptied Redis, a worker that died, a notification that nobody heard (security.md 5).
 */
@Injectable()
@Planned({ name: RECONCILE_TASK, everyMs: EVERY_FIVE_MINUTES })
export class ReminderReconciler implements PlannedTask {
  private readonly log = new Logger('Reminders');

  constructor(
    private readonly work: UnitOfWork,
    private readonly heartbeats: Heartbeats,
  ) {}

  async tick(requestId: string): Promise<void> {
    await this.work.run(systemActor(requestId), async (tx) => {
      const [left] = await tx.query<{ count: number }>(LEFT_BEHIND);
      const found = left?.count ?? 0;
      if (found > 0) wakeAt(tx, tx.now);
      await this.reportSilence(tx);
      await this.heartbeats.beat(tx, RECONCILE_TASK, tx.now, { found });
    });
  }

  /** For those who watch the log; the administrators' page reads the heartbeat itself. */
  private async reportSilence(tx: Transaction): Promise<void> {
    const last = await this.heartbeats.last(tx, PLAN_TASK);
    if (last?.silent === true) this.log.error(`reminders.planner-silent since=${last.ranAt}`);
  }
}
