import { Injectable } from '@nestjs/common';
import type { LetterTemplate } from '@qayidis/domain/code-lists';
import type { Transaction } from '../database/index.js';
import { newId } from '../ids/index.js';
import { defineJob } from '../jobs/job-definition.js';

/**
 * Sends one letter of the outbox. Eight attempts with doubling waits reach over an hour. `at` (milliseconds, or 0) tells
 * a further look at the same letter from the first: while a job is known, its id is not added again.
 */
export const MAIL_SEND = defineJob<{ messageId: string; at: number }>({
  name: 'mail.send',
  queue: 'mail',
  attempts: 8,
  backoffMs: 30_000,
  jobId: ({ messageId, at }) => `mail-${messageId}-${at}`,
});

export interface Letter {
  /** Of the letter and of its Message-ID; a new one where the caller has none. */
  readonly id?: string;
  readonly template: LetterTemplate;
  /** Account that receives it. */
  readonly recipientId: string;
  /** What its composer writes about; a token that the letter carries is never stored. */
  readonly subjectId: string;
  /** Not sent earlier; at once by default. */
  readonly notBefore?: Date | null;
}

const QUEUE = `insert into mail_messages (id, template, recipient_id, subject_id, created_at, not_before)
  select * from jsonb_to_recordset($1::jsonb)
    as l(id uuid, template text, recipient_id uuid, subject_id uuid, created_at timestamptz, not_before timestamptz)`;

/** Puts letters into the outbox; they are sent if and only if the unit of work commits. */
@Injectable()
export class Mailer {
  queue(tx: Transaction, letter: Letter): Promise<void> {
    return this.queueAll(tx, [letter]);
  }

  /** Many in one statement. */
  async queueAll(tx: Transaction, letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    const rows = letters.map(({ id = newId(), notBefore = null, ...letter }) => ({
      id,
      template: letter.template,
      recipient_id: letter.recipientId,
      subject_id: letter.subjectId,
      created_at: tx.now.toISOString(),
      not_before: notBefore?.toISOString() ?? null,
    }));
    await tx.query(QUEUE, [JSON.stringify(rows)]);
    for (const { id, not_before: at } of rows) {
      const delayMs = at === null ? 0 : Math.max(0, Date.parse(at) - tx.now.getTime());
      tx.enqueue(MAIL_SEND, { messageId: id, at: 0 }, { delayMs });
    }
  }
}
