import { FACTOR_WEIGHTS, type VulnerabilityFactor } from '../code-lists/index.js';
import { parameter, type Parameter } from '../kernel/index.js';

/** A set of factor weights: a row with a version, replaceable without a change of code. */
export interface FactorWeightSet {
  readonly version: string;
  readonly source: string;
  readonly needsLegalReview: boolean;
  /** Whole numbers, 0 or more. */
  readonly weights: Readonly<Record<VulnerabilityFactor, number>>;
}

/** FORCED and MINOR weigh 0 here, because the score counts them in terms of their own (D-39). */
export const DEFAULT_FACTOR_WEIGHTS: FactorWeightSet = {
  version: 'WEIGHTS-1',
  source: 'reintegration.md 9.1; D-39',
  needsLegalReview: false,
  weights: { ...FACTOR_WEIGHTS, FORCED: 0, MINOR: 0 },
};

/** Numbers of screening and assessment with their origin. */
export const DEFAULT_ASSESSMENT_PARAMETERS = {
  urgentPoints: parameter(3, 'COUNT', 'reintegration.md 4.3'),
  minorPoints: parameter(2, 'COUNT', 'reintegration.md 4.3; D-39'),
  mostDependantPoints: parameter(3, 'COUNT', 'reintegration.md 4.3'),
  forcedPoints: parameter(1, 'COUNT', 'reintegration.md 4.3; D-39'),
  lowSurveyPoints: parameter(2, 'COUNT', 'reintegration.md 4.3; D-39'),
  /** A baseline at or below is low. */
  lowSurvey: parameter(0.33, 'SHARE', 'D-39'),
  mediumFrom: parameter(4, 'COUNT', 'reintegration.md 4.3'),
  highFrom: parameter(8, 'COUNT', 'reintegration.md 4.3'),
  criticalFrom: parameter(12, 'COUNT', 'reintegration.md 4.3'),
  /** E3: the longest time from arrival to referral. */
  arrivalWithin: parameter(6, 'MONTHS', 'reintegration.md 4.1'),
  skillsFromAge: parameter(15, 'COUNT', 'reintegration.md 3 row 11'),
  /** Below this age a guardian consents. */
  guardianBelowAge: parameter(14, 'COUNT', 'reintegration.md 10.1', true),
  quietFromHour: parameter(20, 'COUNT', 'reintegration.md 3.1'),
  quietToHour: parameter(8, 'COUNT', 'reintegration.md 3.1'),
} as const satisfies Record<string, Parameter<number>>;

export type AssessmentParameters = Readonly<
  Record<keyof typeof DEFAULT_ASSESSMENT_PARAMETERS, Parameter<number>>
>;
