import type { CaseFacts } from './case-facts.js';
import type { CaseState } from './case-states.js';

/** What a file must hold sooner or later (decisions.md D-40, indicator I29). */
export const FILE_FIELDS = [
  'CONTACT',
  'SENDING_COUNTRY',
  'ARRIVAL_EXPECTED',
  'PLACE',
  'MENTOR',
  'BIRTH_YEAR',
  'RETURN_TYPE',
  'ELIGIBILITY',
  'CONSENT_P1',
  'ARRIVAL_CONFIRMED',
  'INTAKE',
  'IDENTITY_SEEN',
  'RAPID_CHECK',
  'RED_FLAGS',
  'SKILLS',
  'FAMILY',
  'PLAN',
  'PLAN_IN_FORCE',
  'CLOSURE_REASON',
  'FINAL_VISIT',
  'FINAL_SURVEY',
  'PAYMENTS_SETTLED',
  'SATISFACTION_OFFERED',
] as const;
export type FileField = (typeof FILE_FIELDS)[number];

/** When a field counts as filled. */
const FILLED: Readonly<Record<FileField, (facts: CaseFacts) => boolean>> = {
  CONTACT: ({ file }) => file.contact,
  SENDING_COUNTRY: ({ file }) => file.sendingCountry,
  ARRIVAL_EXPECTED: ({ arrivalConfirmedOn, arrivalPlannedOn }) =>
    arrivalConfirmedOn !== null || arrivalPlannedOn !== null,
  PLACE: ({ file }) => file.place,
  MENTOR: ({ mentorId }) => mentorId !== null,
  BIRTH_YEAR: ({ file }) => file.birthYear,
  RETURN_TYPE: ({ file }) => file.returnType,
  ELIGIBILITY: ({ eligibility }) => eligibility.missing.length === 0,
  CONSENT_P1: ({ consent }) => consent.p1,
  ARRIVAL_CONFIRMED: ({ arrivalConfirmedOn }) => arrivalConfirmedOn !== null,
  INTAKE: ({ intake }) => intake.held,
  IDENTITY_SEEN: ({ intake }) => intake.identitySeen,
  RAPID_CHECK: ({ assessment }) => assessment.rapidCheckDone,
  RED_FLAGS: ({ assessment }) => assessment.unscreenedFlags.length === 0,
  SKILLS: ({ assessment }) => assessment.personsWithoutSkills === 0,
  FAMILY: ({ assessment }) => assessment.familyDone,
  PLAN: ({ pendingPlan, planInForce }) =>
    planInForce || (pendingPlan !== null && pendingPlan.goals > 0 && pendingPlan.items > 0),
  PLAN_IN_FORCE: ({ planInForce }) => planInForce,
  CLOSURE_REASON: ({ closureReason }) => closureReason !== null,
  FINAL_VISIT: ({ monitoring }) => monitoring.finalVisit,
  FINAL_SURVEY: ({ monitoring }) => monitoring.finalSurvey,
  PAYMENTS_SETTLED: ({ checklist }) => checklist.paymentsSettled,
  SATISFACTION_OFFERED: ({ monitoring }) => monitoring.satisfactionOffered,
};

/** States in the order of the work, each with what it adds to those before it. */
const ADDED_ON_THE_WAY: readonly (readonly [CaseState, readonly FileField[]])[] = [
  ['DRAFT', []],
  ['REFERRED', ['CONTACT', 'SENDING_COUNTRY', 'ARRIVAL_EXPECTED', 'PLACE']],
  ['SCREENING', ['MENTOR']],
  ['REGISTERED', ['BIRTH_YEAR', 'RETURN_TYPE', 'ELIGIBILITY', 'CONSENT_P1']],
  ['ASSESSMENT', ['ARRIVAL_CONFIRMED', 'INTAKE', 'IDENTITY_SEEN']],
  ['PLANNING', ['RAPID_CHECK', 'RED_FLAGS', 'SKILLS', 'FAMILY']],
  ['PLAN_REVIEW', ['PLAN']],
  ['ASSISTANCE', ['PLAN_IN_FORCE']],
  ['FOLLOW_UP', []],
];
const WAY = ADDED_ON_THE_WAY.map(([state]) => state);

