import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LETTER_KINDS, type LetterKind } from '@qayidis/domain/digests';
import { TRIGGER_TRAITS } from '@qayidis/domain/reminders';
import {
  type MailComposer,
  MailComposers,
  type MailToCompose,
  type MailWords,
} from '../../platform/mail/index.js';
import { htmlLetter, plainLetter } from './letter-forms.js';
import { type LetterLine, LetterLines } from './letter-lines.js';
import { letterModel } from './letter-model.js';
import { LetterTokens } from './letter-tokens.js';

/** Writes morning mails and mails at once, when they are sent and in their reader's language. */
@Injectable()
export class LetterComposer implements MailComposer, OnModuleInit {
  readonly templates = LETTER_KINDS;

  constructor(
    private readonly composers: MailComposers,
    private readonly lines: LetterLines,
    private readonly tokens: LetterTokens,
  ) {}

  onModuleInit(): void {
    this.composers.register(this);
  }

  /** Null when everything was done meanwhile: an empty letter is not sent. */
  async compose(mail: MailToCompose): Promise<MailWords | null> {
    const { subjectId: letterId, recipientId, locale, requestId } = mail;
    const content = await this.lines.of(letterId, recipientId, requestId);
    if (content === null || content.lines.length === 0) return null;
    const model = letterModel(mail.template as LetterKind, content, locale, {
      line: (noticeId, action) =>
        this.tokens.lineAddress({ letterId, noticeId, action }, content.now),
      page: (path) => this.tokens.pageAddress(path),
    });
    return {
      subject: model.subject,
      text: plainLetter(model),
      html: htmlLetter(model),
      ...(content.lines.every(mayEnd) && {
        unsubscribeUrl: this.tokens.unsubscribeAddress(recipientId, mail.template as LetterKind),
      }),
    };
  }
}

/** Only a letter all of whose lines may be switched off promises that one press ends it (DIG-07). */
const mayEnd = ({ trigger }: LetterLine): boolean => !TRIGGER_TRAITS[trigger].protects;
