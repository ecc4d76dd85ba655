import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import request, { type Response, type Test } from 'supertest';
import { SESSION_COOKIE } from '../src/platform/http/index.js';
import type { TestApp } from './create-test-app.js';
import { followsContract } from './follows-contract.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Extras {
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
}

/**
 * A browser: keeps its session cookie, sends its Origin and a fresh Idempotency-Key with each POST. Every answer is
 * checked against the contract.
 */
export class Visitor {
  token: string | null = null;
  private readonly agent: Agent;

  /** @param address where the requests come from, e.g. `127.0.0.2` for another network. */
  constructor(
    private readonly test: TestApp,
    address = '127.0.0.1',
  ) {
    this.agent = new Agent({ localAddress: address });
  }

  call(method: Method, path: string, body?: object, extras: Extras = {}): Test {
    const address = `/api/v1${path}`;
    const sent = request(this.test.url)
      [method](address)
      .agent(this.agent)
      .set('Origin', this.test.config.publicUrl)
      .set('User-Agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
    if (this.token !== null) void sent.set('Cookie', `${SESSION_COOKIE}=${this.token}`);
    if (method === 'post') void sent.set('Idempotency-Key', extras.idempotencyKey ?? randomUUID());
    if (extras.ifMatch !== undefined) void sent.set('If-Match', `"${extras.ifMatch}"`);
    void sent.expect((response) => followsContract(this.test, method, address, response));
    void sent.on('response', (response: Response) => this.keepCookie(response));
    return body === undefined ? sent : sent.send(body);
  }

  signIn(user: { readonly email: string; readonly password: string }): Test {
    return this.call('post', '/session', { email: user.email, password: user.password });
  }

  private keepCookie(response: Response): void {
    const lines = response.headers['set-cookie'] as unknown as string[] | undefined;
    const line = lines?.find((text) => text.startsWith(`${SESSION_COOKIE}=`));
    if (line === undefined) return;
    const token = line.slice(SESSION_COOKIE.length + 1).split(';')[0] ?? '';
    this.token = token === '' ? null : token;
  }
}
