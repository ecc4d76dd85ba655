import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_PARAMETERS, PARAMETER_CODES } from '@qayidis/domain/parameters';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aColleague,
  aTeam,
  type Colleague,
  command,
} from '../../../test/factories/case.factory.js';
import { aScreenedCase, aSubmittedPlan } from '../../../test/factories/plan.factory.js';
import { letPass } from '../../../test/fixed-clock.js';
import { newId } from '../../platform/ids/index.js';
import { CaseWatch } from '../cases/public.js';

interface Listed {
  readonly code: string;
  readonly value: number;
  readonly source: string;
  readonly ofProgramme: boolean;
  readonly upcoming: { readonly value: number } | null;
}

let test: TestApp;
let admin: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  admin = await aColleague(test, 'ADMIN', { programmeId: null });
});
afterAll(() => test.close());

async function day(offset = 0): Promise<string> {
  const [row] = await test.database.query<{ day: string }>(
    'select (app.today() + $1::int)::text as day',
    [offset],
  );
  return row!.day;
}

const change = async (body: Record<string, unknown>) =>
  admin.call('post', '/parameters', {
    validFrom: await day(),
    source: 'Steering committee, decision 4',
    needsLegalReview: false,
    reason: 'agreed with the donors',
    ...body,
  });

async function listed(by: Colleague, code: string, query = ''): Promise<Listed | undefined> {
  const { body } = await by.call('get', `/parameters${query}`).expect(200);
  return (body.items as Listed[]).find((item) => item.code === code);
}

describe('the list', () => {
  it('holds every number of the rules, as the domain page has it, with range, unit, source and mark', async () => {
    const { body } = await admin.call('get', '/parameters').expect(200);
    expect(body.items.map(({ code }: Listed) => code)).toEqual(PARAMETER_CODES);
    expect(body).toMatchObject({ programmeId: null, changeable: true });
    const { source, range } = DEFAULT_PARAMETERS.APPEAL_WITHIN;
    expect(await listed(admin, 'APPEAL_WITHIN')).toMatchObject({
      group: 'CLOCKS',
      value: 15,
      unit: 'WD',
      least: range[0],
      most: range[1],
      source,
      needsLegalReview: true,
      ofProgramme: false,
      reason: null,
      upcoming: null,
    });
  });

  it('is read by those who lead a programme, for their own only, and changed by nobody of them', async () => {
    const team = await aTeam(test);
    const other = await aTeam(test);
    const { body } = await team.coordinator.call('get', '/parameters').expect(200);
    expect(body).toMatchObject({ programmeId: team.programmeId, changeable: false });
    await team.manager.call('get', '/parameters/SUPPORT_PERIOD/versions').expect(200);
    const strange = `/parameters?programmeId=${other.programmeId}`;
    await team.coordinator.call('get', strange).expect(404);
    await team.mentor.call('get', '/parameters').expect(403);
    await team.manager.call('post', '/parameters', { code: 'SUPPORT_PERIOD' }).expect(403);
  });
});

