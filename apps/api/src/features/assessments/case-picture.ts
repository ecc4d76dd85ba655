import {
  contradictionsIn,
  type EligibilityAnswer,
  type EligibilityQuestion,
  type PriorityScore,
  priorityScore,
  unscreenedFlags,
} from '@qayidis/domain/assessments';
import {
  isForcedReturn,
  type RapidCheckFlag,
  type ReturnType,
  type Sex,
} from '@qayidis/domain/code-lists';
import type { Parameters } from '@qayidis/domain/parameters';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { CaseEntity } from '../cases/public.js';
import type { AssessmentEntity } from './assessment.entity.js';
import type { CaseFactorEntity } from './case-factor.entity.js';

/** A member as the rules see him or her. */
export interface Member {
  readonly personId: string;
  readonly relation: string;
  readonly dependant: boolean;
  readonly sex: Sex;
  readonly birthYear: number | null;
}

/** Everything that the forms of one case say, before the rules are asked. */
export interface CasePicture {
  readonly of: CaseEntity;
  readonly members: readonly Member[];
  readonly monthsAbroad: number | null;
  /** Of the principal's survey at the beginning; null while there is none (D-39). */
  readonly baselineComposite: number | null;
  readonly forms: readonly AssessmentEntity[];
  readonly factors: readonly CaseFactorEntity[];
  /** The numbers of the programme's rules. */
  readonly parameters: Parameters;
  readonly answers: Readonly<Partial<Record<EligibilityQuestion, EligibilityAnswer>>>;
}

const ADULT_AGE = 18;

/** By year alone, rounded towards the older: nobody of fifteen is left out for a birthday to come. */
const ageIn = (member: Pick<Member, 'birthYear'>, today: PlainDate): number | null =>
  member.birthYear === null ? null : Number(today.slice(0, 4)) - member.birthYear;

const completed = ({ forms }: CasePicture, kind: string): AssessmentEntity[] =>
  forms.filter((form) => form.kind === kind && form.state === 'COMPLETED');

/** Red flags that nobody followed up. */
export function openFlags(picture: CasePicture): readonly RapidCheckFlag[] {
  const red = completed(picture, 'RAPID_CHECK').flatMap(({ flags }) => flags as RapidCheckFlag[]);
  const followUps = completed(picture, 'FOLLOW_UP_SCREENING').map(({ subjectFlag, waived }) => ({
    flag: subjectFlag as RapidCheckFlag,
    kind: waived ? ('WAIVED' as const) : ('SCREENED' as const),
  }));
  return unscreenedFlags(red, followUps);
}

/** Members of fifteen and older, or of unknown age, without a finished skills form. */
export function withoutSkills(picture: CasePicture, today: PlainDate): string[] {
  const from = picture.parameters.SKILLS_FROM_AGE.value;
  const done = new Set(completed(picture, 'SKILLS').map(({ personId }) => personId));
  return picture.members
    .filter((member) => (ageIn(member, today) ?? from) >= from)
    .map(({ personId }) => personId)
    .filter((personId) => !done.has(personId));
}

export const familyMissing = (picture: CasePicture): boolean =>
  picture.members.length > 1 && completed(picture, 'FAMILY').length === 0;

export const isDone = (picture: CasePicture, kind: string): boolean =>
  completed(picture, kind).length > 0;

export const isMinor = (member: Pick<Member, 'birthYear'>, today: PlainDate): boolean =>
  (ageIn(member, today) ?? ADULT_AGE) < ADULT_AGE;

/** The case's place in the queue, with its points (reintegration.md 4.3). */
export const priorityOf = (picture: CasePicture, today: PlainDate): PriorityScore =>
  priorityScore(
    {
      urgent: picture.of.urgent,
      factors: picture.factors
        .filter(({ severity }) => severity !== 'NONE')
        .map(({ factor }) => factor),
      minorInCase: picture.members.some((member) => isMinor(member, today)),
      dependants: picture.members.filter(({ dependant }) => dependant).length,
      forcedReturn: isForcedReturn(picture.of.returnType as ReturnType),
      baselineComposite: picture.baselineComposite,
    },
    picture.parameters,
  );

/** Answers that cannot all be true, per person. */
export function contradictionsOf(picture: CasePicture, today: PlainDate) {
  const { members, factors, of } = picture;
  return members.flatMap((member) => {
    const own = factors.filter(({ personId }) => personId === member.personId);
    const found = contradictionsIn({
      factors: own.map(({ factor }) => factor),
      sex: member.sex,
      calledSingleMother: false,
      age: ageIn(member, today),
      childrenInCase: members.filter(({ relation }) => relation === 'CHILD').length,
      spouseInCase: members.some(({ relation }) => relation === 'SPOUSE'),
      dependants: members.filter(({ dependant }) => dependant).length,
      monthsAbroad: picture.monthsAbroad,
      returnType: of.returnType as ReturnType,
    });
    return found.map((code) => ({ personId: member.personId, code }));
  });
}
