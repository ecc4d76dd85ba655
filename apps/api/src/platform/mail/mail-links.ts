import type { AccountLetter } from './mail-templates.js';

/** Makes the address of a single-use link; given by the accounts, whose secret it needs. */
export abstract class MailLinks {
  abstract addressOf(linkId: string, purpose: AccountLetter): string;
}
