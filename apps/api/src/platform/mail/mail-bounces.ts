import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import { MailFaults } from './mail-faults.js';
import type { OutboxMail } from './mail-writer.js';

/** A mail server gives up within days; what comes weeks later speaks of nothing that could still be mended. */
const MARK = `update mail_messages set state = 'BOUNCED', bounce_status = $2, lease_until = null
  where id = $1 and state in ('SENDING', 'SENT') and created_at > app.now() - interval '30 days'
  returning id, template, recipient_id, subject_id`;

/** Letters that the mail server took and that came back (DIG-10). */
@Injectable()
export class MailBounces {
  constructor(
    private readonly work: UnitOfWork,
    private readonly faults: MailFaults,
  ) {}

  /** Once for each letter; of one that is unknown, was never sent or is known to have come back, nothing. */
  note(letterId: string, status: string): Promise<void> {
    return this.work.run(systemActor(newId()), async (tx) => {
      const [mail] = await tx.query<OutboxMail>(MARK, [letterId, status]);
      if (mail !== undefined) await this.faults.note(tx, mail, { status });
    });
  }
}
