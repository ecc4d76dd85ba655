import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/planned-task.js';
import { SEND_TEXT } from './text-messages.jobs.definitions.js';

const LEFT_BEHIND = `select id from text_messages
  where (state = 'QUEUED' and updated_at < app.now()
      - case when attempt = 0 then interval '2 minutes' else interval '30 minutes' end)
    or (state = 'HELD' and not_before < app.now() - interval '2 minutes')
    or (state = 'SENDING' and lease_until < app.now())
  order by updated_at limit 500`;

/**
 * Gives messages that lost their job a new one: an emptied Redis, a worker that died in the middle, a job that came too
 * early or was given up. Always a job of its own: the one before may have ended and still be known. What waits for its
 * next attempt is left alone.
 */
@Injectable()
@Planned({ name: 'text-messages.reconcile', everyMs: 300_000 })
export class TextReconcileTask implements PlannedTask {
  constructor(private readonly work: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    await this.work.run(systemActor(requestId), async (tx) => {
      const left = await tx.query<{ id: string }>(LEFT_BEHIND);
      for (const { id } of left) tx.enqueue(SEND_TEXT, { messageId: id, at: tx.now.getTime() });
    });
  }
}
