import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aColleague,
  aTeam,
  type Colleague,
  type Team,
} from '../../../test/factories/case.factory.js';
import { aScreenedCase } from '../../../test/factories/plan.factory.js';

let test: TestApp;
let team: Team;
let officer: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  officer = await aColleague(test, 'DPO', { programmeId: null });
});
afterAll(() => test.close());

const listOf = async (by: Colleague, query = '') =>
  (await by.call('get', `/provisional-consents?${query}`).expect(200)).body as {
    items: { id: string; caseNumber: string; purpose: string }[];
  };

it('an oral consent waits for its paper before the officer and its mentor, by number, and nobody else', async () => {
  const of = await aScreenedCase(team);
  const { id: personId, familyName } = of.principal as { id: string; familyName: string };
  const given = await team.mentor
    .call('post', `/cases/${of.id}/consents`, {
      personId,
      purpose: 'P1_CASE_WORK',
      decision: 'GIVEN',
      givenBy: 'SELF',
      method: 'WITNESSED_ORAL',
      textVersion: 'az-1',
      language: 'AZ',
      givenOn: '2026-01-05',
    })
    .expect(201);
  const seen = await listOf(officer);
  expect(seen.items).toMatchObject([{ caseNumber: of.number, purpose: 'P1_CASE_WORK' }]);
  expect(JSON.stringify(seen)).not.toContain(familyName);
  expect((await listOf(team.mentor)).items).toHaveLength(1);
  expect((await listOf(team.otherMentor)).items).toEqual([]);
  const stranger = (await aTeam(test)).coordinator;
  expect((await listOf(stranger)).items).toEqual([]);
  await test.database.query("update consents set paper_due_on = '2026-01-12'");
  expect((await listOf(officer, 'overdue=true')).items).toHaveLength(1);
  const { id, version } = given.body as { id: string; version: number };
  await team.mentor
    .call(
      'post',
      `/consents/${id}/record-paper`,
      { receivedOn: '2026-01-15' },
      { ifMatch: version },
    )
    .expect(200);
  expect((await listOf(officer)).items).toEqual([]);
});
