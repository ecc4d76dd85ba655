import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/index.js';
import type { WrittenMail } from './mail-writer.js';

/** Longest wait for each step of the mail server, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * The letters of a morning share a few lines instead of opening one each: greeting, encryption and signing in take
 * longer than the letter. A line that rests is closed before the server would, and one that breaks under a letter is
 * tried once more; then the job comes again, under the same Message-ID.
 */
const SHARED_LINES = {
  pool: true,
  maxConnections: 4,
  maxMessages: 100,
  maxRequeues: 1,
  idleTimeout: 5000,
} as const;

/** Hands letters to the mail server of SMTP_URL; without one they stay in the outbox. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) { smtpUrl, nodeEnv }: Config) {
    this.transport =
      smtpUrl === null
        ? null
        : createTransport({
            ...SHARED_LINES,
            url: smtpUrl,
            // A letter holds a link that opens an account: in production never over an open line (ASVS 12.3.1).
            requireTLS: nodeEnv === 'production',
            connectionTimeout: PATIENCE_MS,
            greetingTimeout: PATIENCE_MS,
            socketTimeout: PATIENCE_MS,
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  get isConfigured(): boolean {
    return this.transport !== null;
  }

  /**
   * @param returnsTo where the letter comes back to when it does not arrive; its sender by default
   * @throws Error of the mail server or the line to it.
   */
  async send(mail: WrittenMail, returnsTo: string | null): Promise<void> {
    const { unsubscribeUrl, ...letter } = mail;
    const headers = { 'Auto-Submitted': 'auto-generated', ...unsubscribe(unsubscribeUrl) };
    const envelope = returnsTo === null ? {} : { envelope: { from: returnsTo, to: letter.to } };
    await this.transport?.sendMail({ ...letter, ...envelope, headers });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** One press in the mail program, without opening a page (RFC 8058). */
const unsubscribe = (url: string | undefined): Record<string, string> =>
  url === undefined
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
