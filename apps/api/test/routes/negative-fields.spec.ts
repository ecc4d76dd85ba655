import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROLES, scopeOf } from '@qayidis/domain/permissions';
import { asUser, type SignedIn } from '../as-user.js';
import { ContractSchemas } from '../contract-schemas.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { contractOf } from '../follows-contract.js';
import { addressOf, type Operation, operationsOf } from './operations.js';
import { addressValues, sampleOf, validBody } from './samples.js';
import { faultsOf } from './wrong-values.js';

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

test('every field of every body, wrong in each way, is refused by name', async () => {
  const withBody = operationsOf(app).filter(
    (operation) =>
      operation.body !== undefined && sampleOf(operation).without?.negativeFields === undefined,
  );
  const accepted: string[] = [];
  for (const operation of withBody) {
    const person = await callerOf(operation);
    const address = addressOf(operation, addressValues(operation, schemas));
    for (const { name, pointer, body } of faultsOf(
      operation.body ?? {},
      validBody(operation, schemas),
      schemas,
    )) {
      const method = operation.method as 'post' | 'put' | 'patch';
      const answer = await person[method](address, body).set('If-Match', '"1"');
      const { errors = [] } = answer.body as { errors?: { pointer: string }[] };
      const named = errors.some(
        (error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`),
      );
      if (answer.status !== 400 || !named)
        accepted.push(`${operation.id} ${name}: ${answer.status} ${JSON.stringify(errors)}`);
    }
  }
  expect(accepted).toEqual([]);
}, 120_000);

test('every query parameter, repeated or wrong, is refused by name', async () => {
  const accepted: string[] = [];
  for (const operation of operationsOf(app).filter(({ method }) => method === 'get')) {
    const person = await callerOf(operation);
    const address = addressOf(operation, addressValues(operation, schemas));
    const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
    const queries = parameters.flatMap(wrongQueries);
    for (const [name, query] of [
      ...queries,
      ['unheardOf', 'unheardOf=1'],
      ['id[$ne]', 'id[$ne]=1'],
    ]) {
      if (parameters.length === 0 && name === 'unheardOf') continue;
      const answer = await person.get(`${address}?${query}`);
      const { errors = [] } = answer.body as { errors?: { pointer: string }[] };
      if (answer.status !== 400 || !errors.some((error) => error.pointer === `?${name}`))
        accepted.push(`${operation.id}?${query}: ${answer.status} ${JSON.stringify(errors)}`);
    }
  }
  expect(accepted).toEqual([]);
}, 120_000);
