/** Answers with their score from 0 to 1 (reintegration.md 6.1). */
export const ANSWER_SETS = {
  SAT5: {
    VERY_SATISFIED: 1,
    SATISFIED: 0.75,
    NEUTRAL: 0.5,
    DISSATISFIED: 0.25,
    VERY_DISSATISFIED: 0,
  },
  QUAL5: { VERY_GOOD: 1, GOOD: 0.75, FAIR: 0.5, POOR: 0.25, VERY_POOR: 0 },
  FREQ_BAD: { VERY_OFTEN: 0, OFTEN: 0.25, SOMETIMES: 0.5, RARELY: 0.75, NEVER: 1 },
  FREQ_GOOD: { VERY_OFTEN: 1, OFTEN: 0.75, SOMETIMES: 0.5, RARELY: 0.25, NEVER: 0 },
  AGREE5: { FULLY_AGREE: 1, AGREE: 0.75, NEUTRAL: 0.5, DISAGREE: 0.25, FULLY_DISAGREE: 0 },
  SAFE5: {
    ALWAYS_SAFE: 1,
    MOSTLY_SAFE: 0.75,
    MIXED: 0.5,
    MOSTLY_UNSAFE: 0.25,
    ALWAYS_UNSAFE: 0,
  },
  YES_GOOD: { YES: 1, NO: 0 },
  YES_BAD: { YES: 0, NO: 1 },
  DEBT3: { NO_DEBT: 1, SPENDING_LARGER: 0.5, DEBT_LARGER: 0 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;
export type AnswerSet = keyof typeof ANSWER_SETS;

/** Reasons for which nothing is scored: null, never zero. */
export const NO_ANSWERS = ['DOES_NOT_KNOW', 'NO_WISH_TO_ANSWER', 'NOT_APPLICABLE'] as const;
export type NoAnswer = (typeof NO_ANSWERS)[number];

export const isNoAnswer = (answer: unknown): answer is NoAnswer =>
  (NO_ANSWERS as readonly unknown[]).includes(answer);

/** Options of questions that only explain another, or of which several may be ticked. */
export const OPTION_LISTS = {
  YES_NO: ['YES', 'NO'],
  ASSETS: ['LAND', 'ANIMALS', 'TREES', 'BUILDING', 'VEHICLE', 'TOOLS', 'OTHER', 'NONE'],
  JOB_SEARCH_REASONS: ['NO_WORK', 'KIND_OF_WORK', 'CONDITIONS', 'PLACE', 'PAY', 'OTHER'],
  DISTRESS_SIGNS: [
    'ANGRY',
    'SAD',
    'AFRAID',
    'STRESSED',
    'LONELY',
    'LOW_SELF_WORTH',
    'CANNOT_CONCENTRATE',
  ],
  LEAVING_REASONS: [
    'WORK',
    'PAY',
    'SAFETY',
    'SERVICES',
    'FAMILY_ELSEWHERE',
    'NOT_BELONGING',
    'DEBT',
    'OTHER',
  ],
  LEAVING_KINDS: ['WISH', 'NEED'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type OptionList = keyof typeof OPTION_LISTS;

type OptionOfList = (typeof OPTION_LISTS)[OptionList][number];
type KeysOf<Set> = Set extends unknown ? keyof Set : never;
type OptionOfSet = KeysOf<(typeof ANSWER_SETS)[AnswerSet]>;
/** Every option that a person can choose. */
export type SurveyOption = OptionOfSet | OptionOfList | NoAnswer;

export const optionsOfSet = (set: AnswerSet): readonly SurveyOption[] =>
  Object.keys(ANSWER_SETS[set]) as SurveyOption[];

/** Every option of every item, and the reasons for no answer. */
export const SURVEY_OPTIONS: readonly SurveyOption[] = [
  ...new Set([
    ...(Object.keys(ANSWER_SETS) as AnswerSet[]).flatMap(optionsOfSet),
    ...Object.values(OPTION_LISTS).flat(),
    ...NO_ANSWERS,
  ]),
];
