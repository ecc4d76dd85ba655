import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aColleague,
  aTeam,
  type CaseBody,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { letPass } from '../../../test/fixed-clock.js';

let test: TestApp;
let team: Team;
let officer: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  officer = await aColleague(test, 'DPO', { programmeId: null });
});
afterAll(() => test.close());

async function aClosedCase(): Promise<CaseBody> {
  const referred = await aCase(team.mentor);
  const asked = await command(team.mentor, referred, 'closure/request', { closureReason: 'OTHER' });
  return command(team.coordinator, asked, 'closure/confirm');
}

const numbersOf = async (query: string): Promise<string[]> => {
  const answer = await officer.call('get', `/erasures?${query}`).expect(200);
  return (answer.body.items as { number: string }[]).map(({ number }) => number);
};

async function expectNothingLeft(personId: string, caseId: string): Promise<void> {
  const [row] = await test.database.query(
    `select p.family_name, p.search_key, p.phone_cipher, p.sex,
        (select count(*)::int from data_keys where subject_id in (p.id, $2)) as keys,
        (select count(*)::int from case_remarks where case_id = $2) as remarks
       from persons p where p.id = $1`,
    [personId, caseId],
  );
  expect(row).toEqual({
    family_name: '',
    search_key: '',
    phone_cipher: null,
    sex: 'M',
    keys: 0,
    remarks: 0,
  });
}

it('a closed case is anonymised when its time is over, not under a hold, and leaves nothing of the person', async () => {
  const closed = await aClosedCase();
  const give = (path: string, version: number, body?: object) =>
    officer.call('post', `/cases/${closed.id}/${path}`, body, { ifMatch: version });
  const early = await give('anonymise', closed.version).expect(422);
  expect(early.body.params).toMatchObject({ rule: 'RETENTION_OVER' });
  const hold = { legalHold: true, reason: 'məhkəmə işi 2-1(81)' };
  const held = await give('legal-hold', closed.version, hold).expect(200);
  await give('legal-hold', held.body.version as number, hold).expect(409);
  await letPass(test, '3 years');
  officer = await aColleague(test, 'DPO', { programmeId: null });
  const list = await officer.call('get', '/erasures').expect(200);
  expect(list.body.items).toMatchObject([
    {
      number: closed.number,
      legalHold: true,
      holdReason: hold.reason,
      due: false,
      actions: [
        { command: 'ANONYMISE', allowed: false, reasons: [{ params: { rule: 'NO_LEGAL_HOLD' } }] },
        { command: 'RELEASE_HOLD', allowed: true },
      ],
    },
  ]);
  expect((await numbersOf('show=HELD')).concat(await numbersOf('show=DUE'))).toEqual([
    closed.number,
  ]);
  await give('anonymise', held.body.version as number).expect(422);
  const lift = { legalHold: false, reason: 'iş bitib' };
  const free = await give('legal-hold', held.body.version as number, lift).expect(200);
  expect(await numbersOf('show=DUE')).toEqual([closed.number]);
  expect(await numbersOf(`number=${String(closed.number)}`)).toEqual([closed.number]);
  expect(free.body.due).toBe(true);
  await give('anonymise', 1).expect(412);
  const done = await give('anonymise', free.body.version as number).expect(200);
  expect(done.body).toMatchObject({ state: 'ANONYMISED', retentionUntil: null });
  const ledger = await officer.call('get', '/erasures?show=DONE').expect(200);
  expect(ledger.body.items).toMatchObject([{ doneByName: officer.user.name, actions: [] }]);
  expect(await numbersOf('show=DONE')).toEqual([closed.number]);
  expect(await numbersOf('')).toEqual([]);
  const { id, familyName } = closed.principal as { id: string; familyName: string };
  await expectNothingLeft(id, closed.id);
  const coordinator = await aColleague(test, 'COORDINATOR', { programmeId: team.programmeId });
  const found = await coordinator.call('post', '/cases/search', { text: familyName }).expect(200);
  expect(found.body.items).toEqual([]);
  await coordinator.call('get', `/cases/${closed.id}`).expect(200);
});
