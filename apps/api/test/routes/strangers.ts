import { asUser } from '../as-user.js';
import type { TestApp } from '../create-test-app.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  type Colleague,
  type Team,
} from '../factories/case.factory.js';
import { person, worldOf } from '../factories/people.factory.js';
import { anAssistedCase } from '../factories/plan.factory.js';
import { newId } from '../../src/platform/ids/index.js';

/**
 * For each collection (`/cases/{id}`: cases): something that belongs to strangers, i.e. another programme, NGO and
 * person. Whoever's scope does not reach it must not be able to tell that it exists.
 */
export type Strangers = Readonly<Record<string, string>>;

export async function strangersOf(app: TestApp): Promise<Strangers> {
  const team = await aTeam(app);
  const of = await anAssistedCase(team);
  const importId = await anImport(app, team);
  return {
    users: await aStranger(app),
    sessions: await aSession(app),
    cases: of.id,
    persons: principalOf(of),
    consents: await first(app, 'consents', of.id),
    goals: await first(app, 'plan_goals', of.id),
    items: await first(app, 'plan_items', of.id),
    notes: await made(team.mentor, `/cases/${of.id}/notes`, NOTE),
    tasks: await made(team.mentor, '/tasks', { ...TASK, caseId: of.id }),
    'saved-views': await made(team.mentor, '/saved-views', VIEW),
    imports: importId,
    rows: await aRow(app, team, importId),
    duplicates: await aSuspicion(app, of, await aCase(team.coordinator)),
  };
}

const NOTE = {
  happenedOn: '2026-01-06',
  channel: 'PHONE',
  topics: [],
  held: true,
  confidentiality: 'NORMAL',
  text: 'zəng edildi',
};
const TASK = { text: 'sənədi gətirmək', assigneeRole: 'MENTOR' };
const VIEW = { name: 'Mənim işlərim', query: 'mentor=me', shared: true };

const principalOf = (of: CaseBody): string => (of.principal as { id: string }).id;

async function made(by: Colleague, path: string, body: object): Promise<string> {
  const answer = await by.call('post', path, body).expect(201);
  return (answer.body as { id: string }).id;
}

async function first(app: TestApp, table: string, caseId: string): Promise<string> {
  const sql = `select id from ${table} where case_id = $1 limit 1`;
  return (await app.database.query<{ id: string }>(sql, [caseId]))[0]!.id;
}

async function aStranger(app: TestApp): Promise<string> {
  const { otherNgoId, otherProgrammeId } = await worldOf(app);
  const given = { organisationId: otherNgoId, programmeId: otherProgrammeId };
  return (await person(app, 'MENTOR', given)).id;
}

async function aSession(app: TestApp): Promise<string> {
  await asUser(app, 'MENTOR');
  const sql = 'select id from sessions order by created_at desc limit 1';
  return (await app.database.query<{ id: string }>(sql))[0]!.id;
}

export async function anImport(app: TestApp, { programmeId }: Team): Promise<string> {
  const id = newId();
  await app.database.query(
    `insert into imports (id, programme_id, state, format, file_name_cipher, file_digest)
      values ($1, $2, 'READ', 'CSV', 'sealed', '\\x00')`,
    [id, programmeId],
  );
  return id;
}

async function aRow(app: TestApp, { programmeId }: Team, importId: string): Promise<string> {
  const id = newId();
  await app.database.query(
    `insert into import_rows (id, import_id, programme_id, kind, row_number, status, matching, cells_cipher)
      values ($1, $2, $3, 'PRINCIPAL', 1, 'READY', 'NONE', 'sealed')`,
    [id, importId, programmeId],
  );
  return id;
}

async function aSuspicion(app: TestApp, of: CaseBody, other: CaseBody): Promise<string> {
  const id = newId();
  await app.database.query(
    `insert into duplicate_suspicions (id, case_id, person_id, other_person_id, other_case_id, reasons, score)
      values ($1, $2, $3, $4, $5, '{}', 500)`,
    [id, of.id, principalOf(of), principalOf(other), other.id],
  );
  return id;
}
