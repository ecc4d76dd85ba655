import type { AddressInfo } from 'node:net';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from 'smtp-server';
import { CONFIG, type Config } from '../config/index.js';
import { failureStatusOf } from './delivery-status.js';
import { MailBounces } from './mail-bounces.js';
import { ReturnAddresses } from './return-addresses.js';

/** A notification holds the head of the letter, at times all of it; a letter of ours is a fraction of this. */
const LARGEST = 256 * 1024;
const MOST_AT_ONCE = 10;
const PATIENCE_MS = 30_000;

type Settings = Pick<Config, 'bounceDomain' | 'bouncePort' | 'bounceHost' | 'bounceProtocol'>;
type Done = (error?: Error | null) => void;

/** An answer of the protocol; its words name nothing. */
const refusal = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });

/**
 * Takes letters that came back from the operator's mail server, at BOUNCE_PORT. Only the empty sender of notifications
 * and addresses that were made here are taken; everything else is refused before a word of it is read, and leaves
 * nothing behind (DIG-10).
 */
@Injectable()
export class BounceServer implements OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private server: SMTPServer | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Settings,
    private readonly addresses: ReturnAddresses,
    private readonly bounces: MailBounces,
  ) {}

  /** Does nothing where no port is set. @throws Error of the system when the port is in use. */
  async start(): Promise<number | null> {
    const { bouncePort: port, bounceHost, bounceDomain, bounceProtocol } = this.config;
    if (port === null || bounceDomain === null) return null;
    const server = new SMTPServer({
      name: bounceDomain,
      banner: 'returned letters',
      lmtp: bounceProtocol === 'lmtp',
      size: LARGEST,
      maxClients: MOST_AT_ONCE,
      socketTimeout: PATIENCE_MS,
      closeTimeout: 1000,
      disableReverseLookup: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onMailFrom: (address, _session, done) => done(fromNobody(address)),
      onRcptTo: (address, session, done) => done(this.known(address, session)),
      onData: (stream, session, done) => void this.take(stream, session, done),
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, bounceHost, () => {
        server.off('error', reject);
        resolve();
      });
    });
    // A line that breaks is the other side's matter.
    server.on('error', (error) => this.log.debug(`mail.bounces fault=${error.name}`));
    return (server.server.address() as AddressInfo).port;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server !== undefined) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private known({ address }: SMTPServerAddress, session: SMTPServerSession): Error | null {
    if (session.envelope.rcptTo.length > 0) return refusal(452, 'One recipient at a time');
    return this.addresses.letterOf(address) === null ? refusal(550, 'No such address') : null;
  }

  private async take(
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
    done: Done,
  ): Promise<void> {
    try {
      const raw = await read(stream);
      if (raw === null) return done(refusal(552, 'Too large'));
      const letterId = this.addresses.letterOf(envelope.rcptTo[0]?.address ?? '');
      const status = failureStatusOf(raw);
      if (letterId !== null && status !== null) await this.bounces.note(letterId, status);
      done();
    } catch (error) {
      this.log.warn(`mail.bounces fault=${error instanceof Error ? error.name : 'unknown'}`);
      // The mail server keeps it and hands it over again.
      done(refusal(451, 'Try again later'));
    }
  }
}

/** Notifications have no sender, so that none answers another (RFC 3464 2). */
const fromNobody = ({ address }: SMTPServerAddress): Error | null =>
  address === '' ? null : refusal(550, 'Notifications only');

/** All of it, read to the end; null for what is too large. */
async function read(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > LARGEST ? null : Buffer.concat(chunks);
}
