import type { AssistanceType } from '../code-lists/index.js';
import type { SurveyAnswers } from './survey-answers.js';
import type { SurveyItemCode } from './survey-items.js';

/** What an answer sets going beside its score. */
export const SURVEY_ALERTS = ['SAFETY', 'SUPPORT', 'SUGGESTION'] as const;
export type SurveyAlertKind = (typeof SURVEY_ALERTS)[number];

export type SurveyAlert =
  /** Same day, two named people (D-08). */
  | { readonly kind: 'SAFETY'; readonly item: SurveyItemCode }
  /** The mentor, within two working days. */
  | { readonly kind: 'SUPPORT'; readonly item: SurveyItemCode }
  /** Something that the plan could hold. */
  | { readonly kind: 'SUGGESTION'; readonly item: SurveyItemCode; readonly help: AssistanceType };

interface AlertRule {
  readonly item: SurveyItemCode;
  readonly answers: readonly string[];
  readonly alert: SurveyAlert;
  readonly source: string;
}

const SCORE_CARD = 'reintegration.md 6.3';

/** Answers that ask for something to be done. */
export const SURVEY_ALERT_RULES: readonly AlertRule[] = [
  {
    item: 'P04',
    answers: ['ALWAYS_UNSAFE'],
    alert: { kind: 'SAFETY', item: 'P04' },
    source: 'D-08',
  },
  {
    item: 'P04',
    answers: ['MOSTLY_UNSAFE', 'ALWAYS_UNSAFE'],
    alert: { kind: 'SUPPORT', item: 'P04' },
    source: SCORE_CARD,
  },
  {
    item: 'P07',
    answers: ['VERY_OFTEN'],
    alert: { kind: 'SUPPORT', item: 'P07' },
    source: SCORE_CARD,
  },
  { item: 'P08', answers: ['YES'], alert: { kind: 'SUPPORT', item: 'P08' }, source: SCORE_CARD },
  {
    item: 'P08',
    answers: ['YES'],
    alert: { kind: 'SUGGESTION', item: 'P08', help: 'MHPSS' },
    source: 'reintegration.md 6.2, P08',
  },
  {
    item: 'S06',
    answers: ['NO'],
    alert: { kind: 'SUGGESTION', item: 'S06', help: 'LEGAL_DOC' },
    source: SCORE_CARD,
  },
  {
    item: 'S04',
    answers: ['NO'],
    alert: { kind: 'SUGGESTION', item: 'S04', help: 'EDU' },
    source: SCORE_CARD,
  },
];

/** What the answers ask for, the gravest first. */
export const surveyAlerts = (answers: SurveyAnswers): readonly SurveyAlert[] =>
  SURVEY_ALERT_RULES.filter(({ item, answers: raising }) =>
    raising.includes(answers[item] as string),
  ).map(({ alert }) => alert);
