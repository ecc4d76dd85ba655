import { ANSWER_SETS } from './answer-sets.js';
import { DIMENSIONS, SCORED_ITEMS, type Dimension, type SurveyItemCode } from './survey-items.js';

/** How one item counts in one version of the instrument. */
export interface InstrumentItem {
  readonly code: SurveyItemCode;
  /** Weight in its dimension, 0 or more. */
  readonly dimensionWeight: number;
  /** Weight in the composite; null where the composite is the mean of the dimensions. */
  readonly compositeWeight: number | null;
  /** Score of each option, 0 to 1. */
  readonly scores: Readonly<Record<string, number>>;
}

/** One version of the instrument. Results of different versions are never compared (RSS-11). */
export interface Instrument {
  readonly code: string;
  readonly equalWeights: boolean;
  readonly items: readonly InstrumentItem[];
}

const countOf = (dimension: Dimension): number =>
  SCORED_ITEMS.filter((item) => item.dimension === dimension).length;

/** Items per dimension: 8 economic, 11 social, 9 psychosocial. */
export const ITEMS_PER_DIMENSION = Object.fromEntries(
  DIMENSIONS.map((dimension) => [dimension, countOf(dimension)]),
) as Readonly<Record<Dimension, number>>;

/**
 * Our own version with equal weights, until an official table is imported (reintegration.md 6): items and wording are
 * not the published ones, so no screen shows it without saying so.
 */
export const RSS_EQ_1: Instrument = {
  code: 'RSS-EQ-1',
  equalWeights: true,
  items: SCORED_ITEMS.map(({ code, dimension, set }) => ({
    code,
    dimensionWeight: 1 / ITEMS_PER_DIMENSION[dimension],
    compositeWeight: null,
    scores: ANSWER_SETS[set],
  })),
};
