// The requests that are measured, each by another person and for another case in turn.
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';

const agent = new Agent({ keepAlive: true });
const [account] = JSON.parse(readFileSync(new URL('../../demo/accounts.json', import.meta.url)));

const refusal = (status, text) => Object.assign(new Error(`${status} ${text}`), { status });

/** Sends one request. @returns the body. @throws Error for any answer but 200. */
export function send(url, { method = 'GET', path, body, token } = {}) {
  const headers = { origin: url };
  if (token) headers.cookie = `__Host-sid=${token}`;
  if (body) headers['content-type'] = 'application/json';
  return new Promise((resolve, reject) => {
    const call = request(url + path, { method, headers, agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(refusal(response.statusCode, `${method} ${path}: ${text.slice(0, 300)}`));
      });
    });
    call.on('error', reject);
    call.end(body && JSON.stringify(body));
  });
}

/** By name of the measurement: the request of a turn. */
export function requestsFor({ tokens, cases }) {
  const of = (list, turn) => list[turn % list.length];
  return {
    'case list': (turn) => ({ path: '/api/v1/cases?limit=50', token: of(tokens, turn) }),
    home: (turn) => ({ path: '/api/v1/home', token: of(tokens, turn) }),
    'quick search': (turn) => ({
      method: 'POST',
      path: '/api/v1/cases/search',
      body: { text: of(cases, turn).family_name },
      token: of(tokens, turn),
    }),
    'case page': (turn) => ({
      path: `/api/v1/cases/${of(cases, turn).id}`,
      token: of(tokens, turn),
    }),
  };
}

export const signIn = () => ({
  method: 'POST',
  path: '/api/v1/session',
  body: { email: account.email, password: account.password },
});
export const password = account.password;
