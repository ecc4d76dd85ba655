import { ageOn, type PlainDate } from '../kernel/index.js';

/** Age on the arrival date, in completed years (reintegration.md 9.2). */
export const AGE_BANDS = [
  'AGE_0_5',
  'AGE_6_13',
  'AGE_14_17',
  'AGE_18_24',
  'AGE_25_34',
  'AGE_35_49',
  'AGE_50_64',
  'AGE_65_PLUS',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The coarse bands that leave the house in reports (reintegration.md 9.2, decisions.md D-30). */
export const AGE_GROUPS = ['AGE_0_17', 'AGE_18_24', 'AGE_25_64', 'AGE_65_PLUS'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

const UPPER_BOUNDS: readonly (readonly [number, AgeBand])[] = [
  [5, 'AGE_0_5'],
  [13, 'AGE_6_13'],
  [17, 'AGE_14_17'],
  [24, 'AGE_18_24'],
  [34, 'AGE_25_34'],
  [49, 'AGE_35_49'],
  [64, 'AGE_50_64'],
];

export const AGE_GROUP_OF: Readonly<Record<AgeBand, AgeGroup>> = {
  AGE_0_5: 'AGE_0_17',
  AGE_6_13: 'AGE_0_17',
  AGE_14_17: 'AGE_0_17',
  AGE_18_24: 'AGE_18_24',
  AGE_25_34: 'AGE_25_64',
  AGE_35_49: 'AGE_25_64',
  AGE_50_64: 'AGE_25_64',
  AGE_65_PLUS: 'AGE_65_PLUS',
};

/**
 * @param age completed years, 0 or more
 * @throws RangeError for a negative or fractional age
 */
export function ageBand(age: number): AgeBand {
  if (!Number.isInteger(age) || age < 0) throw new RangeError(`Not an age: ${age}`);
  return UPPER_BOUNDS.find(([upper]) => age <= upper)?.[1] ?? 'AGE_65_PLUS';
}

/** The band on a day, or null when the person was not yet born then. */
export const ageBandOn = (born: PlainDate, on: PlainDate): AgeBand | null =>
  born > on ? null : ageBand(ageOn(born, on));
