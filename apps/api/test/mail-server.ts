import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

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

export async function startMailServer(): Promise<TestMailServer> {
  const letters: TestMailServer['letters'] = [];
  const envelopes: string[] = [];
  const state = { broken: false, lines: 0 };
  const refused = new Set<string>();
  const server = new SMTPServer({
    // No name server is asked for who calls.
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Nobody waits for lines that rest.
    closeTimeout: 100,
    onConnect(_session, done) {
      state.lines += 1;
      done();
    },
    onRcptTo({ address }, _session, done) {
      if (!refused.has(address)) return done();
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    },
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
  const open = new Set<Socket>();
  server.server.on('connection', (line: Socket) => {
    open.add(line);
    line.once('close', () => open.delete(line));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    envelopes,
    letters,
    refused,
    get lines() {
      return state.lines;
    },
    get broken() {
      return state.broken;
    },
    set broken(value) {
      state.broken = value;
    },
    cutLines: () => {
      for (const line of open) line.destroy();
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