describe('a new value', () => {
  it('is a further version: the earlier one stays with its reason, in the programme named alone', async () => {
    const [team, other] = [await aTeam(test), await aTeam(test)];
    const { programmeId } = team;
    const changed = await change({ code: 'SUPPORT_PERIOD', value: 9, programmeId });
    expect(changed.status).toBe(200);
    const own = await listed(team.coordinator, 'SUPPORT_PERIOD');
    expect(own).toMatchObject({ value: 9, ofProgramme: true, reason: 'agreed with the donors' });
    expect(await listed(other.coordinator, 'SUPPORT_PERIOD')).toMatchObject({ value: 12 });
    const path = `/parameters/SUPPORT_PERIOD/versions?programmeId=${programmeId}`;
    const { body } = await admin.call('get', path).expect(200);
    expect(body.items).toMatchObject([
      { value: 9, decidedByName: admin.user.name, ofProgramme: true },
      { value: 12, decidedByName: null, reason: null },
    ]);
    const trail = await test.database.query(
      "select fields from audit_entries where action = 'parameter.change' and entity_id = $1",
      [body.items[0].id],
    );
    expect(trail).toEqual([{ fields: ['SUPPORT_PERIOD'] }]);
  });

  it('of a later day waits for it', async () => {
    const { programmeId, coordinator } = await aTeam(test);
    const tomorrow = { validFrom: await day(1) };
    await change({ code: 'MENTOR_CAPACITY', value: 25, programmeId, ...tomorrow });
    expect(await listed(coordinator, 'MENTOR_CAPACITY')).toMatchObject({
      value: 40,
      upcoming: { value: 25, ...tomorrow },
    });
    expect((await coordinator.call('get', '/mentors').expect(200)).body.capacity).toBe(40);
  });

  it.each([
    ['PARAMETER_RANGE', { code: 'SUPPORT_PERIOD', value: 61 }],
    ['PARAMETER_WHOLE', { code: 'SUPPORT_PERIOD', value: 6.5 }],
    ['PARAMETER_ORDER', { code: 'HIGH_FROM', value: 3 }],
    ['PARAMETER_DAY', { code: 'SUPPORT_PERIOD', value: 6, validFrom: '2020-01-01' }],
  ])('is refused by %s and changes nothing', async (rule, body) => {
    const answer = await change(body);
    expect([answer.status, answer.body.params]).toEqual([422, expect.objectContaining({ rule })]);
    expect(await listed(admin, body.code)).toMatchObject({
      value: DEFAULT_PARAMETERS[body.code as 'HIGH_FROM'].value,
    });
  });

  it('for a programme that is not there is not found', async () => {
    const answer = await change({ code: 'SUPPORT_PERIOD', value: 6, programmeId: newId() });
    expect(answer.status).toBe(404);
  });
});

describe('the rules follow what is set', () => {
  it('in clocks: a first contact is due by the programme’s own term, with its source', async () => {
    const team = await aTeam(test);
    const { programmeId } = team;
    await change({ code: 'FIRST_CONTACT_WITHIN', value: 10, programmeId });
    const [own, other] = [await aScreenedCase(team), await aScreenedCase(await aTeam(test))];
    const rows = await test.database.query<{ case_id: string; days: number; rule: string }>(
      `select case_id, due_on - started_on as days, rule from deadlines
        where kind = 'FIRST_CONTACT' and case_id = any($1)`,
      [[own.id, other.id]],
    );
    const of = (id: string) => rows.find((row) => row.case_id === id)!;
    expect(of(own.id).rule).toBe('Steering committee, decision 4');
    expect(of(own.id).days).toBeGreaterThan(of(other.id).days);
  });

  it('in guards: above the coordinator’s new limit, a plan waits for the manager', async () => {
    const team = await aTeam(test);
    await change({ code: 'COORDINATOR_LIMIT', value: 99_999, programmeId: team.programmeId });
    const submitted = await aSubmittedPlan(team);
    const path = `/cases/${submitted.id}/plan/approve`;
    const ifMatch = submitted.version;
    const refused = await team.coordinator.call('post', path, {}, { ifMatch }).expect(422);
    expect(refused.body.params).toMatchObject({ rule: 'WITHIN_LIMIT', limitMinor: 99_999 });
    await command(team.manager, submitted, 'plan/approve');
  });

  it('in the system’s own commands: what the programme gives more time is not marked late', async () => {
    const [patient, usual] = [await aTeam(test), await aTeam(test)];
    await change({ code: 'EXPIRE_AFTER', value: 60, programmeId: patient.programmeId });
    const [waits, late] = [await aCase(patient.mentor), await aCase(usual.mentor)];
    await letPass(test, '9 days');
    await test.app.get(CaseWatch, { strict: false }).tick(newId());
    const rows = await test.database.query<{ id: string; overdue: boolean }>(
      'select id, overdue from cases where id = any($1)',
      [[waits.id, late.id]],
    );
    expect(rows.find(({ id }) => id === waits.id)?.overdue).toBe(false);
    expect(rows.find(({ id }) => id === late.id)?.overdue).toBe(true);
  });
});
