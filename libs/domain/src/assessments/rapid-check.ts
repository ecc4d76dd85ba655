import {
  RAPID_CHECK_FLAGS,
  type FactorSeverity,
  type RapidCheckFlag,
  type UrgentNeed,
  type VulnerabilityFactor,
} from '../code-lists/index.js';

export const RAPID_CHECK_RESULTS = ['NONE', 'POSSIBLE', 'URGENT'] as const;
export type RapidCheckResult = (typeof RAPID_CHECK_RESULTS)[number];

export interface RapidCheckAnswers {
  /** One yes or no for each of the twelve flags; a missing one is not a no. */
  readonly flags: Readonly<Partial<Record<RapidCheckFlag, boolean>>>;
  readonly urgentNeeds: readonly UrgentNeed[];
}

/** Flags that were not answered; the check is done only when none is left (D-33). */
export const unansweredFlags = ({ flags }: RapidCheckAnswers): readonly RapidCheckFlag[] =>
  RAPID_CHECK_FLAGS.filter((flag) => flags[flag] === undefined);

/** Flags answered by yes: each needs a follow-up screening or a waiver (reintegration.md 3 row 11). */
export const redFlags = ({ flags }: RapidCheckAnswers): readonly RapidCheckFlag[] =>
  RAPID_CHECK_FLAGS.filter((flag) => flags[flag] === true);

/** Protection and medical flags, which are told at once until they are followed up (reintegration.md 3.1). */
export const ALARMING_FLAGS = [
  'UAM',
  'VOT',
  'GBV',
  'TORTURE',
  'MED',
  'MH',
] as const satisfies readonly RapidCheckFlag[];

/** none / possible / urgent (reintegration.md 4.2); null while a flag is unanswered. */
export function rapidCheckResult(answers: RapidCheckAnswers): RapidCheckResult | null {
  if (answers.urgentNeeds.length > 0) return 'URGENT';
  if (unansweredFlags(answers).length > 0) return null;
  return redFlags(answers).length > 0 ? 'POSSIBLE' : 'NONE';
}

/** What followed a red flag: a fuller screening, or a waiver with a reason. */
export interface FlagFollowUp {
  readonly flag: RapidCheckFlag;
  readonly kind: 'SCREENED' | 'WAIVED';
}

export const unscreenedFlags = (
  red: readonly RapidCheckFlag[],
  followUps: readonly FlagFollowUp[],
): readonly RapidCheckFlag[] => {
  const done = new Set(followUps.map(({ flag }) => flag));
  return red.filter((flag) => !done.has(flag));
};

export interface FactorFinding {
  readonly factor: VulnerabilityFactor;
  readonly severity: FactorSeverity;
}

/** Factors that a plan must answer: severity 2 (HIGH) and 3 (CRITICAL), D-39. */
export const gravestFactors = (
  findings: readonly FactorFinding[],
): readonly VulnerabilityFactor[] =>
  findings
    .filter(({ severity }) => severity === 'HIGH' || severity === 'CRITICAL')
    .map(({ factor }) => factor);

/** FORCED and LONGABS alone make nobody vulnerable (indicator I08). */
export const isVulnerable = (factors: readonly VulnerabilityFactor[]): boolean =>
  factors.some((factor) => factor !== 'FORCED' && factor !== 'LONGABS');
