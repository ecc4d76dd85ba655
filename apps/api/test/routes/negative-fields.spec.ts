import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROLES, scopeOf } from '@qayidis/domain/permissions';
import { asUser, type SignedIn } from '../as-user.js';
import { ContractSchemas, type Schema } from '../contract-schemas.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { contractOf } from '../follows-contract.js';
import { addressOf, type Operation, operationsOf } from './operations.js';
import { sampleOf, validBody, validValue } from './samples.js';

let app: TestApp;
let schemas: ContractSchemas;
const people = new Map<string, SignedIn>();

beforeAll(async () => {
  app = await createTestApp();
  schemas = new ContractSchemas(contractOf(app));
});
afterAll(() => app.close());

/** Somebody who may call the route. */
async function callerOf({ permission }: Operation): Promise<SignedIn> {
  const role = ROLES.find(
    (one) => permission === 'public' || scopeOf(one, permission) !== undefined,
  )!;
  const known = people.get(role) ?? (await asUser(app, role));
  people.set(role, known);
  return known;
}

interface Fault {
  readonly name: string;
  readonly pointer: string;
  readonly body: unknown;
}

const MISSING = Symbol('missing');

/** Wrong values of one field, each with its name. */
function wrongValues(schema: Schema, required: boolean): [string, unknown][] {
  const resolved = schemas.resolve(schema);
  const wrong: [string, unknown][] = [['wrong type', wrongType(resolved)]];
  if (required) wrong.push(['missing', MISSING]);
  if (schema.nullable !== true) wrong.push(['null', null]);
  if (resolved.enum !== undefined) wrong.push(['unknown code', 'NO_SUCH_CODE']);
  if (resolved.maxLength !== undefined)
    wrong.push(['too long', 'x'.repeat(resolved.maxLength + 1)]);
  if (resolved.maximum !== undefined) wrong.push(['too large', resolved.maximum + 1]);
  if (resolved.minimum !== undefined) wrong.push(['too small', resolved.minimum - 1]);
  if (resolved.format === 'date') wrong.push(['no such day', '2026-02-30']);
  if (resolved.format === 'uuid') wrong.push(['no id', 'x']);
  if (resolved.type === 'array' && resolved.maxItems !== undefined) {
    const entry = validValue(resolved.items ?? {}, schemas);
    wrong.push(['too many', Array.from({ length: resolved.maxItems + 1 }, () => entry)]);
  }
  return wrong;
}

const wrongType = ({ type }: Schema): unknown =>
  type === 'object' || type === 'array' ? 'x' : { a: 1 };

function faultsOf(operation: Operation): Fault[] {
  const schema = schemas.resolve(operation.body ?? {});
  const good = validBody(operation, schemas);
  const fields = Object.entries(schema.properties ?? {});
  const faults = fields.flatMap(([field, declared]) =>
    wrongValues(declared, schema.required?.includes(field) === true).map(([name, value]) => {
      const { [field]: _replaced, ...others } = good;
      return {
        name: `${field}: ${name}`,
        pointer: `#/${field}`,
        body: value === MISSING ? others : { ...others, [field]: value },
      };
    }),
  );
  const extra = ['id', 'role', 'version', 'isAdmin', 'unheardOf'].filter(
    (name) => !(name in (schema.properties ?? {})),
  );
  return [
    ...faults,
    ...extra.map((name) => ({
      name: `extra ${name}`,
      pointer: `#/${name}`,
      body: { ...good, [name]: 'x' },
    })),
  ];
}

test('every field of every body, wrong in each way, is refused by name', async () => {
  const withBody = operationsOf(app).filter(
    (operation) =>
      operation.body !== undefined && sampleOf(operation).without?.negativeFields === undefined,
  );
  const accepted: string[] = [];
  for (const operation of withBody) {
    const person = await callerOf(operation);
    const address = addressOf(
      operation,
      (name) => sampleOf(operation).path?.[name] ?? randomUUID(),
    );
    for (const { name, pointer, body } of faultsOf(operation)) {
      const method = operation.method as 'post' | 'put' | 'patch';
      const answer = await person[method](address, body as object).set('If-Match', '"1"');
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
    const address = addressOf(
      operation,
      (name) => sampleOf(operation).path?.[name] ?? randomUUID(),
    );
    const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
    const queries = parameters.flatMap(({ name, schema }) => [
      [name, `${name}=1&${name}=1`],
      ...(schema?.enum || schema?.items?.enum ? [[name, `${name}=NO_SUCH_CODE`]] : []),
      ...(schema?.type === 'integer'
        ? [
            [name, `${name}=1e9`],
            [name, `${name}=x`],
          ]
        : []),
      ...(schema?.format === 'date' ? [[name, `${name}=2026-02-30`]] : []),
      ...(schema?.format === 'uuid' ? [[name, `${name}=x`]] : []),
    ]);
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
