import {
  FACTOR_WEIGHTS,
  VULNERABILITY_FACTORS,
  type VulnerabilityFactor,
} from '../code-lists/index.js';
import { parameter, type Parameter } from '../kernel/index.js';

const SCORE = 'reintegration.md 4.3';

/** Numbers of screening, contact and priority with their origin. */
export const DEFAULT_ASSESSMENT_LIMITS = {
  URGENT_POINTS: parameter(3, 'POINTS', [0, 20], SCORE),
  MINOR_POINTS: parameter(2, 'POINTS', [0, 20], `${SCORE}; D-39`),
  MOST_DEPENDANT_POINTS: parameter(3, 'POINTS', [0, 20], SCORE),
  FORCED_POINTS: parameter(1, 'POINTS', [0, 20], `${SCORE}; D-39`),
  LOW_SURVEY_POINTS: parameter(2, 'POINTS', [0, 20], `${SCORE}; D-39`),
  /** A baseline at or below is low. */
  LOW_SURVEY: parameter(0.33, 'SHARE', [0, 1], 'D-39'),
  MEDIUM_FROM: parameter(4, 'POINTS', [1, 100], SCORE),
  HIGH_FROM: parameter(8, 'POINTS', [1, 100], SCORE),
  CRITICAL_FROM: parameter(12, 'POINTS', [1, 100], SCORE),
  /** E3: the longest time from arrival to referral. */
  ARRIVAL_WITHIN: parameter(6, 'MONTHS', [1, 60], 'reintegration.md 4.1'),
  SKILLS_FROM_AGE: parameter(15, 'YEARS', [6, 21], 'reintegration.md 3 row 11'),
} as const satisfies Record<string, Parameter>;

/** Numbers of consent and contact; to be set by an installation once something asks them. */
export const DEFAULT_CONTACT_PARAMETERS = {
  /** Below this age a guardian consents. */
  GUARDIAN_BELOW_AGE: parameter(14, 'YEARS', [10, 18], 'reintegration.md 10.1', true),
  QUIET_FROM_HOUR: parameter(20, 'HOUR', [0, 23], 'reintegration.md 3.1'),
  QUIET_TO_HOUR: parameter(8, 'HOUR', [0, 23], 'reintegration.md 3.1'),
} as const satisfies Record<string, Parameter>;

export type ContactParameters = Readonly<
  Record<keyof typeof DEFAULT_CONTACT_PARAMETERS, Parameter>
>;

export type FactorWeightCode = `WEIGHT_${VulnerabilityFactor}`;

/** FORCED and MINOR weigh 0 here, because the score counts them in terms of their own (D-39). */
const weightOf = (factor: VulnerabilityFactor): number =>
  factor === 'FORCED' || factor === 'MINOR' ? 0 : FACTOR_WEIGHTS[factor];

/** How much each factor counts in the priority score (reintegration.md 9.1). */
export const DEFAULT_FACTOR_WEIGHTS = Object.fromEntries(
  VULNERABILITY_FACTORS.map((factor) => [
    `WEIGHT_${factor}`,
    parameter(weightOf(factor), 'POINTS', [0, 20], 'reintegration.md 9.1; D-39'),
  ]),
) as Readonly<Record<FactorWeightCode, Parameter>>;

export const DEFAULT_ASSESSMENT_PARAMETERS = {
  ...DEFAULT_ASSESSMENT_LIMITS,
  ...DEFAULT_FACTOR_WEIGHTS,
};

export type AssessmentParameters = Readonly<
  Record<keyof typeof DEFAULT_ASSESSMENT_PARAMETERS, Parameter>
>;
