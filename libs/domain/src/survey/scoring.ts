import type { Instrument, InstrumentItem } from './instrument.js';
import { DEFAULT_SURVEY_PARAMETERS, type SurveyParameters } from './parameters.js';
import { scoredOption, type SurveyAnswers } from './survey-answers.js';
import { DIMENSIONS, surveyItem, type Dimension, type SurveyItemCode } from './survey-items.js';

/** Scores from 0 to 1 with six decimals; null where too little was answered. */
export interface SurveyScore {
  readonly instrument: string;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  readonly composite: number | null;
}

interface Weighed {
  readonly weight: number;
  readonly score: number | null;
}

const SIX_DECIMALS = 1_000_000;
/** Sums of fractions miss a share such as 0.7 by less than this. */
const TOLERANCE = 1e-9;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * SIX_DECIMALS) / SIX_DECIMALS;

/** The score of one item: null without an answer, never zero (reintegration.md 6.1). */
export function itemScore({ code, scores }: InstrumentItem, answers: SurveyAnswers): number | null {
  const item = surveyItem(code);
  const option = item ? scoredOption(item, answers) : null;
  return option === null ? null : (scores[option] ?? null);
}

/** `sum(w*s) / sum(w)` over what was answered; null below the share of weight that must be. */
function weightedMean(items: readonly Weighed[], share: number): number | null {
  const answered = items.filter((item): item is Weighed & { score: number } => item.score !== null);
  const total = sum(items.map(({ weight }) => weight));
  const weight = sum(answered.map((item) => item.weight));
  if (weight <= 0 || weight / total < share - TOLERANCE) return null;
  return sum(answered.map((item) => item.weight * item.score)) / weight;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const dimensionOf = (code: SurveyItemCode): Dimension | undefined => surveyItem(code)?.dimension;

/**
 * Scores what one person said by one version of the instrument (reintegration.md 6.3).
 * @returns the composite as the mean of three valid dimensions, or by composite weights where the version has them.
 */
export function scoreSurvey(
  answers: SurveyAnswers,
  instrument: Instrument,
  parameters: SurveyParameters = DEFAULT_SURVEY_PARAMETERS,
): SurveyScore {
  const share = parameters.SURVEY_ANSWERED.value;
  const scored = instrument.items.map((item) => ({ ...item, score: itemScore(item, answers) }));
  const means = DIMENSIONS.map((dimension) =>
    weightedMean(
      scored
        .filter(({ code }) => dimensionOf(code) === dimension)
        .map(({ dimensionWeight, score }) => ({ weight: dimensionWeight, score })),
      share,
    ),
  );
  const byWeight = scored.some(({ compositeWeight }) => compositeWeight !== null);
  const composite = byWeight
    ? weightedMean(
        scored.map(({ compositeWeight, score }) => ({ weight: compositeWeight ?? 0, score })),
        share,
      )
    : meanOf(means);
  return {
    instrument: instrument.code,
    dimensions: Object.fromEntries(
      DIMENSIONS.map((dimension, index) => [dimension, rounded(means[index] ?? null)]),
    ) as SurveyScore['dimensions'],
    composite: rounded(composite),
  };
}

const meanOf = (means: readonly (number | null)[]): number | null => {
  const valid = means.filter((mean) => mean !== null);
  return valid.length === means.length ? sum(valid) / valid.length : null;
};
