import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { MAIL_SEND, MailSendHandler } from '../../platform/mail/index.js';

/** Those of the open silence that nobody has sent; not tried more often than the worker would. */
const WAITING = `select distinct m.id from planner_silences s
    join reminder_occurrences o on o.trigger = 'PLANNER_SILENT' and o.subject_id = s.id
    join notices n on n.occurrence_id = o.id
    join notice_letter_lines l on l.notice_id = n.id
    join mail_messages m on m.subject_id = l.letter_id and m.state = 'QUEUED' and m.attempts < $1
   where s.ended_at is null`;

/**
 * Sends the letters about a silent planner from the process that noticed: the worker, whose jobs they are, may be what is
 * dead. A letter is claimed by either, so that it leaves once (DIG-11).
 */
@Injectable()
export class SilenceLetters implements OnApplicationShutdown {
  private readonly log = new Logger('Operations');
  private isStopping = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly sender: MailSendHandler,
  ) {}

  async send(): Promise<void> {
    const requestId = newId();
    const waiting = await this.work.run(
      systemActor(requestId),
      (tx) => tx.query<{ id: string }>(WAITING, [MAIL_SEND.attempts]),
      { readOnly: true },
    );
    for (const { id: messageId } of waiting) {
      if (this.isStopping) return;
      const run = { id: `silence-${messageId}`, requestId, attempt: 1, isLastAttempt: false };
      await this.sender.run({ messageId }, run).catch((error: unknown) => {
        // Tried again at the next look.
        this.log.warn(`operations.silence-letter fault=${(error as Error).name}`);
      });
    }
  }

  onApplicationShutdown(): void {
    this.isStopping = true;
  }
}
