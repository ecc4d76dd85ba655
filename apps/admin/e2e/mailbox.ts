import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Letter extends Email {
  readonly recipient: string;
}

export interface Mailbox {
  readonly url: string;
  readonly letters: readonly Letter[];
  stop(): Promise<void>;
}

/** A real mail server that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    // No name server is asked for who calls.
    disableReverseLookup: true,
    // Nobody waits for lines that rest.
    closeTimeout: 100,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      void buffer(stream).then(async (raw) => {
        const letter = await PostalMime.parse(raw);
        for (const { address } of session.envelope.rcptTo)
          letters.push({ ...letter, recipient: address });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
