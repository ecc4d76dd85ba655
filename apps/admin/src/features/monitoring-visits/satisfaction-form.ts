import {
  SATISFACTION_QUESTIONS,
  SATISFACTION_TOPICS,
  unratedTopics,
} from '@qayidis/domain/monitoring';
import type { FieldFaults } from '#/components/form';
import { today } from '#/lib/dates';
import type { VisitDetail } from './api/visits';

export type SatisfactionValues = {
  outcome: string;
  collector: string | null;
  collectedOn: string | null;
  ratings: Record<string, string>;
  answers: Record<string, string>;
  comment: string;
};

const blank = (othersAsk: boolean): SatisfactionValues => ({
  outcome: 'ANSWERED',
  collector: othersAsk ? 'COORDINATOR' : null,
  collectedOn: today(),
  ratings: {},
  answers: {},
  comment: '',
});

export function valuesOf({ satisfaction, othersAsk }: VisitDetail): SatisfactionValues {
  if (satisfaction === null) return blank(othersAsk);
  const { outcome, collector, collectedOn, ratings, answers, comment } = satisfaction;
  return {
    outcome,
    collector,
    collectedOn,
    ratings: Object.fromEntries(ratings.map(({ topic, rating }) => [topic, String(rating)])),
    answers: Object.fromEntries(answers.map(({ question, yes }) => [question, yes ? 'YES' : 'NO'])),
    comment: comment ?? '',
  };
}

const ratingsOf = ({ ratings }: SatisfactionValues) =>
  Object.fromEntries(Object.entries(ratings).map(([topic, rating]) => [topic, Number(rating)]));

export function bodyOf(values: SatisfactionValues) {
  const { outcome, collector, collectedOn, comment } = values;
  const answered = outcome === 'ANSWERED';
  const rated = ratingsOf(values);
  return {
    outcome,
    collector,
    collectedOn,
    ratings: SATISFACTION_TOPICS.filter((topic) => answered && rated[topic]).map((topic) => ({
      topic,
      rating: rated[topic],
    })),
    answers: SATISFACTION_QUESTIONS.filter((one) => answered && values.answers[one]).map(
      (question) => ({ question, yes: values.answers[question] === 'YES' }),
    ),
    comment: comment.trim() === '' ? null : comment,
  };
}

export function gapsIn(values: SatisfactionValues): FieldFaults {
  const always = {
    collector: values.collector === null ? ('REQUIRED' as const) : null,
    collectedOn: values.collectedOn === null ? ('REQUIRED' as const) : null,
  };
  if (values.outcome !== 'ANSWERED') return always;
  const open = [
    ...unratedTopics(ratingsOf(values)).map((topic) => `ratings.${topic}`),
    ...SATISFACTION_QUESTIONS.filter((one) => !values.answers[one]).map((one) => `answers.${one}`),
  ];
  return { ...always, ...Object.fromEntries(open.map((path) => [path, 'REQUIRED' as const])) };
}
