import { RAPID_CHECK_FLAGS } from '@qayidis/domain/code-lists';
import type { TestApp } from '../create-test-app.js';
import { aCase, type CaseBody, command, type Team } from './case.factory.js';

const DAY = '2026-01-05';
const ELIGIBLE = [
  'E1_NATIONAL',
  'E2_FROM_SCHEME_COUNTRY',
  'E3_IN_TIME',
  'E4_NOT_FUNDED_TWICE',
  'E5_STAYS_REACHABLE',
  'E6_AGREES',
].map((question) => ({ question, answer: 'YES' }));

/** A case in SCREENING with its mentor. */
export async function aScreenedCase(team: Team): Promise<CaseBody> {
  const mentorId = team.mentor.user.id;
  return command(team.coordinator, await aCase(team.mentor), 'acknowledge', { mentorId });
}

/** A case of one person without grave factors, ready to be planned. */
export async function aCaseToPlan(team: Team): Promise<CaseBody> {
  const of = await aScreenedCase(team);
  const at = `/cases/${of.id}`;
  const { id: personId } = of.principal as { id: string };
  const put = (path: string, body: object) =>
    team.mentor.call('put', `${at}/${path}`, body, { ifMatch: 0 }).expect(200);
  await put('eligibility', { answers: ELIGIBLE });
  await team.mentor
    .call('post', `${at}/consents`, {
      personId,
      purpose: 'P1_CASE_WORK',
      decision: 'GIVEN',
      givenBy: 'SELF',
      method: 'PAPER',
      textVersion: 'az-1',
      language: 'AZ',
      givenOn: DAY,
    })
    .expect(201);
  let now = await command(team.coordinator, of, 'confirm-eligibility');
  const arrival = { arrivalOn: DAY, arrivalEvidence: 'TICKET' };
  now = await command(team.mentor, now, 'arrival/confirm', arrival);
  const held = { heldOn: DAY, complete: true };
  await put('assessments/intake', {
    ...held,
    identitySeen: true,
    papersSeen: ['IDENTITY_CARD'],
    wishes: 'dərzi işləmək',
    needs: 'tikiş maşını',
  });
  now = await command(team.mentor, now, 'assessment/start');
  await put('assessments/rapid-check', {
    ...held,
    yes: [],
    no: RAPID_CHECK_FLAGS,
    urgentNeeds: [],
  });
  await put(`assessments/skills/${personId}`, {
    ...held,
    education: 'ISCED_3',
    yearsWorked: 4,
    languages: ['AZ'],
    wishes: ['BUSINESS'],
  });
  return command(team.mentor, now, 'assessment/complete');
}

export const anItem = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  key: 'i1',
  goalKey: 'g1',
  type: 'BUS',
  description: 'tikiş maşını',
  quantity: 1,
  deliveryMode: 'DIRECT',
  plannedMinor: 100_000,
  ...over,
});

/** A signed draft with one goal and one item of 1,000 EUR. */
export const aDraft = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  summary: 'evdə dərzilik',
  language: 'AZ',
  goals: [{ key: 'g1', dimension: 'ECO', text: 'altı aya öz gəliri olsun' }],
  items: [anItem()],
  measures: [],
  ownContributionMinor: 0,
  otherFundingMinor: 0,
  signedOn: DAY,
  signatureMethod: 'PAPER',
  ...over,
});

export const pageOf = async (team: Team, id: string): Promise<CaseBody> =>
  (await team.mentor.call('get', `/cases/${id}`).expect(200)).body as CaseBody;

/** A case whose plan waits for a decision. */
export async function aSubmittedPlan(team: Team, draft = aDraft()): Promise<CaseBody> {
  const of = await aCaseToPlan(team);
  const path = `/cases/${of.id}/plans/draft`;
  await team.mentor.call('put', path, draft, { ifMatch: 0 }).expect(200);
  return command(team.mentor, of, 'plan/submit');
}

export const anAssistedCase = async (team: Team, draft = aDraft()): Promise<CaseBody> =>
  command(team.coordinator, await aSubmittedPlan(team, draft), 'plan/approve');

/** The day of the product's clock. */
export async function todayOf({ database }: TestApp): Promise<string> {
  const [row] = await database.query<{ today: string }>('select app.today()::text as today');
  return row?.today ?? '';
}
