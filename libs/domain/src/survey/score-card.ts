import type { AssistanceType } from '../code-lists/index.js';
import type { Instrument } from './instrument.js';
import { DEFAULT_SURVEY_PARAMETERS, type SurveyParameters } from './parameters.js';
import { itemScore, type SurveyScore } from './scoring.js';
import type { SurveyAnswers } from './survey-answers.js';
import { isScored, surveyItem, type SurveyItemCode } from './survey-items.js';

/** How far somebody has come; a low score means a high need of support (reintegration.md 6.3). */
export const SURVEY_BANDS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type SurveyBand = (typeof SURVEY_BANDS)[number];

export const bandOf = (
  score: number,
  parameters: SurveyParameters = DEFAULT_SURVEY_PARAMETERS,
): SurveyBand => {
  if (score <= parameters.SURVEY_LOW_TO.value) return 'LOW';
  return score <= parameters.SURVEY_MEDIUM_TO.value ? 'MEDIUM' : 'HIGH';
};

export const SURVEY_CHANGES = ['IMPROVED', 'STABLE', 'WORSE'] as const;
export type SurveyChange = (typeof SURVEY_CHANGES)[number];

export interface ChangeSinceBase {
  readonly delta: number;
  readonly change: SurveyChange;
}

const SIX_DECIMALS = 1_000_000;

export function changeOf(
  delta: number,
  { SURVEY_CHANGE: { value: step } }: SurveyParameters = DEFAULT_SURVEY_PARAMETERS,
): SurveyChange {
  if (delta >= step) return 'IMPROVED';
  return delta <= -step ? 'WORSE' : 'STABLE';
}

/**
 * The fewest decimals, from two on, at which the rounded number is judged as the number itself: -0.0466 is stable, and
 * would read -0.05, which is worse (reintegration.md 6.3).
 */
export const tellingDecimals = (value: number, judge: (value: number) => string): number =>
  [2, 3, 4, 5].find((decimals) => judge(Number(value.toFixed(decimals))) === judge(value)) ?? 6;

/**
 * The change of the composite since the baseline.
 * @returns null where one of them is missing, or they were scored by different versions of the instrument.
 */
export function changeSince(
  base: SurveyScore | null,
  wave: SurveyScore,
  parameters: SurveyParameters = DEFAULT_SURVEY_PARAMETERS,
): ChangeSinceBase | null {
  if (base === null || base.instrument !== wave.instrument) return null;
  if (base.composite === null || wave.composite === null) return null;
  const delta = Math.round((wave.composite - base.composite) * SIX_DECIMALS) / SIX_DECIMALS;
  return { delta, change: changeOf(delta, parameters) };
}

export interface LowItem {
  readonly code: SurveyItemCode;
  readonly score: number;
  /** What a plan can do about it. */
  readonly help: AssistanceType;
}

/** The lowest items below the best score, at most three, in the order of the questionnaire where they are equal. */
export const lowestItems = (
  answers: SurveyAnswers,
  instrument: Instrument,
  most = 3,
): readonly LowItem[] =>
  instrument.items
    .flatMap((entry) => {
      const item = surveyItem(entry.code);
      const score = itemScore(entry, answers);
      if (item === undefined || !isScored(item) || score === null || score >= 1) return [];
      return [{ code: entry.code, score, help: item.help }];
    })
    .sort((a, b) => a.score - b.score)
    .slice(0, most);
