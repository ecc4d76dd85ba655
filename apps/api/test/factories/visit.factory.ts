import { SATISFACTION_QUESTIONS, SATISFACTION_TOPICS } from '@qayidis/domain/monitoring';
import { askedItems, optionsOf, type SurveyAnswers } from '@qayidis/domain/survey';
import type { TestApp } from '../create-test-app.js';
import { letPass } from '../fixed-clock.js';
import type { Team } from './case.factory.js';

export interface VisitBody {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly dueOn: string | null;
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
  readonly [field: string]: unknown;
}

/** The visits of a case by their code. */
export async function visitsOf(team: Team, caseId: string): Promise<Map<string, VisitBody>> {
  const path = `/cases/${caseId}/monitoring-visits`;
  const { body } = await team.mentor.call('get', path).expect(200);
  return new Map((body.items as VisitBody[]).map((visit) => [visit.code, visit]));
}

export async function visitOf(team: Team, caseId: string, code: string): Promise<VisitBody> {
  const visit = (await visitsOf(team, caseId)).get(code);
  if (visit === undefined) throw new Error(`The case has no visit ${code}`);
  return visit;
}

/** Time passes, and everybody stays signed in. */
export async function waitFor(test: TestApp, interval: string): Promise<void> {
  await letPass(test, interval);
  await test.database.query(
    "update sessions set last_seen_at = app.now(), expires_at = app.now() + interval '8 hours'",
  );
}

/** Every item that is asked, answered by its first option unless said otherwise. */
export function surveyAnswers(said: SurveyAnswers = {}): { item: string; chosen: string[] }[] {
  const answers: Record<string, string | readonly string[]> = {};
  for (let round = 0; round < 3; round += 1)
    for (const item of askedItems(answers)) {
      const [first = ''] = optionsOf(item);
      answers[item.code] = said[item.code] ?? ('ticks' in item ? [first] : first);
    }
  return Object.entries(answers).map(([item, chosen]) => ({
    item,
    chosen: typeof chosen === 'string' ? [chosen] : [...chosen],
  }));
}

export const aSurvey = (heldOn: string, said: SurveyAnswers = {}, over: object = {}) => ({
  state: 'COMPLETED',
  heldOn,
  profile: { mode: 'IN_PERSON', interpreter: false, othersPresent: false, consented: true },
  answers: surveyAnswers(said),
  ...over,
});

export const aSatisfactionForm = (collectedOn: string, over: object = {}) => ({
  outcome: 'ANSWERED',
  collector: 'COORDINATOR',
  collectedOn,
  ratings: SATISFACTION_TOPICS.map((topic) => ({ topic, rating: 4 })),
  answers: SATISFACTION_QUESTIONS.map((question) => ({ question, yes: true })),
  ...over,
});

export const chosen = (code: string, ...options: string[]) => ({
  code,
  chosen: options,
  number: null,
});
export const counted = (code: string, number: number) => ({ code, chosen: [], number });

/** Final visit, survey, satisfaction and payments of a case, so that it can close with success. */
export async function everythingSettled(test: TestApp, team: Team, caseId: string): Promise<void> {
  const recorder = team.mentor.user.id;
  await test.database.query(
    `update monitoring_visits set state = 'DONE', held_on = app.today(), recorded_by = $2
      where case_id = $1 and code = 'M12'`,
    [caseId, recorder],
  );
  await test.database.query(
    `insert into survey_responses (id, case_id, visit_id, person_id, wave, state, held_on, recorded_by)
     select gen_random_uuid(), c.id, v.id, c.principal_id, 'FINAL', 'COMPLETED', app.today(), $2
       from cases c join monitoring_visits v on v.case_id = c.id and v.code = 'M12' where c.id = $1`,
    [caseId, recorder],
  );
  await test.database.query(
    `insert into satisfaction_forms (id, case_id, visit_id, outcome, collector, collected_on, recorded_by)
     select gen_random_uuid(), v.case_id, v.id, 'DECLINED', 'COORDINATOR', app.today(), $2
       from monitoring_visits v where v.case_id = $1 and v.code = 'M12'`,
    [caseId, recorder],
  );
  await test.database.query(
    "update plan_items set state = 'SETTLED' where case_id = $1 and state = 'VERIFIED'",
    [caseId],
  );
  const { body } = await team.mentor.call('get', `/cases/${caseId}/checklist`).expect(200);
  const [entry] = body.items as { version: number }[];
  const done = { outcome: 'DONE', doneOn: '2026-01-05' };
  const path = `/cases/${caseId}/checklist/PAYMENTS_SETTLED`;
  await team.coordinator.call('put', path, done, { ifMatch: entry?.version ?? 0 }).expect(200);
}
