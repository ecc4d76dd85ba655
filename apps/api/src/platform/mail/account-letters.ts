import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { type AccountLetter, ACCOUNT_LETTERS, MAIL_WORDS } from './mail-templates.js';
import {
  type MailComposer,
  MailComposers,
  type MailToCompose,
  type MailWords,
} from './mail-composers.js';
import { MailLinks } from './mail-links.js';

/** Letters that carry a single-use link of an account. */
@Injectable()
export class AccountLetters implements MailComposer, OnModuleInit {
  readonly templates = ACCOUNT_LETTERS;

  constructor(
    private readonly work: UnitOfWork,
    private readonly composers: MailComposers,
    private readonly links: MailLinks,
  ) {}

  onModuleInit(): void {
    this.composers.register(this);
  }

  /** Null when the link was used or ran out. */
  async compose({
    template,
    subjectId,
    locale,
    requestId,
  }: MailToCompose): Promise<MailWords | null> {
    const found = await this.work.run(systemActor(requestId), (tx) =>
      tx.query('select 1 from app.link_to_mail($1)', [subjectId]),
    );
    if (found.length === 0) return null;
    const { subject, body } = MAIL_WORDS[template as AccountLetter][locale];
    const link = this.links.addressOf(subjectId, template as AccountLetter);
    return { subject, text: body.replace('{link}', link) };
  }
}
