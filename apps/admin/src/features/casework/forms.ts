import type { Schemas } from '@qayidis/contracts';
import { RAPID_CHECK_FLAGS } from '@qayidis/domain/code-lists';

type FormKind = Schemas['FormKind'];
export type FormValues = Record<string, string | string[] | boolean | number | null>;

/** One form as the screen draws it: its values when nothing was filled in yet. */
export const BLANK_FORMS: Readonly<Record<FormKind, FormValues>> = {
  INTAKE: { identitySeen: null, papersSeen: [], wishes: '', needs: '' },
  RAPID_CHECK: {
    ...Object.fromEntries(RAPID_CHECK_FLAGS.map((flag) => [flag, null])),
    urgentNeeds: [],
    note: '',
  },
  FOLLOW_UP_SCREENING: { waived: false, text: '' },
  SKILLS: { education: null, yearsWorked: null, languages: ['AZ'], wishes: [], gainedAbroad: '' },
  FAMILY: { conflict: false, familyAccepts: true, careDuties: '', bestInterest: '' },
  STRENGTHS: { supportNetwork: '', property: '', savings: '', other: '' },
};

const SURE_PAPERS: readonly string[] = ['IDENTITY_CARD', 'PASSPORT'];

/** Answers that do not fit together; what is true is for the writer to say. */
export type Contradiction = 'seenWithoutPaper' | 'paperWithoutSeen' | 'noneAndSome';

function contradictionsOfIntake({ identitySeen, papersSeen }: FormValues): Contradiction[] {
  const papers = Array.isArray(papersSeen) ? papersSeen : [];
  const none = papers.includes('NONE');
  if (none && papers.length > 1) return ['noneAndSome'];
  if (identitySeen === 'YES' && none) return ['seenWithoutPaper'];
  const shown = papers.some((paper) => SURE_PAPERS.includes(paper));
  return identitySeen === 'NO' && shown ? ['paperWithoutSeen'] : [];
}

export const contradictionsIn = (kind: FormKind, values: FormValues): readonly Contradiction[] =>
  kind === 'INTAKE' ? contradictionsOfIntake(values) : [];

/** Questions of the rapid check that were answered with no although the factor is recorded. */
export const deniedFactors = (
  kind: FormKind,
  values: FormValues,
  factors: readonly Pick<Schemas['CaseFactorResponse'], 'factor' | 'severity'>[],
) =>
  RAPID_CHECK_FLAGS.filter(
    (flag) =>
      kind === 'RAPID_CHECK' &&
      values[flag] === 'NO' &&
      factors.some(({ factor, severity }) => factor === flag && severity !== 'NONE'),
  );

type Answers = Readonly<Record<string, unknown>>;

const flagsWith = (values: FormValues, answer: 'YES' | 'NO'): string[] =>
  RAPID_CHECK_FLAGS.filter((flag) => values[flag] === answer);

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** A question with a yes and a no, of which neither is chosen before it is asked. */
const YES_NO: Answers = { YES: true, NO: false };

/** The body that the API takes; a text that was left empty is not sent. */
export function bodyOf(kind: FormKind, values: FormValues): Answers {
  const given = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isBlank(value) && !(name in FLAGS)),
  );
  if (kind === 'INTAKE')
    return { ...given, identitySeen: YES_NO[String(values['identitySeen'])] ?? null };
  if (kind !== 'RAPID_CHECK') return given;
  return { ...given, yes: flagsWith(values, 'YES'), no: flagsWith(values, 'NO') };
}

const FLAGS: Answers = Object.fromEntries(RAPID_CHECK_FLAGS.map((flag) => [flag, true]));

const listed = (answers: Answers, name: string): readonly unknown[] => {
  const list = answers[name];
  return Array.isArray(list) ? list : [];
};

/** What was stored, as values of the form. */
export function valuesOf(kind: FormKind, answers: Answers | null): FormValues {
  const blank = BLANK_FORMS[kind];
  if (answers === null) return blank;
  const known = Object.fromEntries(
    Object.keys(blank).map((name) => [name, answers[name] ?? blank[name]]),
  ) as FormValues;
  if (kind === 'INTAKE' && typeof answers['identitySeen'] === 'boolean')
    return { ...known, identitySeen: answers['identitySeen'] ? 'YES' : 'NO' };
  if (kind !== 'RAPID_CHECK') return known;
  const [yes, no] = [listed(answers, 'yes'), listed(answers, 'no')];
  const flags = RAPID_CHECK_FLAGS.map((flag) => {
    if (yes.includes(flag)) return [flag, 'YES'];
    return [flag, no.includes(flag) ? 'NO' : null];
  });
  return { ...known, ...(Object.fromEntries(flags) as FormValues) };
}
