import { addMonths, type PlainDate } from '../kernel/index.js';
import { DEFAULT_ASSESSMENT_PARAMETERS, type AssessmentParameters } from './parameters.js';

/** Questions of eligibility (reintegration.md 4.1). YES always speaks for the case. */
export const ELIGIBILITY_QUESTIONS = [
  'E1_NATIONAL',
  'E2_FROM_SCHEME_COUNTRY',
  'E3_IN_TIME',
  'E4_NOT_FUNDED_TWICE',
  'E5_STAYS_REACHABLE',
  'E6_AGREES',
] as const;
export type EligibilityQuestion = (typeof ELIGIBILITY_QUESTIONS)[number];

export const ELIGIBILITY_ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const;
export type EligibilityAnswer = (typeof ELIGIBILITY_ANSWERS)[number];

export interface EligibilityRule {
  readonly question: EligibilityQuestion;
  /** The reason of a rejection that a NO suggests; one of `REJECT_REASONS` of cases. */
  readonly suggests: string;
  readonly waivedForRegister: boolean;
  readonly source: string;
}

const rule = (
  question: EligibilityQuestion,
  suggests: string,
  waivedForRegister = false,
): EligibilityRule => ({
  question,
  suggests,
  waivedForRegister,
  source: waivedForRegister ? 'reintegration.md 4.1; D-42' : 'reintegration.md 4.1',
});

export const ELIGIBILITY_RULES: readonly EligibilityRule[] = [
  rule('E1_NATIONAL', 'NOT_NATIONAL'),
  rule('E2_FROM_SCHEME_COUNTRY', 'NOT_FROM_SCHEME_COUNTRY'),
  rule('E3_IN_TIME', 'TOO_LATE', true),
  rule('E4_NOT_FUNDED_TWICE', 'DOUBLE_FUNDING'),
  rule('E5_STAYS_REACHABLE', 'LEFT_AGAIN'),
  rule('E6_AGREES', 'NO_CONSENT'),
];

export interface EligibilityOutcome {
  /** Unanswered, or answered by "unknown". */
  readonly missing: readonly EligibilityQuestion[];
  readonly failed: readonly EligibilityQuestion[];
  /** Waived by origin; the screen shows why. */
  readonly waived: readonly EligibilityQuestion[];
  readonly suggestedReasons: readonly string[];
}

/** What the answers lead to; a case from a register is not asked E3 (D-42). */
export function evaluateEligibility(
  answers: Readonly<Partial<Record<EligibilityQuestion, EligibilityAnswer>>>,
  fromRegister: boolean,
): EligibilityOutcome {
  const asked = ELIGIBILITY_RULES.filter((each) => !(fromRegister && each.waivedForRegister));
  const failed = asked.filter(({ question }) => answers[question] === 'NO');
  return {
    missing: asked
      .map(({ question }) => question)
      .filter((question) => (answers[question] ?? 'UNKNOWN') === 'UNKNOWN'),
    failed: failed.map(({ question }) => question),
    waived: ELIGIBILITY_RULES.filter((each) => !asked.includes(each)).map((each) => each.question),
    suggestedReasons: failed.map(({ suggests }) => suggests),
  };
}

/** E3 as the dates suggest it: referral within six months of the arrival, or before it. Null without an arrival. */
export function suggestInTime(
  arrivalOn: PlainDate | null,
  referredOn: PlainDate,
  parameters: AssessmentParameters = DEFAULT_ASSESSMENT_PARAMETERS,
): EligibilityAnswer | null {
  if (arrivalOn === null) return null;
  return referredOn <= addMonths(arrivalOn, parameters.ARRIVAL_WITHIN.value) ? 'YES' : 'NO';
}
