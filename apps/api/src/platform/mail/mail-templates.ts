import type { LetterTemplate } from '@qayidis/domain/code-lists';
import type { MailLocale } from './mail-composers.js';

/** Letters of accounts; plain text, no name, nothing of a case (decisions.md D-07). */
export const ACCOUNT_LETTERS = [
  'INVITATION',
  'PASSWORD_RESET',
] as const satisfies readonly LetterTemplate[];
export type AccountLetter = (typeof ACCOUNT_LETTERS)[number];

interface Words {
  readonly subject: string;
  /** `{link}` is replaced by the address of the single-use link. */
  readonly body: string;
}

/** Shown as the sender: says nothing of what the service is for, and never the product's name alone (D-07, D-29). */
export const SENDER_NAME = { az: 'Xidmət bildirişi', en: 'Service notice' } as const;

export const MAIL_WORDS: Readonly<Record<AccountLetter, Readonly<Record<MailLocale, Words>>>> = {
  INVITATION: {
    az: {
      subject: 'Hesabınız hazırdır',
      body: `Salam,

sizin üçün hesab açılıb. Parol seçmək üçün aşağıdakı keçidi açın. Keçid 24 saat ərzində və yalnız bir dəfə işləyir:

{link}

Bu məktubu gözləmirdinizsə, keçidi açmayın.
`,
    },
    en: {
      subject: 'Your account is ready',
      body: `Hello,

an account has been opened for you. Open the link below to choose a password. It works once, within 24 hours:

{link}

If you did not expect this letter, do not open the link.
`,
    },
  },
  PASSWORD_RESET: {
    az: {
      subject: 'Yeni parolun seçilməsi',
      body: `Salam,

hesabınız üçün yeni parol istənilib. Parolu seçmək üçün aşağıdakı keçidi açın. Keçid bir saat ərzində və yalnız bir dəfə işləyir:

{link}

Bunu siz istəməmisinizsə, heç nə etməyin: parolunuz dəyişməyəcək.
`,
    },
    en: {
      subject: 'Choose a new password',
      body: `Hello,

a new password was asked for on your account. Open the link below to choose it. It works once, within one hour:

{link}

If you did not ask for this, do nothing: your password stays as it is.
`,
    },
  },
};
