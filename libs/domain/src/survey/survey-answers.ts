import type { FieldFault } from '../problems/index.js';
import { isNoAnswer, OPTION_LISTS, optionsOfSet, type SurveyOption } from './answer-sets.js';
import {
  isScored,
  SURVEY_ITEMS,
  surveyItem,
  type SurveyItem,
  type SurveyItemCode,
} from './survey-items.js';

/** What one person said, by item: one option, several ticks, or why there is no answer. */
export type SurveyAnswers = Readonly<Partial<Record<SurveyItemCode, string | readonly string[]>>>;

export interface AnswerFault {
  readonly code: string;
  readonly fault: FieldFault<
    'UNKNOWN_FIELD' | 'UNKNOWN_CODE' | 'WRONG_TYPE' | 'REPEATED' | 'TOO_FEW'
  >;
}

/** Whether several options of an item may be ticked. */
export const takesSeveral = (item: SurveyItem): boolean =>
  isScored(item) ? item.ticks !== undefined : item.several;

/** The options of an item without the reasons for no answer. */
export const optionsOf = (item: SurveyItem): readonly SurveyOption[] => {
  if (!isScored(item)) return OPTION_LISTS[item.options];
  return item.ticks ? OPTION_LISTS[item.ticks] : optionsOfSet(item.set);
};

/** The items that are asked, given what was answered so far. */
export const askedItems = (answers: SurveyAnswers): readonly SurveyItem[] =>
  SURVEY_ITEMS.filter(
    ({ when }) => !when || (when.in as readonly unknown[]).includes(answers[when.code]),
  );

/** Items that are asked and have neither an answer nor a reason for none: the survey is not complete. */
export const unansweredItems = (answers: SurveyAnswers): readonly SurveyItemCode[] =>
  askedItems(answers)
    .filter(({ code }) => answers[code] === undefined)
    .map(({ code }) => code);

/** Answers to what is not asked any more are dropped. */
export const keptAnswers = (answers: SurveyAnswers): SurveyAnswers => {
  const asked = new Set<string>(askedItems(answers).map(({ code }) => code));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => asked.has(code)));
};

/** What cannot be stored at all, draft or not. */
export const answerFaults = (answers: SurveyAnswers): readonly AnswerFault[] =>
  Object.entries(answers).flatMap(([code, answer]) => {
    const item = surveyItem(code);
    const fault = item === undefined ? ({ code: 'UNKNOWN_FIELD' } as const) : faultOf(item, answer);
    return fault === null ? [] : [{ code, fault }];
  });

function faultOf(
  item: SurveyItem,
  answer: string | readonly string[],
): AnswerFault['fault'] | null {
  if (isNoAnswer(answer)) return null;
  const several = takesSeveral(item);
  if (several !== Array.isArray(answer)) return { code: 'WRONG_TYPE' };
  return ticksFault(item, several ? (answer as readonly string[]) : [answer as string]);
}

function ticksFault(item: SurveyItem, chosen: readonly string[]): AnswerFault['fault'] | null {
  if (chosen.length === 0) return { code: 'TOO_FEW', params: { min: 1 } };
  if (new Set(chosen).size < chosen.length) return { code: 'REPEATED' };
  const options: readonly string[] = optionsOf(item);
  if (!chosen.every((option) => options.includes(option))) return { code: 'UNKNOWN_CODE' };
  return chosen.includes('NONE') && chosen.length > 1 ? { code: 'UNKNOWN_CODE' } : null;
}

/**
 * The option by which a scored item counts; ticks count as yes or no.
 * @returns null without an answer
 */
export function scoredOption(item: SurveyItem, answers: SurveyAnswers): string | null {
  const answer = answers[item.code];
  if (answer === undefined || isNoAnswer(answer)) return null;
  if (typeof answer === 'string') return answer;
  if (answer.length === 0) return null;
  return answer.includes('NONE') ? 'NO' : 'YES';
}
