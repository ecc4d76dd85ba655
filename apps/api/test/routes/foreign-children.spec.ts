import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { ContractSchemas } from '../contract-schemas.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { aCase, aTeam, type Colleague, type Team } from '../factories/case.factory.js';
import { contractOf } from '../follows-contract.js';
import { addressOf, type Operation, operationsOf } from './operations.js';
import { addressValues, validBody } from './samples.js';
import { anImport, type Strangers, strangersOf } from './strangers.js';
import { wholeDatabase } from './whole-database.js';

let app: TestApp;
let team: Team;
let strangers: Strangers;
let schemas: ContractSchemas;
/** Own things by collection, at version 1. */
let own: Readonly<Record<string, string>>;

beforeAll(async () => {
  app = await createTestApp();
  team = await aTeam(app);
  strangers = await strangersOf(app);
  schemas = new ContractSchemas(contractOf(app));
  own = {
    cases: (await aCase(team.mentor, { submit: false })).id,
    imports: await anImport(app, team),
  };
}, 120_000);
afterAll(() => app.close());

const workers = (): readonly (readonly [Role, Colleague])[] => [
  ['MENTOR', team.mentor],
  ['COORDINATOR', team.coordinator],
  ['PM', team.manager],
];

/** `/cases/{id}/members/{personId}`: the parent's collection and whose child it is. */
const NESTED = /^\/api\/v1\/([a-z-]+)\/\{id\}\/(?:[a-z-]+\/)*?([a-z-]+)\/\{([a-z]+Id)\}/i;
const COLLECTION_OF: Readonly<Record<string, string>> = {
  personId: 'persons',
  rowId: 'rows',
  suspicionId: 'duplicates',
};

interface Nested {
  readonly operation: Operation;
  readonly parent: string;
  readonly child: string;
}

const nested = (): Nested[] =>
  operationsOf(app).flatMap((operation) => {
    const found = NESTED.exec(operation.path);
    if (found === null) return [];
    const [, parent = '', , child = ''] = found;
    return [{ operation, parent, child }];
  });

function call(by: Colleague, { operation, parent, child }: Nested, childId: string) {
  const values = addressValues(operation, schemas);
  const given: Record<string, string | undefined> = { id: own[parent], [child]: childId };
  const path = addressOf(operation, (name) => given[name] ?? values(name)).replace('/api/v1', '');
  const valid = operation.body === undefined ? undefined : validBody(operation, schemas);
  // A form that is begun only: what a finished one must answer is asked before whose it is.
  const body = valid && 'complete' in valid ? { ...valid, complete: false } : valid;
  return by.call(operation.method, path, body, { ifMatch: 1 });
}

const told = ({ status, body }: Response) => ({ status, body: { ...body, requestId: '' } });

test('a child of strangers under a parent of one\u2019s own reads like one that is not there', async () => {
  const before = await wholeDatabase(app);
  const all = nested();
  expect(all.map(({ child }) => child)).toEqual(
    expect.arrayContaining(['personId', 'rowId', 'suspicionId']),
  );
  for (const [role, by] of workers())
    for (const one of all) {
      const { permission } = one.operation;
      if (permission === 'public' || scopeOf(role, permission) === undefined) continue;
      const foreign = strangers[COLLECTION_OF[one.child] ?? ''];
      // A new kind of child is named in COLLECTION_OF.
      expect([one.operation.id, foreign]).toEqual([one.operation.id, expect.any(String)]);
      const theirs = told(await call(by, one, foreign!));
      expect([one.operation.id, role, theirs]).toEqual([
        one.operation.id,
        role,
        told(await call(by, one, randomUUID())),
      ]);
      expect([one.operation.id, role, theirs.status]).toEqual([one.operation.id, role, 404]);
    }
  expect(await wholeDatabase(app)).toEqual(before);
}, 120_000);

test.each(['assign', 'close-from-register'])(
  'a list for %s with one case of strangers is refused wholly',
  async (path) => {
    const before = await wholeDatabase(app);
    const answers = [];
    for (const id of [strangers['cases']!, randomUUID()]) {
      const cases = [own['cases']!, id].map((one) => ({ id: one, version: 1 }));
      const rest =
        path === 'assign' ? { mentorId: team.mentor.user.id } : { closureReason: 'COMPLETED' };
      answers.push(
        told(await team.coordinator.call('post', `/cases/bulk/${path}`, { ...rest, cases })),
      );
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(404);
    expect(await wholeDatabase(app)).toEqual(before);
  },
);
