import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './generated/schema';

export type Schemas = components['schemas'];
export type Problem = Schemas['ProblemResponse'];
export type ContractClient = Client<paths>;

interface ClientOptions {
  /** Origin of the API, without a trailing slash. */
  readonly baseUrl: string;
  /** Replaces the browser's fetch; tests. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A submit that brings no key of its own is an intent of its own. */
const idempotencyKeys: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', globalThis.crypto.randomUUID());
    return request;
  },
};

/** The API with its types: paths, bodies and answers as the contract says. */
export function createContractClient({ baseUrl, fetch }: ClientOptions): ContractClient {
  const client = createClient<paths>({
    baseUrl,
    credentials: 'same-origin',
    // Several codes stand in one parameter: `state=REFERRED,SCREENING`.
    querySerializer: { array: { style: 'form', explode: false } },
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
  });
  client.use(idempotencyKeys);
  return client;
}
