/** What the person is asked about the help (reintegration.md 7): each from 1, very dissatisfied, to 5, very satisfied (I20). */
export const SATISFACTION_TOPICS = [
  'RETURN_HELP',
  'COUNSELLING',
  'ECONOMIC',
  'SOCIAL',
  'COMMUNITY',
  'REINTEGRATION',
] as const;
export type SatisfactionTopic = (typeof SATISFACTION_TOPICS)[number];

/** Yes or no. */
export const SATISFACTION_QUESTIONS = [
  'TREATED_WITH_RESPECT',
  'KNEW_HOW_TO_COMPLAIN',
  'WOULD_RECOMMEND',
] as const;
export type SatisfactionQuestion = (typeof SATISFACTION_QUESTIONS)[number];

/** Who asked. SELF: the person filled in the paper alone. */
export const SATISFACTION_COLLECTORS = ['MENTOR', 'COORDINATOR', 'COLLEAGUE', 'SELF'] as const;
export type SatisfactionCollector = (typeof SATISFACTION_COLLECTORS)[number];

export const SATISFACTION_OUTCOMES = ['ANSWERED', 'DECLINED'] as const;
export type SatisfactionOutcome = (typeof SATISFACTION_OUTCOMES)[number];

export type SatisfactionRatings = Readonly<Partial<Record<SatisfactionTopic, number>>>;

const isRating = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;

/** Topics without a rating from 1 to 5; a form that was answered has none. */
export const unratedTopics = (ratings: SatisfactionRatings): readonly SatisfactionTopic[] =>
  SATISFACTION_TOPICS.filter((topic) => !isRating(ratings[topic]));

/** Sum from 6 to 30 and mean; null while a topic is unrated. */
export function satisfactionResult(
  ratings: SatisfactionRatings,
): { readonly sum: number; readonly mean: number } | null {
  if (unratedTopics(ratings).length > 0) return null;
  const sum = SATISFACTION_TOPICS.reduce((total, topic) => total + (ratings[topic] ?? 0), 0);
  return { sum, mean: Math.round((sum / SATISFACTION_TOPICS.length) * 100) / 100 };
}

/**
 * Whether the satisfaction of a case is asked by another than its mentor. Numbers are given out one after the other, so
 * that their last two digits draw exactly the share (0 to 1).
 */
export const isForOthersToAsk = (caseNumber: string, share: number): boolean =>
  Number(caseNumber.slice(-2)) < Math.round(share * 100);
