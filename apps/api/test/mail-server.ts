import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it is given. */
export interface TestMailServer {
  readonly url: string;
  /** From which address each letter left, as the envelope says. */
  readonly envelopes: string[];
  readonly letters: (Email & { readonly recipients: readonly string[] })[];
  /** Refuses letters with a passing fault while true. */
  broken: boolean;
  /** Addresses that it refuses for good. */
  readonly refused: Set<string>;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<TestMailServer> {
  const letters: TestMailServer['letters'] = [];
  const envelopes: string[] = [];
  const state = { broken: false };
  const refused = new Set<string>();
  const server = new SMTPServer({
    // No name server is asked for who calls.
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    envelopes,
    letters,
    refused,
    get broken() {
      return state.broken;
    },
    set broken(value) {
      state.broken = value;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
