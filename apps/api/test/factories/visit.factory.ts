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
