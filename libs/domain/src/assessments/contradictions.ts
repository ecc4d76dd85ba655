import { isForcedReturn, type ReturnType, type VulnerabilityFactor } from '../code-lists/index.js';

/** Answers that cannot all be true. Pointed out, never corrected by the system. */
export const CONTRADICTIONS = [
  'SINGLE_MOTHER_IS_MALE',
  'PREGNANT_IS_MALE',
  'UNACCOMPANIED_IS_ADULT',
  'MINOR_IS_ADULT',
  'OLD_IS_YOUNG',
  'SINGLE_WITHOUT_CHILDREN',
  'SINGLE_WITH_SPOUSE',
  'LARGE_WITHOUT_DEPENDANTS',
  'LONG_ABSENCE_IS_SHORT',
  'FORCED_IS_VOLUNTARY',
] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** What is known; null means unknown and contradicts nothing. */
export interface ContradictionFacts {
  readonly factors: readonly VulnerabilityFactor[];
  readonly sex: 'F' | 'M' | 'X' | 'U';
  /** A register's own word for a single head of a household, where it names the mother. */
  readonly calledSingleMother: boolean;
  readonly age: number | null;
  readonly childrenInCase: number | null;
  readonly spouseInCase: boolean | null;
  readonly dependants: number | null;
  readonly monthsAbroad: number | null;
  readonly returnType: ReturnType | null;
}

type Check = (facts: ContradictionFacts, has: (factor: VulnerabilityFactor) => boolean) => boolean;

const ADULT = 18;
const OLD = 65;
const LARGE = 4;
const LONG_ABSENCE_MONTHS = 120;

/** A number that is known and lies below. */
const below = (value: number | null, limit: number): boolean => value !== null && value < limit;
const atLeast = (value: number | null, limit: number): boolean => value !== null && value >= limit;

/** Definitions of the factors: reintegration.md 9.1. */
const CHECKS: Readonly<Record<Contradiction, Check>> = {
  SINGLE_MOTHER_IS_MALE: ({ sex, calledSingleMother }) => sex === 'M' && calledSingleMother,
  PREGNANT_IS_MALE: ({ sex }, has) => sex === 'M' && has('PREG'),
  UNACCOMPANIED_IS_ADULT: ({ age }, has) => has('UAM') && atLeast(age, ADULT),
  MINOR_IS_ADULT: ({ age, childrenInCase }, has) =>
    has('MINOR') && atLeast(age, ADULT) && childrenInCase === 0,
  OLD_IS_YOUNG: ({ age }, has) => has('OLD') && below(age, OLD),
  SINGLE_WITHOUT_CHILDREN: ({ childrenInCase }, has) => has('SINGLE') && childrenInCase === 0,
  SINGLE_WITH_SPOUSE: ({ spouseInCase }, has) => has('SINGLE') && spouseInCase === true,
  LARGE_WITHOUT_DEPENDANTS: ({ dependants }, has) => has('LARGE') && below(dependants, LARGE),
  LONG_ABSENCE_IS_SHORT: ({ monthsAbroad, age }, has) =>
    has('LONGABS') &&
    below(monthsAbroad, LONG_ABSENCE_MONTHS) &&
    !below(age, LONG_ABSENCE_MONTHS / 12),
  FORCED_IS_VOLUNTARY: ({ returnType }, has) =>
    has('FORCED') && returnType !== null && returnType !== 'UNKNOWN' && !isForcedReturn(returnType),
};

export const contradictionsIn = (facts: ContradictionFacts): readonly Contradiction[] => {
  const factors = new Set(facts.factors);
  return CONTRADICTIONS.filter((code) => CHECKS[code](facts, (factor) => factors.has(factor)));
};
