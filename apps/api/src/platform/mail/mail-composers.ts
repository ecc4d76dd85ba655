import { Injectable } from '@nestjs/common';
import type { LetterTemplate } from '@qayidis/domain/code-lists';

export type MailLocale = 'az' | 'en';

/** A letter whose words are needed now. */
export interface MailToCompose {
  /** Of the letter; for the letters of a feature that of its own row. */
  readonly id: string;
  readonly template: LetterTemplate;
  readonly recipientId: string;
  /** What it is about, by its template. */
  readonly subjectId: string;
  readonly locale: MailLocale;
  readonly requestId: string;
}

/** Words of a letter. Nothing of them is stored: they are made when it is sent. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Address for one press on "unsubscribe" (RFC 8058), where the letter may be switched off as a whole. */
  readonly unsubscribeUrl?: string;
}

export interface MailComposer {
  readonly templates: readonly LetterTemplate[];
  /** In units of work of its own. @returns null when there is nothing to say any more. */
  compose(mail: MailToCompose): Promise<MailWords | null>;
}

/** Who writes which letters. Register in `onModuleInit`. */
@Injectable()
export class MailComposers {
  private readonly composers = new Map<LetterTemplate, MailComposer>();

  /** @throws RangeError for a second composer of one template. */
  register(composer: MailComposer): void {
    for (const template of composer.templates) {
      if (this.composers.has(template))
        throw new RangeError(`The letter ${template} is composed twice`);
      this.composers.set(template, composer);
    }
  }

  /** @throws RangeError for a letter that nobody composes. */
  of(template: LetterTemplate): MailComposer {
    const composer = this.composers.get(template);
    if (composer === undefined) throw new RangeError(`Nobody composes the letter ${template}`);
    return composer;
  }
}
