import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.js';
import { newId } from '../ids/index.js';
import { defineJob } from '../jobs/job-definition.js';
import type { MailTemplate } from './mail-templates.js';

/** Sends one letter of the outbox. Eight attempts with doubling waits reach over an hour. */
export const MAIL_SEND = defineJob<{ messageId: string }>({
  name: 'mail.send',
  queue: 'mail',
  attempts: 8,
  backoffMs: 30_000,
  jobId: ({ messageId }) => `mail-${messageId}`,
});

export interface Letter {
  readonly template: MailTemplate;
  /** Account that receives it. */
  readonly recipientId: string;
  /** Single-use link that the letter carries; its token is never stored. */
  readonly linkId: string;
}

/** Puts letters into the outbox; they are sent if and only if the unit of work commits. */
@Injectable()
export class Mailer {
  async queue(tx: Transaction, letter: Letter): Promise<void> {
    const messageId = newId();
    await tx.query(
      `insert into mail_messages (id, template, recipient_id, link_id, created_at)
       values ($1, $2, $3, $4, $5)`,
      [messageId, letter.template, letter.recipientId, letter.linkId, tx.now],
    );
    tx.enqueue(MAIL_SEND, { messageId });
  }
}
