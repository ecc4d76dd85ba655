import { Injectable } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../database/index.js';
import { Failpoints } from '../jobs/failpoints.js';
import { HandlesJob, type JobHandler, type JobRun } from '../jobs/job-handler.js';
import { mailFaultOf, MailFaults } from './mail-faults.js';
import { LONGEST_WAIT_SQL } from './mail-reconcile.task.js';
import { MailTransport } from './mail-transport.js';
import { MailWriter, type OutboxMail } from './mail-writer.js';
import { MAIL_SEND } from './mailer.js';
import { ReturnAddresses } from './return-addresses.js';

type State = 'QUEUED' | 'SENT' | 'HELD' | 'EXPIRED' | 'FAILED';

const CLAIM = `update mail_messages set state = 'SENDING', attempts = attempts + 1,
    lease_until = app.now() + interval '60 seconds'
  where id = $1 and (not_before is null or not_before <= app.now())
    and (state = 'QUEUED'
      or (state = 'SENDING' and lease_until not between app.now() and app.now() + interval '2 minutes'))
  returning id, template, recipient_id, subject_id, attempts`;

/** Only by who claimed it last: another may have taken it over from one that was slow, and have sent it. */
const NOTE = `update mail_messages set state = $2, sent_at = case when $2 = 'SENT' then app.now() end,
    lease_until = case when $2 = 'QUEUED' then app.now() + ${LONGEST_WAIT_SQL} end
  where id = $1 and attempts = $3 and state in ('QUEUED', 'SENDING')`;

/** A letter that this worker holds. */
type ClaimedMail = OutboxMail & { readonly attempts: number };

/**
 * Sends one letter: claimed in one transaction, written and sent outside it, noted in another. A crash in between
 * sends it again under the same Message-ID.
 */
@Injectable()
@HandlesJob(MAIL_SEND)
export class MailSendHandler implements JobHandler<{ messageId: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
    private readonly faults: MailFaults,
    private readonly failpoints: Failpoints,
    private readonly returns: ReturnAddresses,
  ) {}

  async run({ messageId }: { messageId: string }, run: JobRun): Promise<void> {
    await this.failpoints.reach('BEFORE_CLAIM', run.id);
    const mail = await this.claim(messageId, run);
    if (mail === undefined) return;
    await this.failpoints.reach('AFTER_CLAIM', run.id);
    try {
      await this.note(mail, await this.send(mail, run), run);
    } catch (error) {
      const passing = await this.noteFault(mail, error, run);
      if (passing) throw error;
    }
    await this.failpoints.reach('BEFORE_COMPLETE', run.id);
  }

  private async send(mail: OutboxMail, run: JobRun): Promise<State> {
    const written = await this.writer.write(mail, run.requestId);
    if (written === null) return 'EXPIRED';
    if (!this.transport.isConfigured) return 'HELD';
    await this.transport.send(written, this.returns.of(mail.id));
    await this.failpoints.reach('AFTER_SEND', run.id);
    return 'SENT';
  }

  private async claim(messageId: string, run: JobRun): Promise<ClaimedMail | undefined> {
    const [mail] = await this.work.run(systemActor(run.requestId), (tx) =>
      tx.query<ClaimedMail>(CLAIM, [messageId]),
    );
    return mail;
  }

  private note(mail: ClaimedMail, state: State, run: JobRun): Promise<void> {
    return this.work.run(systemActor(run.requestId), async (tx) => {
      await tx.query(NOTE, [mail.id, state, mail.attempts]);
      if (state === 'SENT') await this.faults.clear(tx, mail.recipient_id);
    });
  }

  /** @returns whether another attempt may mend it. */
  private async noteFault(mail: ClaimedMail, error: unknown, run: JobRun): Promise<boolean> {
    const fault = mailFaultOf(error);
    const passing = fault.kind === 'PASSING';
    const state: State = passing && !run.isLastAttempt ? 'QUEUED' : 'FAILED';
    await this.work.run(systemActor(run.requestId), async (tx: Transaction) => {
      await tx.query(NOTE, [mail.id, state, mail.attempts]);
      if (fault.kind === 'ADDRESS') await this.faults.note(tx, mail, { code: fault.code });
    });
    return passing;
  }
}
