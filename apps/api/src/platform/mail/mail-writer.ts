import { Inject, Injectable } from '@nestjs/common';
import type { LetterTemplate } from '@qayidis/domain/code-lists';
import { CONFIG, type Config } from '../config/index.js';
import { systemActor, UnitOfWork } from '../database/index.js';
import { MailComposers, type MailLocale } from './mail-composers.js';
import { SENDER_NAME } from './mail-templates.js';

/** A letter as it leaves. */
export interface WrittenMail {
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly unsubscribeUrl?: string;
  /** The same for every attempt, so that a doubled letter can be recognised (security.md 5). */
  readonly messageId: string;
}

/** A row of the outbox. */
export interface OutboxMail {
  readonly id: string;
  readonly template: LetterTemplate;
  readonly recipient_id: string;
  readonly subject_id: string;
}

const READER = "select email, locale from users where id = $1 and status <> 'DISABLED'";

/** Addresses a letter and has its words written when they are needed; nothing of them is stored. */
@Injectable()
export class MailWriter {
  private readonly host: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly work: UnitOfWork,
    private readonly composers: MailComposers,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** Null when there is nothing to say any more, or the account is closed. */
  async write(mail: OutboxMail, requestId: string): Promise<WrittenMail | null> {
    const { id, template, recipient_id: recipientId, subject_id: subjectId } = mail;
    const [reader] = await this.work.run(systemActor(requestId), (tx) =>
      tx.query<{ email: string; locale: string }>(READER, [recipientId]),
    );
    if (reader === undefined) return null;
    const locale: MailLocale = reader.locale === 'en' ? 'en' : 'az';
    const composer = this.composers.of(template);
    const words = await composer.compose({
      id,
      template,
      recipientId,
      subjectId,
      locale,
      requestId,
    });
    return (
      words && {
        ...words,
        to: reader.email,
        from: { name: SENDER_NAME[locale], address: `no-reply@${this.host}` },
        messageId: `<${id}@${this.host}>`,
      }
    );
  }
}
