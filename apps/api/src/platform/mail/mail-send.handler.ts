import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../jobs/job-handler.js';
import { MailTransport } from './mail-transport.js';
import { MailWriter, type WrittenMail } from './mail-writer.js';
import { MAIL_SEND } from './mailer.js';
import type { MailTemplate } from './mail-templates.js';

type State = 'QUEUED' | 'SENT' | 'HELD' | 'EXPIRED' | 'FAILED';

const CLAIM = `update mail_messages set state = 'SENDING', attempts = attempts + 1,
    lease_until = app.now() + interval '60 seconds'
  where id = $1 and (state = 'QUEUED' or (state = 'SENDING' and lease_until < app.now()))
  returning id, template, link_id`;

/**
 * Sends one letter: claimed in one transaction, sent outside any, noted in another. A crash in between sends it
 * again under the same Message-ID.
 */
@Injectable()
@HandlesJob(MAIL_SEND)
export class MailSendHandler implements JobHandler<{ messageId: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
  ) {}

  async run({ messageId }: { messageId: string }, run: JobRun): Promise<void> {
    const claimed = await this.claim(messageId, run);
    if (claimed === 'TAKEN') return;
    if (claimed === null) return this.note(messageId, 'EXPIRED', run);
    if (!this.transport.isConfigured) return this.note(messageId, 'HELD', run);
    try {
      await this.transport.send(claimed);
    } catch (error) {
      await this.note(messageId, run.isLastAttempt ? 'FAILED' : 'QUEUED', run);
      throw error;
    }
    await this.note(messageId, 'SENT', run);
  }

  private claim(messageId: string, run: JobRun): Promise<WrittenMail | null | 'TAKEN'> {
    return this.work.run(systemActor(run.requestId), async (tx) => {
      const [message] = await tx.query<{ id: string; template: MailTemplate; link_id: string }>(
        CLAIM,
        [messageId],
      );
      return message === undefined ? 'TAKEN' : this.writer.write(tx, message);
    });
  }

  private note(messageId: string, state: State, run: JobRun): Promise<void> {
    return this.work.run(systemActor(run.requestId), async (tx) => {
      await tx.query(
        `update mail_messages set state = $2, lease_until = null,
            sent_at = case when $2 = 'SENT' then app.now() end where id = $1`,
        [messageId, state],
      );
    });
  }
}
