import { type Instrument, type InstrumentItem, RSS_EQ_1 } from './instrument.js';
import { DIMENSIONS, type Dimension, SCORED_ITEMS } from './survey-items.js';

/** Below this two weights or scores are the same: a table is typed with a few decimals. */
const SAME = 0.0005;

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < SAME;

const dimensionOf = ({ code }: InstrumentItem): Dimension | undefined =>
  SCORED_ITEMS.find((item) => item.code === code)?.dimension;

const sumOf = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => sum + weight, 0);

/** The share of each item in its dimension: only the proportion of weights counts (RSS-05). */
const sharesIn = ({ items }: Pick<Instrument, 'items'>, dimension: Dimension) => {
  const own = items.filter((item) => dimensionOf(item) === dimension);
  const sum = sumOf(own.map(({ dimensionWeight }) => dimensionWeight));
  return new Map(own.map(({ code, dimensionWeight }) => [code, dimensionWeight / sum]));
};

/** The share of an item in the composite, which is the mean of the dimensions where it has no weight of its own. */
const compositeShares = ({ items }: Pick<Instrument, 'items'>) => {
  const sum = sumOf(items.map(({ compositeWeight }) => compositeWeight ?? 0));
  const shares = new Map(DIMENSIONS.map((one) => [one, sharesIn({ items }, one)]));
  return new Map(
    items.map((item) => {
      const dimension = dimensionOf(item);
      const inDimension = dimension ? (shares.get(dimension)?.get(item.code) ?? 0) : 0;
      const { compositeWeight } = item;
      return [
        item.code,
        compositeWeight === null ? inDimension / DIMENSIONS.length : compositeWeight / sum,
      ];
    }),
  );
};

type Shares = ReadonlyMap<string, number>;

const sameShares = (one: Shares, other: Shares): boolean =>
  [...one].every(([code, share]) => isSame(share, other.get(code) ?? Number.NaN));

const sameScores = (one: readonly InstrumentItem[], other: readonly InstrumentItem[]): boolean =>
  one.every(({ code, scores }) => {
    const others = other.find((item) => item.code === code)?.scores ?? {};
    return Object.entries(scores).every(([option, score]) =>
      isSame(score, others[option] ?? Number.NaN),
    );
  });

/** Whether a table scores every survey as the equal weights do: it would only take their label away (RSS-15). */
export const scoresAsEqualWeights = (table: Pick<Instrument, 'items'>): boolean =>
  sameScores(table.items, RSS_EQ_1.items) &&
  sameShares(compositeShares(table), compositeShares(RSS_EQ_1)) &&
  DIMENSIONS.every((dimension) =>
    sameShares(sharesIn(table, dimension), sharesIn(RSS_EQ_1, dimension)),
  );

/** Why a table is not taken, or does not leave. */
export const INSTRUMENT_RULES = ['INSTRUMENT_EQUAL_WEIGHTS', 'INSTRUMENT_NOT_IN_FORCE'] as const;
export type InstrumentRule = (typeof INSTRUMENT_RULES)[number];
