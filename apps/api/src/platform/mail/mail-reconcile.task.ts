import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { Planned, type PlannedTask } from '../jobs/planned-task.js';
import { MAIL_SEND } from './mailer.js';

/** Longer than the longest wait between two attempts: until then the job of a letter that failed is still to come. */
export const LONGEST_WAIT_SQL = "interval '45 minutes'";

/** A lease far ahead is of a clock that was put back. */
const TAKE_UP = `with stuck as materialized (select id from mail_messages
    where (state = 'QUEUED' and lease_until is null
        and coalesce(not_before, created_at) < app.now() - interval '2 minutes')
      or (state in ('QUEUED', 'SENDING') and lease_until not between app.now() and app.now() + ${LONGEST_WAIT_SQL})
    order by created_at limit 500 for update skip locked)
  update mail_messages set state = 'QUEUED', lease_until = app.now() + ${LONGEST_WAIT_SQL}
   where id in (select id from stuck) returning id`;

/**
 * Gives letters that wait without a job a new one: heals an emptied Redis, a worker that died in the middle, a job that
 * was given up before it reached the database. Always a job of its own: the one before may have ended and still be known.
 */
@Injectable()
@Planned({ name: 'mail.reconcile', everyMs: 300_000 })
export class MailReconcileTask implements PlannedTask {
  constructor(private readonly work: UnitOfWork) {}

  async tick(requestId: string): Promise<void> {
    await this.work.run(systemActor(requestId), async (tx) => {
      const waiting = await tx.query<{ id: string }>(TAKE_UP);
      for (const { id } of waiting) tx.enqueue(MAIL_SEND, { messageId: id, at: tx.now.getTime() });
    });
  }
}
