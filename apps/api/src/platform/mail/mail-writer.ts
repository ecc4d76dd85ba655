import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import type { Transaction } from '../database/index.js';
import { MailLinks } from './mail-links.js';
import { MAIL_WORDS, type MailLocale, type MailTemplate, SENDER_NAME } from './mail-templates.js';

/** A letter as it leaves. */
export interface WrittenMail {
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt, so that a doubled letter can be recognised (security.md 5). */
  readonly messageId: string;
}

interface Message {
  readonly id: string;
  readonly template: MailTemplate;
  readonly link_id: string;
}

/** Writes the words of a letter when they are needed; nothing of them is stored. */
@Injectable()
export class MailWriter {
  private readonly host: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly links: MailLinks,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** Null when the link was used or ran out, or the account is closed. As the worker. */
  async write(tx: Transaction, message: Message): Promise<WrittenMail | null> {
    const [found] = await tx.query<{ email: string; locale: string }>(
      'select email, locale from app.link_to_mail($1)',
      [message.link_id],
    );
    if (found === undefined) return null;
    const locale: MailLocale = found.locale === 'en' ? 'en' : 'az';
    const { subject, body } = MAIL_WORDS[message.template][locale];
    const link = this.links.addressOf(message.link_id, message.template);
    return {
      to: found.email,
      from: { name: SENDER_NAME[locale], address: `no-reply@${this.host}` },
      subject,
      text: body.replace('{link}', link),
      messageId: `<${message.id}@${this.host}>`,
    };
  }
}
