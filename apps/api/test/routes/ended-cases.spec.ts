import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  type CaseState,
  ENDED_STATES,
  type FileChange,
  isFileOpenFor,
  possibleCommands,
} from '@qayidis/domain/cases';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { ContractSchemas } from '../contract-schemas.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { aCase, aColleague, aTeam, type Colleague } from '../factories/case.factory.js';
import { newId } from '../../src/platform/ids/index.js';
import { contractOf } from '../follows-contract.js';
import { addressOf, type Operation, operationsOf } from './operations.js';
import { addressValues, validBody } from './samples.js';

/** Routes that write something which stays open after some end; every other one has to be refused. */
const CHANGE_OF: Readonly<Record<string, FileChange>> = {
  '/cases/{id}/notes': 'NOTE',
  '/cases/{id}/safe-contacts/{personId}': 'SAFE_CONTACT',
  '/cases/{id}/duplicates/{suspicionId}/decide': 'DUPLICATE',
};

let app: TestApp;
let schemas: ContractSchemas;
let personId: string;
let caseId: string;
let visitId: string;
let workers: readonly (readonly [Role, Colleague])[];

beforeAll(async () => {
  app = await createTestApp();
  schemas = new ContractSchemas(contractOf(app));
  const team = await aTeam(app);
  const officer = await aColleague(app, 'DPO', { programmeId: null });
  const finance = await aColleague(app, 'FINANCE', { programmeId: team.programmeId });
  workers = [
    ['MENTOR', team.mentor],
    ['COORDINATOR', team.coordinator],
    ['PM', team.manager],
    ['FINANCE', finance],
    ['DPO', officer],
  ];
  const of = await aCase(team.mentor);
  caseId = of.id;
  personId = (of['principal'] as { id: string }).id;
  visitId = newId();
  await app.database.query(
    "insert into monitoring_visits (id, case_id, code, state) values ($1, $2, 'M12', 'DUE')",
    [visitId, caseId],
  );
}, 120_000);
afterAll(() => app.close());

const pathOf = ({ path }: Operation): string => path.replace('/api/v1', '');

/** Routes of their own for what belongs to a case. */
const isOfVisit = (operation: Operation): boolean =>
  pathOf(operation).startsWith('/monitoring-visits/{id}');

/** Every route that changes one case or a visit of it; one that is added is asked here by itself. */
const changing = (): Operation[] =>
  operationsOf(app).filter(
    (one) =>
      one.method !== 'get' &&
      (/^\/cases\/\{id\}/.test(pathOf(one)) || isOfVisit(one)) &&
      // A preview tells what would move and changes nothing.
      !pathOf(one).endsWith('/preview') &&
      !one.takesFile,
  );

const kebab = (command: string): string => command.toLowerCase().replaceAll('_', '-');

const isCommandOf = (state: CaseState, role: Role, permission: string): boolean =>
  possibleCommands(state, role).some((one) => `case.${kebab(one)}` === permission);

function call(by: Colleague, operation: Operation, version: number) {
  const values = addressValues(operation, schemas);
  const id = isOfVisit(operation) ? visitId : caseId;
  const given: Readonly<Record<string, string>> = { id, personId };
  const address = addressOf(operation, (name) => given[name] ?? values(name));
  const valid = operation.body === undefined ? undefined : validBody(operation, schemas);
  const body = valid && 'complete' in valid ? { ...valid, complete: false } : valid;
  return by.call(operation.method, address.replace('/api/v1', ''), body, {
    ifMatch: version,
    idempotencyKey: randomUUID(),
  });
}

async function end(state: CaseState): Promise<number> {
  const [row] = await app.database.query<{ version: number }>(
    `update cases set state = $2, state_before_closure = 'SCREENING', closure_reason = 'OTHER'
      where id = $1 returning version`,
    [caseId, state],
  );
  return row?.version ?? 0;
}

it.each(ENDED_STATES)(
  'a case that is %s stays as it was closed: every other change is refused with what is possible',
  async (state) => {
    const version = await end(state);
    const asked: string[] = [];
    for (const operation of changing())
      for (const [role, by] of workers) {
        const { permission } = operation;
        if (permission === 'public' || scopeOf(role, permission) === undefined) continue;
        const change = CHANGE_OF[pathOf(operation)];
        if (change !== undefined && isFileOpenFor(state, change)) continue;
        if (isCommandOf(state, role, permission)) continue;
        const { status, body } = await call(by, operation, version);
        expect([operation.id, role, status, body.code]).toEqual([
          operation.id,
          role,
          409,
          'TRANSITION_NOT_ALLOWED',
        ]);
        if (role !== 'DPO') expect(body.allowedActions).toEqual(possibleCommands(state, role));
        asked.push(operation.id);
      }
    expect(new Set(asked).size).toBeGreaterThan(40);
  },
  120_000,
);
