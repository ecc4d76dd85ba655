import { RAPID_CHECK_FLAGS } from '../code-lists/index.js';

/** The short forms (reintegration.md 4.2); the survey and the deeper forms have features of their own. */
export const FORM_KINDS = [
  'INTAKE',
  'RAPID_CHECK',
  'FOLLOW_UP_SCREENING',
  'SKILLS',
  'FAMILY',
  'STRENGTHS',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

type Answers = Readonly<Record<string, unknown>>;

/** What a finished form has to say; a draft may leave everything open. */
const MANDATORY: Readonly<Record<Exclude<FormKind, 'RAPID_CHECK'>, readonly string[]>> = {
  INTAKE: ['identitySeen', 'papersSeen', 'wishes', 'needs'],
  FOLLOW_UP_SCREENING: ['text'],
  SKILLS: ['education', 'yearsWorked'],
  FAMILY: [],
  STRENGTHS: [],
};

function isGiven(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.length > 0;
  return answer !== null && answer !== undefined;
}

const listed = (answers: Answers, name: string): readonly unknown[] => {
  const list = answers[name];
  return Array.isArray(list) ? list : [];
};

/** Questions that a form leaves open, by name; of the rapid check the flags without a yes or no (ASSESS-07). */
export function missingAnswers(kind: FormKind, answers: Answers): readonly string[] {
  if (kind !== 'RAPID_CHECK') return MANDATORY[kind].filter((name) => !isGiven(answers[name]));
  const answered = new Set([...listed(answers, 'yes'), ...listed(answers, 'no')]);
  return RAPID_CHECK_FLAGS.filter((flag) => !answered.has(flag));
}
