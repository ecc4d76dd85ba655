import { parameter, type Parameter } from '../kernel/index.js';

const SCORING = 'reintegration.md 6.3';
const UNSURE = true;

/** Numbers of the survey with their origin. Cut-offs are not confirmed by the instrument's makers. */
export const DEFAULT_SURVEY_PARAMETERS = {
  /** A dimension counts when this share of its weight was answered. */
  SURVEY_ANSWERED: parameter(0.7, 'SHARE', [0.5, 1], SCORING),
  /** Up to here reintegration is low, with a high need of support. */
  SURVEY_LOW_TO: parameter(0.33, 'SHARE', [0, 1], SCORING, UNSURE),
  /** Up to here it is medium, above high. */
  SURVEY_MEDIUM_TO: parameter(0.66, 'SHARE', [0, 1], SCORING, UNSURE),
  /** Line of "reached a sufficient level" (I14). */
  SURVEY_SUFFICIENT: parameter(0.5, 'SHARE', [0, 1], SCORING, UNSURE),
  /** A change of at least so much is one. */
  SURVEY_CHANGE: parameter(0.05, 'SHARE', [0.01, 0.5], SCORING),
  /** How long a mentor has for what a survey raises. */
  SURVEY_ALERT_WITHIN: parameter(2, 'WD', [1, 10], SCORING),
} as const satisfies Record<string, Parameter>;

export type SurveyParameters = Readonly<Record<keyof typeof DEFAULT_SURVEY_PARAMETERS, Parameter>>;
