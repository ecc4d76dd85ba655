import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/test-config.js';
import { openWorker } from '../jobs/queue-connection.js';
import { DatabaseClient, openPool } from './clients.js';
import { connectAsRuntime } from './runtime-connection.js';

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const fault = ['SFATAL', 'C57P01', 'Mterminating connection due to unexpected postmaster exit', ''];
/** What a server sends that dies in the moment in which it has let somebody in. */
const LAST_WORDS = Buffer.concat([
  message('R', Buffer.alloc(4)),
  message('Z', Buffer.from('I')),
  message('E', Buffer.from(`${fault.join('\0')}\0`)),
]);

describe('a database that dies in the moment of a connection', () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((socket: Socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(LAST_WORDS));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `postgres://somebody@127.0.0.1:${(server.address() as AddressInfo).port}/none`;
  });
  afterAll(() => void server.close());

  it('fails the next query and nothing else, in a client', async () => {
    const client = new DatabaseClient({ connectionString: url });
    await client.connect();
    await expect(client.query('select 1')).rejects.toThrow();
    await client.end();
  });

  it('and in a pool', async () => {
    const pool = openPool({ connectionString: url });
    const client = await pool.connect();
    await expect(client.query('select 1')).rejects.toThrow();
    client.release();
    await pool.end();
  });

  it('and in those of the entities', async () => {
    await expect(connectAsRuntime(testConfig({ databaseUrl: url }))).rejects.toThrow();
  });

  it('and in those of a worker', async () => {
    const config = testConfig({ databaseUrl: url });
    const worker = openWorker(config, 'default', () => Promise.resolve(), { autorun: false });
    worker.on('error', () => undefined);
    await expect(worker.waitUntilReady()).rejects.toThrow();
    await worker.close();
  });
});
