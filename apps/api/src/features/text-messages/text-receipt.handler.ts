import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { TextReceipt } from '@qayidis/domain/text-messages';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/job-handler.js';
import { CallInstead } from './call-instead.js';
import { NOTE_RECEIPT } from './text-messages.jobs.definitions.js';

interface Reported {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly dueOn: PlainDate;
}

/**
 * Only of what the gateway may have taken, and once: the first report holds. It may come before the answer to the
 * sending, and decides what nobody knew.
 */
const NOTE = `update text_messages set state = $2, reason = case when $2 = 'FAILED' then 'NOT_DELIVERED' end,
    gateway_code = $3, lease_until = null, updated_at = app.now()
  where id = $1 and (state in ('SENDING', 'SENT') or (state = 'QUEUED' and unknowns > 0)
    or (state = 'FAILED' and reason = 'OUTCOME_UNKNOWN' and $2 = 'DELIVERED'))
  returning id, case_id as "caseId", person_id as "personId", due_on as "dueOn"`;

/** Notes what a gateway reported, and has the person called where a message did not arrive (REM-56). */
@Injectable()
@HandlesJob(NOTE_RECEIPT)
export class TextReceiptHandler implements JobHandler<{
  messageId: string;
  receipt: TextReceipt;
  code: string | null;
}> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly call: CallInstead,
  ) {}

  async run(
    { messageId, receipt, code }: { messageId: string; receipt: TextReceipt; code: string | null },
    { requestId }: JobRun,
  ): Promise<void> {
    await this.work.run(systemActor(requestId), async (tx) => {
      const [message] = await tx.query<Reported>(NOTE, [messageId, receipt, code]);
      if (message === undefined) return;
      const { personId, caseId } = message;
      tx.audit({
        action: 'text-message.receipt',
        entity: 'person',
        entityId: personId,
        caseId,
        fields: [receipt],
      });
      if (receipt === 'FAILED') await this.call.ask(tx, message, 'NOT_DELIVERED');
    });
  }
}
