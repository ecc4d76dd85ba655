import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PERMISSIONS, ROLES, type Role, scopeOf } from '@qayidis/domain/permissions';
import request, { type Response, type Test } from 'supertest';
import { asUser, type SignedIn } from '../as-user.js';
import { ContractSchemas } from '../contract-schemas.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { contractOf } from '../follows-contract.js';
import { addressOf, type Operation, operationsOf } from './operations.js';
import { addressValues, sampleOf, validBody } from './samples.js';
import { type Strangers, strangersOf } from './strangers.js';
import { wholeDatabase } from './whole-database.js';

let app: TestApp;
let operations: Operation[];
let schemas: ContractSchemas;
const people = new Map<Role, SignedIn>();

// Many requests, one after another.
jest.setTimeout(180_000);

beforeAll(async () => {
  app = await createTestApp();
  operations = operationsOf(app);
  schemas = new ContractSchemas(contractOf(app));
  for (const role of ROLES) people.set(role, await asUser(app, role));
});
afterAll(() => app.close());

const idsOf = (operation: Operation) => addressValues(operation, schemas);

/** The request that the route expects, but for whose it is. */
function complete(operation: Operation, test: Test): Test {
  test.set('If-Match', '"1"');
  if (operation.takesFile) return test.attach('file', Buffer.from('a;b\n1;2\n'), 'register.csv');
  return operation.body === undefined ? test : test.send(validBody(operation, schemas));
}

function open(person: SignedIn, { method }: Operation, address: string): Test {
  if (method === 'get' || method === 'delete') return person[method](address);
  return method === 'post' ? person.post(address) : person[method](address, {});
}

const call = (person: SignedIn, operation: Operation): Test =>
  complete(operation, open(person, operation, addressOf(operation, idsOf(operation))));

const holds = (role: Role, operation: Operation): boolean =>
  operation.permission === 'public' || scopeOf(role, operation.permission) !== undefined;

async function denied(userId: string): Promise<string[]> {
  const rows = await app.database.query<{ action: string }>(
    "select action from audit_entries where actor_id = $1 and outcome = 'DENIED'",
    [userId],
  );
  return rows.map(({ action }) => action);
}

describe('every route', () => {
  test('names a permission of the matrix, or that it is public, and its operation', () => {
    for (const operation of operations) {
      expect([...PERMISSIONS, 'public']).toContain(operation.permission);
      expect(operation.id).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    }
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  test('asks for a sign-in', async () => {
    const guarded = operations.filter(({ permission }) => permission !== 'public');
    const before = await wholeDatabase(app);
    for (const operation of guarded) {
      const test = request(app.url)[operation.method](addressOf(operation, idsOf(operation)));
      expect([operation.id, (await complete(operation, test)).status]).toEqual([operation.id, 401]);
    }
    expect(await wholeDatabase(app)).toEqual(before);
  });
});

describe.each(ROLES)('%s', (role) => {
  test('is refused where the role lacks the permission, and that is recorded', async () => {
    const person = people.get(role)!;
    const before = await wholeDatabase(app);
    const closed = operations.filter((operation) => !holds(role, operation));
    for (const operation of closed)
      expect([operation.id, (await call(person, operation)).status]).toEqual([operation.id, 403]);
    expect((await denied(person.id)).sort()).toEqual(closed.map(({ id }) => id).sort());
    expect(await wholeDatabase(app)).toEqual(before);
  });

  test('finds nothing under an id that is not there, and that is recorded', async () => {
    const person = await asUser(app, role);
    const before = await wholeDatabase(app);
    const withId = operations.filter(
      (operation) =>
        /\{[^}]*id\}/i.test(operation.path) &&
        holds(role, operation) &&
        sampleOf(operation).without?.strangeIds === undefined,
    );
    const bodies = new Set<string>();
    for (const operation of withId) {
      const answer = await call(person, operation);
      expect([operation.id, answer.status, faultsOf(answer)]).toEqual([
        operation.id,
        404,
        undefined,
      ]);
      bodies.add(JSON.stringify({ ...answer.body, requestId: '' }));
    }
    expect(bodies.size).toBeLessThanOrEqual(1);
    expect((await denied(person.id)).sort()).toEqual(withId.map(({ id }) => id).sort());
    expect(await wholeDatabase(app)).toEqual(before);
  });
});

/** The given value for every id, what the contract says for the rest. */
const withId = (operation: Operation, id: string) => (name: string) =>
  /id$/i.test(name) ? id : idsOf(operation)(name);

/** Routes whose first id belongs to a collection of which strangers' things can be made. */
function reachesStrangers({ path }: Operation, strangers: Strangers): string | undefined {
  const collection = /([a-z-]+)\/\{[^}]*id\}/i.exec(path)?.[1] ?? '';
  return strangers[collection];
}

test('what belongs to strangers reads like what does not exist', async () => {
  const strangers = await strangersOf(app);
  const before = await wholeDatabase(app);
  for (const role of ROLES)
    for (const operation of operations) {
      const id = reachesStrangers(operation, strangers);
      if (id === undefined || operation.permission === 'public') continue;
      const scope = scopeOf(role, operation.permission);
      if (scope === undefined || scope === 'all') continue;
      const stranger = addressOf(operation, withId(operation, id));
      const nobody = addressOf(operation, withId(operation, randomUUID()));
      const answers = [];
      for (const address of [stranger, nobody])
        answers.push(await complete(operation, open(people.get(role)!, operation, address)));
      const [theirs, none] = answers.map(({ status, body }) => ({
        status,
        body: { ...body, requestId: '' },
      }));
      expect([operation.id, role, theirs]).toEqual([operation.id, role, none]);
      expect([operation.id, role, theirs!.status]).toEqual([operation.id, role, 404]);
    }
  expect(await wholeDatabase(app)).toEqual(before);
});

const faultsOf = (answer: Response): unknown => (answer.body as { errors?: unknown }).errors;
