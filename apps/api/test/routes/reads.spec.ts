import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROLES, scopeOf } from '@qayidis/domain/permissions';
import request from 'supertest';
import { asUser } from '../as-user.js';
import { ContractSchemas } from '../contract-schemas.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { contractOf } from '../follows-contract.js';
import { addressOf, operationsOf } from './operations.js';
import { addressValues, sampleOf } from './samples.js';
import { wholeDatabase } from './whole-database.js';

let app: TestApp;
let schemas: ContractSchemas;

beforeAll(async () => {
  app = await createTestApp();
  schemas = new ContractSchemas(contractOf(app));
});
afterAll(() => app.close());

test('reading changes nothing, whoever reads, however often', async () => {
  const reads = operationsOf(app).filter(
    (operation) => operation.method === 'get' && sampleOf(operation).without?.reads === undefined,
  );
  for (const role of ROLES) {
    const person = await asUser(app, role);
    const before = await wholeDatabase(app);
    const open = reads.filter(
      ({ permission }) => permission === 'public' || scopeOf(role, permission) !== undefined,
    );
    for (const operation of [...open, ...open]) {
      const address = addressOf(operation, addressValues(operation, schemas));
      const { status } = await person.get(address);
      expect([operation.id, status]).toEqual([
        operation.id,
        /\{[^}]*id\}/i.test(operation.path) ? 404 : 200,
      ]);
    }
    expect(await wholeDatabase(app)).toEqual(before);
  }
}, 120_000);

test('the contract is served to everybody', async () => {
  const served = await request(app.url).get('/api/openapi.json');
  expect(served.body).toEqual(JSON.parse(JSON.stringify(contractOf(app))));
});
