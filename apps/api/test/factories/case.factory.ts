import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@qayidis/domain/permissions';
import { newId } from '../../src/platform/ids/index.js';
import type { TestApp } from '../create-test-app.js';
import { Visitor } from '../visitor.js';
import { person, type TestPerson } from './people.factory.js';
import { anOrganisation, aProgramme } from './user.factory.js';

export type Colleague = Visitor & { readonly user: TestPerson };

/** An account of a role at a browser, signed in. */
export async function aColleague(
  test: TestApp,
  role: Role,
  belonging: { programmeId?: string | null; organisationId?: string } = {},
): Promise<Colleague> {
  const user = await person(test, role, belonging);
  const visitor = new Visitor(test);
  visitor.token = randomBytes(32).toString('base64url');
  await test.database.query(
    `insert into sessions (id, user_id, token_hash, stage, client, created_at, authenticated_at,
       last_seen_at, expires_at, idle_seconds)
     values ($1, $2, $3, 'FULL', 'test', app.now(), app.now(), app.now(), app.now() + interval '8 hours', 3600)`,
    [newId(), user.id, createHash('sha256').update(visitor.token).digest()],
  );
  return Object.assign(visitor, { user });
}

/** Everybody who works on cases in one programme, with two mentors of one organisation. */
export interface Team {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly mentor: Colleague;
  readonly otherMentor: Colleague;
  readonly coordinator: Colleague;
  readonly manager: Colleague;
}

export async function aTeam(test: TestApp): Promise<Team> {
  const programmeId = await aProgramme(test.database);
  const organisationId = await anOrganisation(test.database);
  const member = (role: Role) => aColleague(test, role, { programmeId, organisationId });
  return {
    programmeId,
    organisationId,
    mentor: await member('MENTOR'),
    otherMentor: await member('MENTOR'),
    coordinator: await member('COORDINATOR'),
    manager: await member('PM'),
  };
}

let people = 0;

/** Two words that are like those of no other number. */
const words = (seed: number): string[] =>
  createHash('sha256')
    .update(String(seed))
    .digest('hex')
    .slice(0, 16)
    .replace(/\d/g, (digit) => 'olinərtşuq'.charAt(Number(digit)))
    .match(/.{8}/g) ?? [];

/** The body of a complete referral of somebody new; every call is another person. */
export function aReferral(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  people += 1;
  const [family = '', given = ''] = words(people);
  return {
    principal: {
      givenName: `Ə${given}`,
      familyName: `${family}zadə`,
      sex: 'M',
      bornOn: `${1950 + (people % 50)}-05-17`,
      phone: `+99450${String(2_000_000 + people)}`,
    },
    returnEvent: {
      sendingCountry: 'DE',
      returnType: 'VOL_ASSISTED',
      plannedArrivalOn: '2026-10-01',
    },
    placeCode: 'AZ-BA',
    source: 'SENDING_AUTHORITY',
    referralConsent: true,
    ...overrides,
  };
}

export interface CaseBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly [field: string]: unknown;
}

/** A case that was referred by this person; at DRAFT, or submitted. */
export async function aCase(
  by: Visitor,
  { submit = true, ...overrides }: { submit?: boolean } & Record<string, unknown> = {},
): Promise<CaseBody> {
  const created = await by.call('post', '/cases', aReferral(overrides)).expect(201);
  const draft = created.body as CaseBody;
  if (!submit) return draft;
  return command(by, draft, 'submit');
}

/** Gives a command and expects that it is carried out. */
export async function command(
  by: Visitor,
  of: CaseBody,
  path: string,
  body: object = {},
): Promise<CaseBody> {
  const answer = await by.call('post', `/cases/${of.id}/${path}`, body, { ifMatch: of.version });
  if (answer.status !== 200)
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as CaseBody;
}
