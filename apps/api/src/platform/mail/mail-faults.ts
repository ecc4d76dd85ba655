import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.js';
import type { OutboxMail } from './mail-writer.js';

/** Told, in the unit of work that notes it, that somebody's address refuses letters since now. */
export type MailRefusedListener = (tx: Transaction, recipientId: string) => Promise<void>;

const NOTE = `insert into mail_faults (recipient_id, smtp_code, dsn_status, message_id, noted_at)
  values ($1, $2, $3, $4, app.now())
  on conflict (recipient_id) do nothing returning recipient_id`;

/** The part of a mail server's fault that says what was refused. */
interface SmtpFault {
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

/** PASSING: later it may work; LETTER: this letter is refused for good; ADDRESS: every letter to the address is. */
export type MailFault =
  | { readonly kind: 'PASSING' | 'LETTER' }
  | { readonly kind: 'ADDRESS'; readonly code: number };

/** A code of 500 to 599 is final (RFC 5321 4.2.1); after RCPT it speaks of the address. */
export function mailFaultOf(error: unknown): MailFault {
  const { command, responseCode } = (error ?? {}) as SmtpFault;
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode > 599)
    return { kind: 'PASSING' };
  // Signing in to the mail server is our fault, not the reader's: it may be mended while the letter waits.
  if (command === 'RCPT TO') return { kind: 'ADDRESS', code: responseCode };
  return { kind: command === 'DATA' ? 'LETTER' : 'PASSING' };
}

/** How it was learnt: the mail server's code at once (550), or the status of what came back (5.1.1). */
export type RefusedBy = { readonly code?: number; readonly status?: string };

/** Addresses that the mail server refused. Features that tell somebody register in `onModuleInit`. */
@Injectable()
export class MailFaults {
  private readonly listeners: MailRefusedListener[] = [];

  onRefused(listener: MailRefusedListener): void {
    this.listeners.push(listener);
  }

  /** Notes it once, and tells whoever asked to know. */
  async note(tx: Transaction, mail: OutboxMail, why: RefusedBy): Promise<void> {
    const { code = null, status = null } = why;
    const noted = await tx.query(NOTE, [mail.recipient_id, code, status, mail.id]);
    if (noted.length === 0) return;
    tx.audit({ action: 'mail-fault.note', entity: 'user', entityId: mail.recipient_id });
    for (const tell of this.listeners) await tell(tx, mail.recipient_id);
  }

  /**
   * A letter that was taken shows that the address works. One that came back was taken too: only a person knows when
   * that is mended.
   */
  async clear(tx: Transaction, recipientId: string): Promise<void> {
    await tx.query('delete from mail_faults where recipient_id = $1 and dsn_status is null', [
      recipientId,
    ]);
  }
}
