import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../test/factories/case.factory.js';
import { aCaseToPlan } from '../../../test/factories/plan.factory.js';
import { Keyring } from '../../platform/crypto/index.js';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { ChecklistToVisits0202 } from '../../platform/database/migrations/0202-checklist-to-visits.js';
import { newId } from '../../platform/ids/index.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

it('what the checklist had recorded stands with the visits, its reason readable as before (VISIT-13)', async () => {
  const of = await aCaseToPlan(team);
  const reason = 'ailə köçdü, görüş alınmadı';
  const work = test.app.get(UnitOfWork, { strict: false });
  const keyring = test.app.get(Keyring, { strict: false });
  const cipher = await work.run(systemActor(newId()), async (tx) => {
    const key = await keyring.subject(tx, { kind: 'CASE', id: of.id });
    const rowId = `${of.id}/FINAL_VISIT`;
    return key.seal({ table: 'checklist_entries', column: 'reason_cipher', rowId }, reason);
  });
  const migration = new ChecklistToVisits0202();
  const runner = {
    query: (sql: string, values?: unknown[]) => test.database.query(sql, values),
  } as unknown as QueryRunner;
  await migration.down(runner);
  await test.database.query('delete from monitoring_visits where case_id = $1', [of.id]);
  for (const [kind, outcome, sealed] of [
    ['BASELINE_SURVEY', 'DONE', null],
    ['FINAL_SURVEY', 'REFUSED', null],
    ['FINAL_VISIT', 'NOT_APPLICABLE', cipher],
    ['SATISFACTION_OFFERED', 'DONE', null],
    ['PAYMENTS_SETTLED', 'DONE', null],
  ])
    await test.database.query(
      `insert into checklist_entries (case_id, kind, outcome, done_on, done_by, reason_cipher)
       values ($1, $2, $3, date '2026-01-20', $4, $5)
       on conflict (case_id, kind) do update set outcome = excluded.outcome`,
      [of.id, kind, outcome, team.mentor.user.id, sealed],
    );
  await migration.up(runner);
  const path = `/cases/${of.id}/monitoring-visits`;
  const { body } = await team.mentor.call('get', path).expect(200);
  expect(body.items).toMatchObject([
    { code: 'M0', state: 'DONE', heldOn: '2026-01-20' },
    { code: 'M12', state: 'WAIVED', waiveReason: 'BY_DECISION', reason },
  ]);
  const surveys = await test.database.query(
    'select wave, state from survey_responses where case_id = $1 order by wave',
    [of.id],
  );
  expect(surveys).toEqual([
    { wave: 'BASE', state: 'COMPLETED' },
    { wave: 'M12', state: 'REFUSED' },
  ]);
  const left = await test.database.query('select kind from checklist_entries where case_id = $1', [
    of.id,
  ]);
  expect(left).toEqual([{ kind: 'PAYMENTS_SETTLED' }]);
});
