import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface TakenText {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly receiptUrl?: string;
}

/** A gateway for text messages of our own: keeps what it takes, once per Idempotency-Key. */
export interface TestTextGateway {
  readonly url: string;
  readonly taken: TakenText[];
  /** Every request, also repeated and refused ones. */
  readonly asked: { readonly headers: IncomingMessage['headers']; readonly body: TakenText }[];
  /** What it answers; SILENT takes the message and never answers. */
  answers: number | 'SILENT';
  stop(): Promise<void>;
}

export async function startTextGateway(): Promise<TestTextGateway> {
  const [taken, asked]: [TakenText[], TestTextGateway['asked']] = [[], []];
  const state: Pick<TestTextGateway, 'answers'> = { answers: 202 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as TakenText;
      asked.push({ headers: request.headers, body });
      const { answers } = state;
      const takes = answers === 'SILENT' || answers < 300;
      if (takes && !taken.some(({ id }) => id === request.headers['idempotency-key']))
        taken.push(body);
      if (answers !== 'SILENT') response.writeHead(answers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/messages`,
    taken,
    asked,
    get answers() {
      return state.answers;
    },
    set answers(value) {
      state.answers = value;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
