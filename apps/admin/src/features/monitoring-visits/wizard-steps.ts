import { VISIT_SCHEDULE } from '@qayidis/domain/monitoring';
import { DIMENSIONS } from '@qayidis/domain/survey';
import type { Survey, VisitDetail } from './api/visits';
import { fieldsFor, valuesOf as findingsOf } from './findings-form';
import { gapsIn, type SurveyGroup, valuesOf } from './survey-form';

export type StepCode = SurveyGroup | 'FINDINGS' | 'SATISFACTION' | 'FINISH';

const SURVEY: readonly SurveyGroup[] = ['PROFILE', ...DIMENSIONS];

export const isSurvey = (step: StepCode): step is SurveyGroup =>
  (SURVEY as readonly StepCode[]).includes(step);

/** The steps of this visit: survey, findings, satisfaction, each where the schedule has it. */
export const stepsOf = (visit: VisitDetail): readonly StepCode[] => [
  ...(VISIT_SCHEDULE[visit.code].wave === null ? [] : SURVEY),
  ...(fieldsFor(visit, findingsOf(visit)).length > 0 ? (['FINDINGS'] as const) : []),
  ...(visit.parts.includes('SATISFACTION') ? (['SATISFACTION'] as const) : []),
  'FINISH',
];

export const surveyOf = (visit: VisitDetail, personId: string): Survey | undefined =>
  visit.surveys.find((survey) => survey.personId === personId);

export const principalOf = ({ respondents }: VisitDetail): string =>
  respondents.find((one) => one.principal)?.personId ?? '';

/** The first step behind the survey. */
export const afterSurvey = (steps: readonly StepCode[]): number =>
  Math.max(
    0,
    steps.findIndex((step) => !isSurvey(step)),
  );

/** The first step of a survey in which something is not answered; its end where nothing is. */
function unanswered(survey: Survey): SurveyGroup {
  const values = valuesOf(survey);
  const open = SURVEY.find((group) =>
    Object.values(gapsIn(group, values)).some((fault) => fault !== null),
  );
  return open ?? 'PSYCHOSOCIAL';
}

/** Where to go on: what was settled or answered before is not asked again, but can be gone back to. */
export function firstStep(
  visit: VisitDetail,
  steps: readonly StepCode[],
  personId: string,
): number {
  const survey = surveyOf(visit, personId);
  if (survey === undefined) return 0;
  if (survey.state !== 'DRAFT') return afterSurvey(steps);
  return Math.max(0, steps.indexOf(unanswered(survey)));
}
