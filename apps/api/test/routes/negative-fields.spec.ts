import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROLES, scopeOf } from '@qayidis/domain/permissions';
import type { Test } from 'supertest';
import { asUser, type SignedIn } from '../as-user.js';
import { ContractSchemas } from '../contract-schemas.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { contractOf } from '../follows-contract.js';
import { addressOf, type Operation, operationsOf } from './operations.js';
import { addressValues, sampleOf, validBody } from './samples.js';
import { faultsOf } from './wrong-values.js';

const AT_ONCE = 6;
let app: TestApp;
let schemas: ContractSchemas;
const people = new Map<string, SignedIn>();

beforeAll(async () => {
  app = await createTestApp();
  schemas = new ContractSchemas(contractOf(app));
});
afterAll(() => app.close());

const WRONG_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  integer: ['1e9', 'x', '-1'],
  date: ['2026-02-30'],
  uuid: ['x'],
};

/** Wrong values of one parameter, each as a query string. */
function wrongQueries({ name, schema = {} }: Operation['parameters'][number]): [string, string][] {
  const resolved = schemas.resolve(schema);
  const codes = resolved.enum ?? schemas.resolve(resolved.items ?? {}).enum;
  const kind = resolved.format ?? resolved.type ?? '';
  const values = [...(codes === undefined ? [] : ['NO_SUCH_CODE']), ...(WRONG_BY_TYPE[kind] ?? [])];
  const queries = [`${name}=1&${name}=1`, ...values.map((value) => `${name}=${value}`)];
  return queries.map((query) => [name, query]);
}

/** Somebody who may call the route. */
async function callerOf({ permission }: Operation): Promise<SignedIn> {
  const role = ROLES.find(
    (one) => permission === 'public' || scopeOf(one, permission) !== undefined,
  )!;
  const known = people.get(role) ?? (await asUser(app, role));
  people.set(role, known);
  return known;
}

interface Attempt {
  readonly what: string;
  readonly pointer: string;
  readonly send: () => Test;
}

/** Makes all attempts, some at a time, and tells those that were not refused by name. */
async function notRefused(attempts: readonly Attempt[]): Promise<string[]> {
  const waiting = [...attempts];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { status, body } = await next.send();
      const { errors = [] } = body as { errors?: { pointer: string }[] };
      const { pointer } = next;
      const named = errors.some((error) => `${error.pointer}/`.startsWith(`${pointer}/`));
      if (status !== 400 || !named)
        failed.push(`${next.what}: ${status} ${JSON.stringify(errors)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed.sort();
}

test('every field of every body, wrong in each way, is refused by name', async () => {
  // Routes that take the same class check it in the same way: one of them is enough.
  const byClass = new Map(
    operationsOf(app)
      .filter((operation) => operation.body !== undefined)
      .filter((operation) => sampleOf(operation).without?.negativeFields === undefined)
      .map((operation) => [operation.body?.$ref ?? operation.id, operation]),
  );
  const attempts: Attempt[] = [];
  for (const operation of byClass.values()) {
    const person = await callerOf(operation);
    const address = addressOf(operation, addressValues(operation, schemas));
    const good = validBody(operation, schemas);
    const method = operation.method as 'post' | 'put' | 'patch';
    for (const { name, pointer, body } of faultsOf(operation.body ?? {}, good, schemas))
      attempts.push({
        what: `${operation.id} ${pointer} ${name}`,
        pointer,
        send: () => person[method](address, body).set('If-Match', '"1"'),
      });
  }
  expect(attempts.length).toBeGreaterThan(100);
  expect(await notRefused(attempts)).toEqual([]);
}, 300_000);

test('every query parameter, repeated or wrong, is refused by name', async () => {
  const attempts: Attempt[] = [];
  for (const operation of operationsOf(app).filter(({ method }) => method === 'get')) {
    const person = await callerOf(operation);
    const address = addressOf(operation, addressValues(operation, schemas));
    const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
    const queries = [...parameters.flatMap(wrongQueries), ['id[$ne]', 'id[$ne]=1'] as const];
    // A route that takes no parameters does not look at them.
    const unheardOf = parameters.length === 0 ? [] : [['unheardOf', 'unheardOf=1'] as const];
    for (const [name, query] of [...queries, ...unheardOf])
      attempts.push({
        what: `${operation.id}?${query}`,
        pointer: `?${name}`,
        send: () => person.get(`${address}?${query}`),
      });
  }
  expect(await notRefused(attempts)).toEqual([]);
}, 300_000);