const upTo = (state: CaseState): readonly FileField[] =>
  ADDED_ON_THE_WAY.slice(0, WAY.indexOf(state) + 1).flatMap(([, fields]) => fields);

/** What only a closure with success needs (reintegration.md 3 row 18). */
export const COMPLETION_FIELDS = [
  'FINAL_VISIT',
  'FINAL_SURVEY',
  'PAYMENTS_SETTLED',
  'SATISFACTION_OFFERED',
] as const satisfies readonly FileField[];

/** Mandatory fields of each state. Beside the way stand what is asked of the place where the way was left. */
export const MANDATORY_FIELDS: Readonly<Record<CaseState, readonly FileField[]>> = {
  DRAFT: upTo('DRAFT'),
  REFERRED: upTo('REFERRED'),
  SCREENING: upTo('SCREENING'),
  WAITLISTED: [...upTo('SCREENING'), 'ELIGIBILITY'],
  REGISTERED: upTo('REGISTERED'),
  ASSESSMENT: upTo('ASSESSMENT'),
  PLANNING: upTo('PLANNING'),
  PLAN_REVIEW: upTo('PLAN_REVIEW'),
  ASSISTANCE: upTo('ASSISTANCE'),
  FOLLOW_UP: upTo('FOLLOW_UP'),
  SUSPENDED: upTo('REGISTERED'),
  CLOSURE_REVIEW: [...upTo('REFERRED'), 'CLOSURE_REASON'],
  CLOSED: [...upTo('REFERRED'), 'CLOSURE_REASON'],
  REJECTED: upTo('REFERRED'),
  TRANSFERRED: upTo('REFERRED'),
  ANONYMISED: [],
};

export interface Completeness {
  readonly filled: number;
  readonly total: number;
  readonly missing: readonly FileField[];
}

/** How much of these fields a file holds. */
export function filledOf(fields: readonly FileField[], facts: CaseFacts): Completeness {
  const missing = fields.filter((field) => !FILLED[field](facts));
  return { filled: fields.length - missing.length, total: fields.length, missing };
}

/** The fields of a state as this case has to have them: one that ends with success needs more than any other. */
export function mandatoryIn(state: CaseState, facts: CaseFacts): readonly FileField[] {
  const ended = state === 'CLOSED' || state === 'CLOSURE_REVIEW';
  return ended && facts.closureReason === 'COMPLETED'
    ? [...upTo('FOLLOW_UP'), 'CLOSURE_REASON', ...COMPLETION_FIELDS]
    : MANDATORY_FIELDS[state];
}

/** File completeness (I29): filled and all mandatory fields of the state in which the case is. */
export const completeness = (state: CaseState, facts: CaseFacts): Completeness =>
  filledOf(mandatoryIn(state, facts), facts);

/** Where the work leads from a state, and what the file still lacks for it. */
export interface NextStep {
  /** COMPLETED: a closure with success. */
  readonly state: CaseState | 'COMPLETED';
  readonly missing: readonly FileField[];
}

/** What is missing for the next step of the work; null where no work goes on. */
export function missingForNext(state: CaseState, facts: CaseFacts): NextStep | null {
  if (state === 'FOLLOW_UP')
    return { state: 'COMPLETED', missing: filledOf(COMPLETION_FIELDS, facts).missing };
  const from = state === 'WAITLISTED' ? 'SCREENING' : state;
  const next = WAY.includes(from) ? WAY[WAY.indexOf(from) + 1] : undefined;
  if (next === undefined) return null;
  return { state: next, missing: filledOf(mandatoryIn(next, facts), facts).missing };
}
