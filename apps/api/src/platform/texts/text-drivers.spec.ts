import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FileTextDriver } from './file-text-driver.js';
import { HttpTextDriver } from './http-text-driver.js';
import {
  ReceiptAddresses,
  TextRefusedError,
  TextUnknownError,
  TextUnreachedError,
} from './index.js';

const TEXT = { id: '01990000-0000-7000-8000-000000000001', to: '+994501234567', words: 'Salam.' };

describe('the gateway driver (REM-54)', () => {
  let server: Server;
  let url: string;
  let status: number | 'SILENT' | 'HANG_UP';
  let seen: { headers: IncomingMessage['headers']; body: unknown }[] = [];
  const send = (address = url) =>
    new HttpTextDriver(
      {
        textGatewayUrl: address,
        textGatewayToken: 'gateway-token',
        textGatewayTimeoutMs: 700,
        textSender: 'Xidmet',
      },
      new ReceiptAddresses({ textReceiptSecret: null, publicUrl: 'https://qayidis.example' }),
    ).send(TEXT);

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        seen.push({ headers: request.headers, body: JSON.parse(body) });
        if (status === 'HANG_UP') request.socket.destroy();
        else if (status !== 'SILENT') response.writeHead(status, { Location: '/else' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
  });
  beforeEach(() => {
    seen = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  it('hands over number, words and a neutral sender, under the id of the message', async () => {
    status = 202;
    expect(await send()).toBe('SENT');
    expect(seen).toMatchObject([
      {
        headers: { authorization: 'Bearer gateway-token', 'idempotency-key': TEXT.id },
        body: { id: TEXT.id, to: TEXT.to, from: 'Xidmet', text: TEXT.words },
      },
    ]);
  });

  it.each([
    [422, TextRefusedError],
    [400, TextRefusedError],
    [401, TextRefusedError],
    [302, TextRefusedError],
    [429, TextUnreachedError],
    [503, TextUnreachedError],
    [500, TextUnknownError],
    [408, TextUnknownError],
    ['SILENT', TextUnknownError],
    ['HANG_UP', TextUnknownError],
  ] as const)('takes the answer %s for what it is', async (answer, fault) => {
    status = answer;
    await expect(send()).rejects.toThrow(fault);
    expect(seen).toHaveLength(1);
  });

  it('knows that nothing was sent where nobody listens, and names neither number nor address', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const fault = await send(`http://127.0.0.1:${port}/x`).catch(
      (error: unknown) => error as Error,
    );
    expect(fault).toBeInstanceOf(TextUnreachedError);
    expect(String(fault)).not.toMatch(/994|127\.0/);
  });
});

describe('the file driver (E-19)', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'texts-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  it.each([
    [true, { to: TEXT.to, words: TEXT.words }],
    [false, { to: '•••67', words: '•••' }],
  ])('writes one file per message; in the demo (%s) with its words', async (demo, shown) => {
    const driver = new FileTextDriver({ dataDir, demo, textSender: 'Xidmet' });
    expect(await driver.send(TEXT)).toBe('FILED');
    await driver.send(TEXT);
    const folder = join(dataDir, 'outbox', 'texts');
    expect(await readdir(folder)).toEqual([`${TEXT.id}.json`]);
    const file = JSON.parse(await readFile(join(folder, `${TEXT.id}.json`), 'utf8')) as unknown;
    expect(file).toEqual({ id: TEXT.id, from: 'Xidmet', ...shown });
  });
});
