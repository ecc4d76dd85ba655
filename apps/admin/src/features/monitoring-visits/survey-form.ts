import type { Schemas } from '@qayidis/contracts';
import {
  askedItems,
  type Dimension,
  isNoAnswer,
  type SurveyAnswers,
  surveyItem,
  takesSeveral,
  unansweredItems,
} from '@qayidis/domain/survey';
import type { FieldFaults } from '#/components/form';
import { today } from '#/lib/dates';
import type { Survey } from './api/visits';

/** One option, several ticks, or nothing yet. */
type Answer = string | string[] | null;

export type SurveyValues = {
  heldOn: string | null;
  profile: {
    mode: string | null;
    interpreter: boolean;
    othersPresent: boolean;
    consented: boolean;
  };
  answers: Record<string, Answer>;
};

export type SurveyGroup = 'PROFILE' | Dimension;

const PROFILE = { mode: 'IN_PERSON', interpreter: false, othersPresent: false, consented: false };

const answerOf = (code: string, chosen: readonly string[]): Answer => {
  const item = surveyItem(code);
  return item && takesSeveral(item) ? [...chosen] : (chosen[0] ?? null);
};

export const valuesOf = (survey: Survey | undefined): SurveyValues => ({
  heldOn: survey?.heldOn ?? today(),
  profile: survey?.profile ?? PROFILE,
  answers: Object.fromEntries(
    (survey?.answers ?? []).map(({ item, chosen }) => [item, answerOf(item, chosen)]),
  ),
});

/** A reason for no answer among the ticks stands for the whole item. */
const settled = (answer: string | string[]): string | readonly string[] =>
  Array.isArray(answer) ? (answer.find(isNoAnswer) ?? answer) : answer;

/** What was answered, as the rules have it. */
export const answersIn = ({ answers }: SurveyValues): SurveyAnswers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([code, answer]) =>
      answer === null || answer.length === 0 ? [] : [[code, settled(answer)]],
    ),
  );

export function bodyOf(values: SurveyValues, state: Schemas['SurveyState']) {
  const asked = new Set<string>(askedItems(answersIn(values)).map(({ code }) => code));
  const answers = Object.entries(answersIn(values)).filter(([code]) => asked.has(code));
  return {
    state,
    heldOn: values.heldOn,
    profile: values.profile,
    answers: answers.map(([item, answer]) => ({
      item,
      chosen: typeof answer === 'string' ? [answer] : answer,
    })),
  };
}

/** What one step still lacks; the others are asked at theirs. */
export function gapsIn(group: SurveyGroup, values: SurveyValues): FieldFaults {
  if (group === 'PROFILE')
    return {
      heldOn: values.heldOn === null ? 'REQUIRED' : null,
      'profile.mode': values.profile.mode === null ? 'REQUIRED' : null,
      'profile.consented': values.profile.consented ? null : 'REQUIRED',
    };
  const open = unansweredItems(answersIn(values));
  return Object.fromEntries(
    open
      .filter((code) => surveyItem(code)?.dimension === group)
      .map((code) => [`answers.${code}`, 'REQUIRED' as const]),
  );
}
