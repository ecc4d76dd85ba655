import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real mail server that keeps what it is given. */
export interface TestMailServer {
  readonly url: string;
  /** How often somebody opened a line to it. */
  readonly lines: number;
  /** From which address each letter left, as the envelope says. */
  readonly envelopes: string[];
  readonly letters: (Email & { readonly recipients: readonly string[] })[];
  /** Refuses letters with a passing fault while true. */
  broken: boolean;
  /** Addresses that it refuses for good. */
  readonly refused: Set<string>;
  /** Ends every line without a word. */
  cutLines(): void;
  stop(): Promise<void>;
}

/** Open to everybody; asks no name server who calls, and at its end waits for no line that rests. */
const PLAIN = {
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  closeTimeout: 100,
};

/** The lines that callers hold open, and how many there were. */
function watchLines(server: SMTPServer): { readonly open: Set<Socket>; count: number } {
  const lines = { open: new Set<Socket>(), count: 0 };
  server.server.on('connection', (line: Socket) => {
    lines.count += 1;
    lines.open.add(line);
    line.once('close', () => lines.open.delete(line));
  });
  return lines;
}

const refusing =
  (refused: ReadonlySet<string>): NonNullable<SMTPServerOptions['onRcptTo']> =>
  ({ address }, _session, done) => {
    if (!refused.has(address)) return done();
    done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
  };

export async function startMailServer(): Promise<TestMailServer> {
  const letters: TestMailServer['letters'] = [];
  const envelopes: string[] = [];
  const state = { broken: false };
  const refused = new Set<string>();
  const server = new SMTPServer({
    ...PLAIN,
    onRcptTo: refusing(refused),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (state.broken) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        void PostalMime.parse(Buffer.concat(chunks)).then((letter) => {
          const { mailFrom } = session.envelope;
          envelopes.push(mailFrom === false ? '' : mailFrom.address);
          letters.push({ ...letter, recipients });
          done();
        });
      });
    },
  });
  const lines = watchLines(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    envelopes,
    letters,
    refused,
    get lines() {
      return lines.count;
    },
    get broken() {
      return state.broken;
    },
    set broken(value) {
      state.broken = value;
    },
    cutLines: () => {
      for (const line of lines.open) line.destroy();
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
