import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { Planned, type PlannedTask } from '../jobs/planned-task.js';
import { MAIL_SEND } from './mailer.js';

/**
 * Gives letters that wait without a job a new one: heals an emptied Redis or a lost worker. A job that is still
 * known is not added twice.
 */
@Injectable()
@Planned({ name: 'mail.reconcile', everyMs: 300_000 })
export class MailReconcileTask implements PlannedTask {
  constructor(private readonly work: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    await this.work.run(systemActor(requestId), async (tx) => {
      const waiting = await tx.query<{ id: string }>(
        `select id from mail_messages
          where (state = 'QUEUED' and coalesce(not_before, created_at) < app.now() - interval '2 minutes')
             or (state = 'SENDING' and lease_until < app.now())
          order by created_at limit 500`,
      );
      for (const { id } of waiting) tx.enqueue(MAIL_SEND, { messageId: id });
    });
  }
}
