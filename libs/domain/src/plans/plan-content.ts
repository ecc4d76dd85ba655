import type { Dimension } from '../survey/index.js';

/** Dimensions of reintegration that a goal belongs to: economic, social, psychosocial (reintegration.md 4.4). */
export const GOAL_DIMENSIONS = ['ECO', 'SOC', 'PSY'] as const;
export type GoalDimension = (typeof GOAL_DIMENSIONS)[number];

/** In which dimension a goal lies that a dimension of the survey calls for. */
export const GOAL_DIMENSION_OF: Readonly<Record<Dimension, GoalDimension>> = {
  ECONOMIC: 'ECO',
  SOCIAL: 'SOC',
  PSYCHOSOCIAL: 'PSY',
};

export const GOAL_STATES = ['OPEN', 'REACHED', 'NOT_REACHED', 'DROPPED'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** How a grave factor is answered (4.4). */
export const MEASURE_KINDS = ['ITEM', 'REFERRAL', 'WAIVER'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Case states in which a mentor may write a plan: the first one, or an amendment (3 rows 12 and 15). */
export const DRAFTING_STATES: readonly string[] = ['PLANNING', 'ASSISTANCE'];

/** What was ordered keeps its kind and its price in every later version. */
export const KEPT_ITEM_STATES: readonly string[] = ['ORDERED', 'DELIVERED', 'VERIFIED', 'SETTLED'];

/** Items in one of these cost nothing any more. */
export const VOID_ITEM_STATES: readonly string[] = ['CANCELLED', 'RETURNED_GOODS'];
